const utf8 = new TextEncoder();
const MOST_BYTES_PER_UNIT = 3;

/** The first byte is zero, as before a leaf of a log. Grows; nothing is kept in it. */
let bytes = new Uint8Array(64 * 1024);

/** A zero byte and room for a text of so many UTF-16 units behind it, until somebody else asks. */
export function scratch(units: number): Uint8Array {
  const room = 1 + units * MOST_BYTES_PER_UNIT;
  if (room > bytes.length) bytes = new Uint8Array(2 * room);
  return bytes;
}

/** Writes a text as UTF-8. @returns where it ends */
export const writeUtf8 = (text: string, into: Uint8Array, at: number): number =>
  at + utf8.encodeInto(text, into.subarray(at)).written;
