import type { Leases } from '../../engine/ports/index.ts';
import { answered, isDuplicateKey } from './faults.ts';
import type { Models } from './schemas.ts';

/** Leases in MongoDB: a document a name. A released lease keeps it, so that its token never falls. */
export class MongoLeases implements Leases {
  readonly #leases: Models['leases'];

  constructor(models: Models) {
    this.#leases = models.leases;
  }

  async take(
    name: string,
    holder: string,
    milliseconds: number,
    now: Date,
  ): Promise<number | undefined> {
    const until = new Date(now.getTime() + milliseconds);
    const renewed = await answered(
      this.#leases
        .findOneAndUpdate({ _id: name, holder, until: { $gt: now } }, { $set: { until } })
        .lean(),
    );
    return renewed === null ? this.#takeOver(name, holder, until, now) : renewed.token;
  }

  async release(name: string, holder: string): Promise<void> {
    const ended = { $set: { until: new Date(0) } };
    await answered(this.#leases.updateOne({ _id: name, holder }, ended));
  }

  async #takeOver(
    name: string,
    holder: string,
    until: Date,
    now: Date,
  ): Promise<number | undefined> {
    try {
      const taken = await this.#leases
        .findOneAndUpdate(
          { _id: name, until: { $lte: now } },
          { $set: { holder, until }, $inc: { token: 1 } },
        )
        .setOptions({ upsert: true, returnDocument: 'after' })
        .lean();
      return taken?.token;
    } catch (error) {
      // The upsert found no lease that ran out and could not make one: somebody holds it.
      if (isDuplicateKey(error)) return undefined;
      return answered(Promise.reject(error));
    }
  }
}
