/** Control characters that no text file holds: all but tab, line feed, form feed, carriage return. */
const isControl = (byte: number) =>
  byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d;

function decoded(window: Buffer, whole: boolean): string | undefined {
  if (window.length === 0 || window.some(isControl)) return undefined;
  try {
    // A window may end inside a character; only a whole file may not.
    return new TextDecoder('utf-8', { fatal: true }).decode(window, { stream: !whole });
  } catch {
    return undefined;
  }
}

function isJson(text: string, whole: boolean): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  if (!whole) return /^\s*(?:\[\s*["[{\d\-tfn]|\{\s*")/.test(text);
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** The media type of a file that is UTF-8 text; undefined for any other. */
export function textType(window: Buffer, whole: boolean): string | undefined {
  const text = decoded(window, whole);
  if (text === undefined) return undefined;
  if (/^\s*<\?xml\s/.test(text)) return 'application/xml';
  if (/^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i.test(text)) {
    return 'text/html';
  }
  return isJson(text, whole) ? 'application/json' : 'text/plain';
}
