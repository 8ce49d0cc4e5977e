import { textType } from './text.ts';
import { zipType } from './zip.ts';

/** How much of a file's beginning is looked at. */
export const WINDOW_BYTES = 256 * 1024;

const unknown = 'application/octet-stream';

interface Signature {
  /** Bytes as Latin-1 text, at `offset` or at the beginning. */
  magic: string;
  offset?: number;
  is: string | ((window: Buffer) => string);
}

/** ISO/IEC 14496-12, 4.3: the major brand of the `ftyp` box. */
const brands: Record<string, string> = {
  'M4A ': 'audio/mp4',
  'M4B ': 'audio/mp4',
  'qt  ': 'video/quicktime',
};
const brandType = (window: Buffer) => brands[window.toString('latin1', 8, 12)] ?? 'video/mp4';

const riffTypes: Record<string, string> = {
  WAVE: 'audio/wav',
  WEBP: 'image/webp',
  'AVI ': 'video/x-msvideo',
};
const riffType = (window: Buffer) => riffTypes[window.toString('latin1', 8, 12)] ?? unknown;

/** MS-CFB: a compound file says what it is by the names of its streams, in UTF-16. */
const streams: readonly [string, string][] = [
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
];
const compoundType = (window: Buffer) =>
  streams.find(([name]) => window.includes(name, 0, 'utf16le'))?.[1] ?? 'application/x-ole-storage';

const signatures: readonly Signature[] = [
  { magic: '%PDF-', is: 'application/pdf' },
  { magic: '\x89PNG\r\n\x1a\n', is: 'image/png' },
  { magic: '\xff\xd8\xff', is: 'image/jpeg' },
  { magic: 'GIF87a', is: 'image/gif' },
  { magic: 'GIF89a', is: 'image/gif' },
  { magic: 'PK\x03\x04', is: zipType },
  { magic: 'PK\x05\x06', is: 'application/zip' },
  { magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', is: compoundType },
  { magic: 'ftyp', offset: 4, is: brandType },
  { magic: 'RIFF', is: riffType },
  { magic: 'ID3', is: 'audio/mpeg' },
  // Frame headers of MPEG-1 and MPEG-2 layer III, with and without a checksum.
  { magic: '\xff\xfb', is: 'audio/mpeg' },
  { magic: '\xff\xfa', is: 'audio/mpeg' },
  { magic: '\xff\xf3', is: 'audio/mpeg' },
  { magic: '\xff\xf2', is: 'audio/mpeg' },
];

/**
 * What a file's own bytes say it is, from its first `WINDOW_BYTES`; `whole` tells that these are all.
 * Anything not recognised is `application/octet-stream`: never a guess.
 */
export function mediaTypeOf(window: Buffer, whole: boolean): string {
  const known = signatures.find(
    ({ magic, offset = 0 }) => window.toString('latin1', offset, offset + magic.length) === magic,
  );
  if (known === undefined) return textType(window, whole) ?? unknown;
  return typeof known.is === 'string' ? known.is : known.is(window);
}
