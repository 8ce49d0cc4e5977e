import { GENESIS } from '../../integrity/seal.ts';
import type { Findings, Place } from '../report.ts';
import type { EntryLine } from './entry.ts';

interface Link extends Pick<EntryLine, 'stream' | 'sequence' | 'previous' | 'seal'> {
  place: Place;
  /** False where the entry's own seal did not fit: it is blamed already. */
  sound: boolean;
}

/** Follows the seals of one stream from its first entry, line by line. */
export class Chain {
  #last: Link | undefined;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  get stream(): string | undefined {
    return this.#last?.stream;
  }

  get head(): { sequence: number; seal: string } | undefined {
    return this.#last && { sequence: this.#last.sequence, seal: this.#last.seal };
  }

  follow(link: Link, findings: Findings): void {
    const last = this.#last;
    const expected = (last?.sequence ?? 0) + 1;
    const follows =
      link.sequence === expected &&
      link.previous === (last?.seal ?? GENESIS) &&
      (last === undefined || last.stream === link.stream);
    // Between an altered entry and the next one nothing is said: the altered one was named.
    if (!follows && link.sound && last?.sound !== false)
      findings.fail(
        'chain-broken',
        { place: link.place, ...(last && { against: last.place }) },
        { expected },
      );
    this.#last = link;
    this.#length += 1;
  }

  /** A line that could not be read was named already: what follows it is not blamed for the gap. */
  skip(place: Place): void {
    const { stream = '', sequence = 0 } = this.#last ?? {};
    this.#last = { stream, sequence: sequence + 1, previous: '', seal: '', place, sound: false };
  }
}
