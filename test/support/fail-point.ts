import { setTimeout as pause } from 'node:timers/promises';
import { createConnection, type Connection } from 'mongoose';

/** How long a turn lasts at most, in milliseconds: whoever was killed in it keeps nobody waiting. */
const LONGEST = 30_000;

/** Waits until nobody else uses the fail point of the server; gives what ends the turn. */
async function turn(connection: Connection): Promise<() => Promise<unknown>> {
  const turns = connection.useDb('fail_points').collection<{ _id: string; until: number }>('turns');
  for (;;) {
    const now = Date.now();
    try {
      const until = { $set: { until: now + LONGEST } };
      await turns.updateOne({ _id: 'turn', until: { $lt: now } }, until, { upsert: true });
      return () => turns.updateOne({ _id: 'turn' }, { $set: { until: 0 } });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 11000)) throw error;
      await pause(20);
    }
  }
}

/** The address of a database by which the connections of one caller are known. */
export function named(uri: string, appName: string): string {
  const place = new URL(uri);
  place.searchParams.set('appName', appName);
  return place.href;
}

/**
 * Lets the server fail commands of the named caller while the work is done: so many `times`, or all after
 * the first ones, where it is to `skip` those (its test commands must be
 * enabled). A server has one such fail point, for all: so it is used in turns, and by name.
 */
export async function failing<T>(
  uri: string,
  {
    appName,
    times,
    skip,
    ...data
  }: { appName: string; times?: number; skip?: number } & Record<string, unknown>,
  work: () => Promise<T>,
): Promise<T> {
  const connection = await createConnection(uri).asPromise();
  const failPoint = (mode: unknown) =>
    connection.db!.admin().command({
      configureFailPoint: 'failCommand',
      mode,
      data: { ...data, appName },
    });
  const end = await turn(connection);
  try {
    await failPoint(skip === undefined ? { times } : { skip });
    return await work();
  } finally {
    await failPoint('off');
    await end();
    await connection.close();
  }
}
