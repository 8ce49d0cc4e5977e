const FORM = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Bytes of standard base64 with padding; undefined where the text is not the one form of its bytes. */
export function bytesOf(text: unknown): Uint8Array | undefined {
  if (typeof text !== 'string' || !FORM.test(text)) return undefined;
  const raw = atob(text);
  return btoa(raw) === text ? Uint8Array.from(raw, (char) => char.charCodeAt(0)) : undefined;
}

/** A hash of 32 bytes in base64, as lower-case hexadecimal. */
export function hexOf(text: unknown): string | undefined {
  const bytes = bytesOf(text);
  if (bytes?.length !== 32) return undefined;
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
