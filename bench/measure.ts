/** One line of the results. */
export interface Line {
  what: string;
  /** The median of the runs, with its unit. */
  measured: string;
  /** What the same machine did at best in the same run, or what the peer did. */
  floor: string;
  /** Measured against the floor. */
  ratio?: number;
  /** What was hoped for, in words. */
  aim: string;
  met?: boolean;
  note?: string;
}

export const RUNS = 5;

/** The value that a share of the values does not exceed. @throws RangeError for no values */
export function quantile(values: readonly number[], share: number): number {
  const value = values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1];
  if (value === undefined) throw new RangeError('Nothing was measured.');
  return value;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Seconds that a piece of work takes, by the monotonic clock. */
export async function secondsOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The results of several runs of the same work, one after another, after one that is not counted. */
export async function runs<T>(work: (run: number) => T | Promise<T>, count = RUNS): Promise<T[]> {
  const results: T[] = [];
  for (let run = 0; run <= count; run += 1) results.push(await work(run));
  return results.slice(1);
}

export interface Load {
  perSecond: number;
  /** 95 of 100 answers took no longer, in milliseconds. */
  p95: number;
}

/** Keeps `clients` busy for a while, each with one thing at a time. */
export async function load(
  clients: number,
  seconds: number,
  work: (client: number) => Promise<unknown>,
): Promise<Load> {
  const taken: number[] = [];
  const start = performance.now();
  const until = start + seconds * 1000;
  const busy = async (client: number) => {
    for (let now = performance.now(); now < until; now = performance.now()) {
      await work(client);
      taken.push(performance.now() - now);
    }
  };
  await Promise.all(Array.from({ length: clients }, (_, client) => busy(client)));
  const passed = (performance.now() - start) / 1000;
  return { perSecond: taken.length / passed, p95: quantile(taken, 0.95) };
}

export const whole = (value: number): string => Math.round(value).toLocaleString('en-US');

export const perSecond = (value: number): string => `${whole(value)}/s`;

export const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
