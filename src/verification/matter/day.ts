/**
 * The civil day in Asia/Shanghai (YYYY-MM-DD) of an instant: eight hours ahead all year round. Empty for
 * a text that is no instant, which no day equals.
 */
export function dayOf(instant: string): string {
  const at = new Date(Date.parse(instant) + 8 * 3_600_000);
  return Number.isNaN(at.getTime()) ? '' : at.toISOString().slice(0, 'YYYY-MM-DD'.length);
}
