import { EngineError, type FieldFault } from '../../errors.ts';
import { base64Of, hexOf } from '../../integrity/bytes.ts';
import { parseCheckpoint, type Checkpoint } from '../../integrity/checkpoint.ts';
import {
  cosignedAt,
  formatNote,
  keyTypes,
  MalformedProof,
  openNote,
  parseNote,
  parseVkey,
  vkeyLine,
  type NoteSignature,
  type VerifierKey,
} from '../../integrity/signed-note.ts';
import type { Officer } from '../../machines/matter/fact.ts';
import type { Instant } from '../../statute/calendar/index.ts';
import type { Ledger } from '../ports/index.ts';
import { entriesOf, record } from '../stream.ts';
import { publishedLogKeys } from './keys.ts';
import type { Checkpoints } from './checkpoints.ts';

const STREAM = 'witness';

/** An outside party that keeps heads of the log, and signs what it has kept. */
export interface Witness {
  /** The key in one line, as a verifier is given it. */
  vkey: string;
  /** Who it is, in words. */
  organisation: string;
  registeredAt: Instant;
  /** The newest head that it has signed. */
  newest?: { size: number; at: Instant };
}

export interface Witnesses {
  /** @throws EngineError `invalid-request` where the line is no vkey, or one of the log's own name */
  register(
    given: { vkey: string; organisation: string },
    by: Officer,
    commandId: string,
  ): Promise<Witness>;
  /**
   * Takes a head that witnesses have signed, and puts each signature of a registered key on record.
   *
   * @throws EngineError `invalid-request` where it is no head of this log, or no registered key holds
   * @throws EngineError `log-contradicted` where the log has signed another head of that size; the
   *   note is kept as evidence
   */
  cosign(note: string): Promise<{ size: number; root: string; witnesses: string[] }>;
  all(): Promise<Witness[]>;
  /** A head with the lines of all who have witnessed it. */
  withLines(note: string): Promise<string>;
}

interface Seen {
  last: number;
  keys: Map<string, Witness & { key: VerifierKey }>;
  lines: Map<number, NoteSignature[]>;
}

interface Sources {
  ledger: Ledger;
  origin: string;
  checkpoints: Checkpoints;
  iso(): Promise<Instant>;
}

const invalid = (field: string, zh: string, en: string) => {
  const faults: FieldFault[] = [{ field, zh, en }];
  return new EngineError('invalid-request', en, { faults });
};

/** @throws EngineError `invalid-request` in the place of MalformedProof */
function read<T>(field: string, zh: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof MalformedProof) throw invalid(field, zh, error.message);
    throw error;
  }
}

const nameOf = ({ name, keyHash }: { name: string; keyHash: string }) => `${name}+${keyHash}`;

