const utf8 = new TextEncoder();
const MOST_BYTES_PER_UNIT = 3;

/** The first byte is zero, as before a leaf of a log. Grows; nothing is kept in it. */
let bytes = new Uint8Array(64 * 1024);

function roomFor(length: number): Uint8Array {
  if (1 + length > bytes.length) bytes = new Uint8Array(2 * (1 + length));
  return bytes;
}

/** A zero byte and room for a text of so many UTF-16 units behind it, until somebody else asks. */
export const scratch = (units: number): Uint8Array => roomFor(units * MOST_BYTES_PER_UNIT);

/** A zero byte and these bytes behind it, and room behind them, until somebody else asks. */
export function scratchOf(content: Uint8Array): Uint8Array {
  const room = roomFor(content.length);
  room.set(content, 1);
  return room;
}

/** Writes a text as UTF-8. @returns where it ends */
export const writeUtf8 = (text: string, into: Uint8Array, at: number): number =>
  at + utf8.encodeInto(text, into.subarray(at)).written;
