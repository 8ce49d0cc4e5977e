import { EngineError } from '../../errors.ts';
import { base64Of } from '../../integrity/bytes.ts';
import { openCheckpoint, parseCheckpoint } from '../../integrity/checkpoint.ts';
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
import { auditLog, openPatrol, type LogAudit } from './audit.ts';
import { openCheckpoints } from './checkpoints.ts';
import { originOf, publishedLogKeys, vouchForKey } from './keys.ts';
import { leafOf } from './leaves.ts';
import { readState, sequence } from './sequencer.ts';
import { logTables, type CheckpointRow } from './tables.ts';
import { tileReader } from './tiles.ts';
import { openWitnesses, type Witnesses } from './witness.ts';

export { logTables };
export { originOf, publishedLogKeys, publishNextKey } from './keys.ts';

/** The short code of a head, with what it is the code of. */
export interface HeadCode {
  code: string;
  size: number;
  /** Base64, as in the checkpoint. */
  root: string;
}

/**
 * The log: every entry of every stream is one leaf of one RFC 6962 tree, in the order of the ledger.
 * Leaves, sizes and indexes are counted from 0. Hashes are Base64, notes are text.
 *
 * What is asked for of an entry that has just been recorded is sequenced first. Every method may
 * throw EngineError `log-contradicted` where the ledger is not the one that was signed before.
 */
export interface EngineLog {
  /** Which log: the first line of its checkpoints, the name of its keys. */
  origin: string;
  /** Brings everything on record into the log; tells how many leaves it has. */
  sequence(): Promise<{ size: number }>;
  /**
   * The signed head of everything on record now; with a size, the head that was signed for it.
   *
   * @throws EngineError `not-found` where none was signed for that size
   * @throws EngineError `log-key-missing` where one has to be signed and the key is not there
   */
  checkpoint(size?: number): Promise<string>;
  /** The newest head that was signed; where there is none yet, one is. */
  latest(): Promise<string>;
  /** The first signed head that covers an entry; where there is none yet, one is signed. */
  covering(stream: string, sequence: number): Promise<string>;
  /** Which leaf an entry is. @throws EngineError `not-found` where there is no such entry */
  leafIndex(stream: string, sequence: number): Promise<number>;
  /** RFC 6962 section 2.1.1. @throws EngineError `not-found` where the log has no such leaf or size */
  inclusion(index: number, size: number): Promise<string[]>;
  /** RFC 6962 section 2.1.2. @throws EngineError `not-found` where the log has no such sizes */
  consistency(from: number, to: number): Promise<string[]>;
  /** The `.tlog-proof` of an entry, under the first head that covers it. */
  proofOf(stream: string, sequence: number): Promise<string>;
  /** Every key that the log was ever given, oldest first, a vkey line each. */
  vkeys(): Promise<string[]>;
  /**
   * Signs the text of an exported package, as a note.
   *
   * @throws RangeError where the text is not that of a package: no checkpoint is signed this way
   * @throws EngineError `log-key-missing`
   */
  signPackage(text: string): Promise<string>;
  /** The short code of the newest signed head. */
  headCode(): Promise<HeadCode>;
  /** Outside parties that keep its heads. */
  witnesses: Witnesses;
  /** The signed head of everything on record now, and where in the ledger it ends: what a report reads. */
  reading(): Promise<HeadCode & { position: string }>;
  /**
   * Reads the next 256 entries again and holds them against the log; call it now and then. Where they
   * are not what was sequenced, nothing more is sequenced or signed in this process.
   *
   * @throws EngineError `log-contradicted`
   */
  auditNext(): Promise<void>;
  /** Makes tiles and indexes anew from the ledger, held against every signed head on the way. */
  rebuild(): Promise<{ size: number }>;
  /** Walks the whole ledger and holds it against every head that was ever signed. */
  audit(): Promise<LogAudit>;
}

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
      const known = await checkpoints.ofSize(length);
      if (!known) throw missing(`No head of ${length} leaves was signed.`);
      return known.note;
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
    async audit() {
      const keys = await publishedLogKeys(ledger);
      return auditLog(stores, (note) => openCheckpoint(note, keys));
    },
  };
}