export function openWitnesses({ ledger, origin, checkpoints, iso }: Sources): Witnesses {
  const seen: Seen = { last: 0, keys: new Map(), lines: new Map() };

  /** What the stream says; entries of other processes are read on from where this one was. */
  async function current(): Promise<Seen> {
    for await (const { sequence, fact } of entriesOf(ledger, STREAM, seen.last)) {
      if (sequence <= seen.last) continue;
      seen.last = sequence;
      take(seen, fact);
    }
    return seen;
  }

  async function keep(commandId: string, fact: { type: string } & Record<string, unknown>) {
    const at = await iso();
    const request = fact.type === 'WitnessKeyRegistered' ? { vkey: fact.vkey } : {};
    await record(ledger, {
      stream: STREAM,
      commandId,
      request,
      recordedAt: at,
      fact: { ...fact, at },
    });
  }

  /** The log's own signature below another head than the one we hold is evidence against us. */
  async function contradicts(note: string, { size, root }: Checkpoint): Promise<void> {
    const held = await checkpoints.ofSize(size);
    if (held?.root === hexOf(root)) return;
    const keys = await publishedLogKeys(ledger);
    const ours = read('/note', '签名不成立', () => openNote(note, keys)).verified.length > 0;
    if (!ours)
      throw invalid('/note', '本日志没有签署过这个日志头', 'This log has not signed that head');
    await keep(`contradiction-${size}-${hexOf(root)}`, { type: 'LogContradicted', size, note });
    throw new EngineError('log-contradicted', `The log has signed two heads of ${size} leaves.`);
  }

  return {
    async register({ vkey, organisation }, by, commandId) {
      const key = read('/vkey', '不是有效的验证公钥', () => parseVkey(vkey));
      if (key.name === origin)
        throw invalid('/vkey', '见证方的名称不能与日志相同', 'A witness has a name of its own');
      const line = vkeyLine(key);
      await keep(commandId, { type: 'WitnessKeyRegistered', by, vkey: line, organisation });
      const known = (await current()).keys.get(nameOf(key));
      if (!known) throw new EngineError('store-unavailable', 'The key is not on record.');
      return shown(known);
    },
    async cosign(note) {
      const { text } = read('/note', '不是签名的日志头', () => parseNote(note));
      const head = read('/note', '不是日志头', () => parseCheckpoint(text));
      if (head.origin !== origin)
        throw invalid('/note', `不是本日志(${origin})的日志头`, `Not a head of ${origin}`);
      await contradicts(note, head);
      const keys = [...(await current()).keys.values()].map(({ key }) => key);
      const { verified } = read('/note', '见证签名不成立', () => openNote(note, keys));
      if (verified.length === 0)
        throw invalid('/note', '没有已登记的见证方签名', 'No registered witness has signed it');
      for (const { key, ...line } of verified)
        await keep(`${nameOf(key)}@${head.size}`, {
          type: 'CheckpointWitnessed',
          size: head.size,
          root: base64Of(head.root),
          witness: key.name,
          keyHash: key.keyHash,
          signature: base64Of(line.signature),
          ...(key.type === keyTypes.cosignature ? { signedAt: signedAt(line) } : {}),
        });
      return {
        size: head.size,
        root: base64Of(head.root),
        witnesses: verified.map(({ name }) => name),
      };
    },
    all: async () => [...(await current()).keys.values()].map(shown),
    async withLines(note) {
      const { text, signatures } = parseNote(note);
      const lines = (await current()).lines.get(parseCheckpoint(text).size) ?? [];
      return formatNote({ text, signatures: [...signatures, ...lines] });
    },
  };
}

const shown = ({ key: _key, ...witness }: Witness & { key: VerifierKey }): Witness => witness;

/** An instant, UTC; a witness's own clock said so. */
function signedAt(line: NoteSignature): Instant {
  const milliseconds = Number(cosignedAt(line)) * 1000;
  const instant = new Date(milliseconds);
  if (Number.isNaN(instant.getTime()))
    throw invalid('/note', '见证时间无效', 'The time of the cosignature is none');
  return instant.toISOString();
}

function take(seen: Seen, fact: Record<string, unknown>): void {
  if (fact.type === 'WitnessKeyRegistered') {
    const vkey = String(fact.vkey);
    const key = parseVkey(vkey);
    if (seen.keys.has(nameOf(key))) return;
    const organisation = String(fact.organisation);
    seen.keys.set(nameOf(key), { key, vkey, organisation, registeredAt: String(fact.at) });
  }
  if (fact.type !== 'CheckpointWitnessed') return;
  const line = lineOf(fact);
  const size = Number(fact.size);
  const lines = seen.lines.get(size) ?? [];
  seen.lines.set(size, [...lines, line]);
  const witness = seen.keys.get(nameOf(line));
  if (witness && size >= (witness.newest?.size ?? 0))
    witness.newest = { size, at: String(fact.at) };
}

const lineOf = ({ witness, keyHash, signature }: Record<string, unknown>): NoteSignature => ({
  name: String(witness),
  keyHash: String(keyHash),
  signature: Uint8Array.from(Buffer.from(String(signature), 'base64')),
});
