import { expect, it } from '@jest/globals';
import { fresh, type Subject } from './subject.ts';

const second = (n: number) => new Date(Date.UTC(2026, 2, 2) + n * 1000);

/** What every store of leases promises. */
export function leaseCases(subject: () => Subject): void {
  const leases = () => subject().stores.leases;
  const take = (name: string, holder: string, at: number) =>
    leases().take(name, holder, 10_000, second(at));

  it('gives a lease to one holder until it runs out, each new holder a higher token', async () => {
    const name = fresh('sweep');
    const first = (await take(name, 'a', 0)) ?? NaN;
    expect(await take(name, 'b', 5)).toBeUndefined();
    expect(await take(name, 'b', 9.999)).toBeUndefined();
    const next = (await take(name, 'b', 10)) ?? NaN;
    expect(next).toBeGreaterThan(first);
    expect(await take(name, 'a', 11)).toBeUndefined();
  });

  it('lets the holder renew under the same token', async () => {
    const name = fresh('sweep');
    const token = await take(name, 'a', 0);
    expect(await take(name, 'a', 8)).toBe(token);
    expect(await take(name, 'b', 15)).toBeUndefined();
  });

  it('gives a released lease to the next, and heeds no release by another', async () => {
    const name = fresh('sweep');
    const token = (await take(name, 'a', 0)) ?? NaN;
    await leases().release(name, 'b');
    expect(await take(name, 'b', 1)).toBeUndefined();
    await leases().release(name, 'a');
    expect(await take(name, 'b', 1)).toBeGreaterThan(token);
  });

  it('lets one of many through', async () => {
    const name = fresh('sweep');
    const holders = Array.from({ length: 12 }, (_, n) => take(name, `h${n}`, 0));
    const tokens = await Promise.all(holders);
    expect(tokens.filter((token) => token !== undefined)).toHaveLength(1);
  });
}
