/**
 * Frees the memory of a chunk that nobody will look at again, unless it shares it with others. Otherwise a
 * gigabyte that passes through has the collector at work for as long as the disk.
 */
export function giveBack({ buffer, byteLength }: Uint8Array): void {
  if ('transfer' in buffer && byteLength === buffer.byteLength) buffer.transfer(0);
}
