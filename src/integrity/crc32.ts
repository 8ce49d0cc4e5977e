import { crc32 as ofNode } from 'node:zlib';

/** CRC-32 of ISO 3309 over bytes that follow those whose value is `before`; what a zip keeps. */
export const crc32 = (bytes: Uint8Array, before = 0): number => ofNode(bytes, before);
