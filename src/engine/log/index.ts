import { EngineError } from '../../errors.ts';
import { base64Of } from '../../integrity/bytes.ts';
import { parseCheckpoint } from '../../integrity/checkpoint.ts';
import { headCode } from '../../integrity/head-code.ts';
import { consistencyProof, inclusionProof } from '../../integrity/merkle.ts';
import {
  formatNote,
  parseNote,
  signText,
  vkeyLine,
  type NoteSigner,
} from '../../integrity/signed-note.ts';
import { formatTlogProof } from '../../integrity/tlog-proof.ts';
import type { Stores } from '../ports/index.ts';
import { auditLog, openPatrol } from './audit.ts';
import { openCheckpoints, signedHead } from './checkpoints.ts';
import type { EngineLog, HeadCode } from './engine-log.ts';
import { originOf, publishedLogKeys, vouchForKey } from './keys.ts';
import { leafOf } from './leaves.ts';
import { readState, sequence } from './sequencer.ts';
import { logTables, type CheckpointRow } from './tables.ts';
import { tileReader } from './tiles.ts';
import { openWitnesses } from './witness.ts';

export { logTables };
export { auditLog } from './audit.ts';
export { signedHead } from './checkpoints.ts';
export type { EngineLog, HeadCode } from './engine-log.ts';
export { originOf, publishedLogKeys, publishNextKey } from './keys.ts';

export interface LogOptions {
  stores: Pick<Stores, 'ledger' | 'views' | 'leases'>;
  holder: string;
  /** How long the lease of the log lasts without being renewed. */
  leaseMilliseconds?: number;
  serverNow(): Date;
  /** The installation's clock. */
  now(): Promise<Date>;
  /** The seed of the log's key; absent where the key file is lost. */
  seed?: Uint8Array;
}

/** How the text of every package begins; a checkpoint begins with the origin of its log. */
const PACKAGE = 'duecourse-dossier/1 ';

const missing = (what: string) => new EngineError('not-found', what);

const headOf = ({ note }: CheckpointRow): HeadCode => {
  const checkpoint = parseCheckpoint(parseNote(note).text);
  return {
    code: headCode(checkpoint),
    size: checkpoint.size,
    root: base64Of(checkpoint.root),
  };
};

/** Work of one process on the log, one after another; what is asked for meanwhile shares the next turn. */
function inTurns<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  return () => {
    // A turn that failed has told those who waited for it; the next begins all the same.
    next ??= running
      .catch(() => undefined)
      .then(() => {
        running = next ?? running;
        next = undefined;
        return work();
      });
    return next;
  };
}

/** Opens the log over stores that hold an installation. */
export async function openLog(options: LogOptions): Promise<EngineLog> {
  const { stores, seed, now } = options;
  const { ledger, views } = stores;
  const origin = await originOf(ledger);
  const hashAt = tileReader(views);
  const checkpoints = openCheckpoints(views, hashAt);
  const size = async () => (await readState(stores)).state.size;
  const patrol = openPatrol(stores, size);
  const bringIn = inTurns(async () => {
    patrol.insist();
    return sequence({ ...options, agreed: checkpoints.agreed });
  });

  async function signer(): Promise<NoteSigner> {
    if (!seed) throw new EngineError('log-key-missing', 'There is no key of the log.');
    const found = { name: origin, seed };
    await vouchForKey(ledger, found, (await now()).toISOString());
    return found;
  }

  async function signHead(): Promise<CheckpointRow> {
    const by = await signer();
    return checkpoints.sign(await bringIn(), by);
  }

  async function leafIndex(stream: string, number: number): Promise<number> {
    const known = await leafOf(views, stream, number);
    if (known !== undefined && known < (await size())) return known;
    await bringIn();
    const found = await leafOf(views, stream, number);
    if (found === undefined) throw missing(`There is no entry ${number} of ${stream}.`);
    return found;
  }

  const covering = async (index: number) =>
    (await checkpoints.firstFrom(index + 1)) ?? (await signHead());

  async function within(length: number): Promise<void> {
    if (length > (await size())) throw missing(`The log has not ${length} leaves.`);
  }

  const inclusion = async (index: number, length: number) => {
    await within(length);
    if (index < 0 || index >= length) throw missing(`A log of ${length} leaves has no ${index}.`);
    return inclusionProof(index, length, hashAt);
  };

  return {
    origin,
    sequence: async () => ({ size: await bringIn() }),
    async checkpoint(length) {
      if (length === undefined) return (await signHead()).note;
      return signedHead(views, length);
    },
    latest: async () => ((await checkpoints.latest()) ?? (await signHead())).note,
    covering: async (stream, number) => (await covering(await leafIndex(stream, number))).note,
    leafIndex,
    inclusion: async (index, length) => (await inclusion(index, length)).map(base64Of),
    async consistency(from, to) {
      await within(to);
      if (from < 0 || from > to) throw missing(`A log of ${to} leaves does not continue ${from}.`);
      return (await consistencyProof(from, to, hashAt)).map(base64Of);
    },
    async proofOf(stream, number) {
      const index = await leafIndex(stream, number);
      const { size: length, note } = await covering(index);
      const hashes = await inclusion(index, Number(length));
      return formatTlogProof({ index, hashes, checkpoint: note });
    },
    vkeys: async () => (await publishedLogKeys(ledger)).map(vkeyLine),
    async signPackage(text) {
      if (!text.startsWith(PACKAGE)) throw new RangeError('Only packages are signed this way.');
      return formatNote({ text, signatures: [signText(text, await signer())] });
    },
    headCode: async () => headOf((await checkpoints.latest()) ?? (await signHead())),
    witnesses: openWitnesses({
      ledger,
      origin,
      checkpoints,
      iso: async () => (await now()).toISOString(),
    }),
    async reading() {
      for (;;) {
        const head = await signHead();
        const { state } = await readState(stores);
        // Another process may have gone on in the meantime; then its head is the one to read up to.
        if (state.size === Number(head.size)) return { ...headOf(head), position: state.position };
      }
    },
    auditNext: patrol.next,
    async rebuild() {
      for (const { name, rebuildable } of logTables) if (rebuildable) await views.clear(name);
      return { size: await bringIn() };
    },
    audit: () => auditLog(stores),
  };
}
