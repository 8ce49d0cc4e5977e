import { EngineError } from '../../errors.ts';
import { base64Of, hexOf } from '../../integrity/bytes.ts';
import { parseCheckpoint, type Checkpoint } from '../../integrity/checkpoint.ts';
import {
  cosignedAt,
  formatNote,
  keyTypes,
  openNote,
  parseNote,
  type NoteSignature,
} from '../../integrity/signed-note.ts';
import type { Officer } from '../../machines/matter/fact.ts';
import type { CivilDate, Instant } from '../../statute/calendar/index.ts';
import type { Entry, Ledger } from '../ports/index.ts';
import { entriesOf, record, replayOf } from '../stream.ts';
import { publishedLogKeys } from './keys.ts';
import type { Checkpoints } from './checkpoints.ts';
import {
  approvable,
  invalid,
  isRevoked,
  nameOfKey,
  proposable,
  readProof,
  registeredKeys,
  revoked,
  takeKey,
  type KnownKey,
  type Revocation,
  type WitnessKey,
} from './witness-keys.ts';

const STREAM = 'witness';

/** An outside party that keeps heads of the log, and signs what it has kept. */
export interface Witness {
  /** The key in one line, as a verifier is given it. */
  vkey: string;
  /** Who it is, in words. */
  organisation: string;
  registeredAt: Instant;
  /** From when on nothing that it signs is recorded; what was recorded before stands. */
  revokedAt?: Instant;
  /** Since when the key may have been in other hands, as whoever revoked it says: a civil day. */
  revokedFrom?: CivilDate;
  /** The newest head that it has signed. */
  newest?: { size: number; at: Instant };
}

export interface Witnesses {
  /** @throws EngineError `invalid-request` where the line is no vkey, the log's own, or known already */
  propose(
    given: { vkey: string; organisation: string },
    by: Officer,
    commandId: string,
  ): Promise<WitnessKey>;
  /** @throws EngineError `not-found`, `two-persons-needed` where the proposer approves */
  approve(proposal: number, by: Officer, commandId: string): Promise<WitnessKey>;
  /**
   * At once, by one administrator: nothing that the key signs is recorded from then on, and what was
   * recorded before stands.
   *
   * @throws EngineError `not-found`, `invalid-request` where it is revoked already or from a day to come
   */
  revoke(ending: Revocation, by: Officer, commandId: string): Promise<WitnessKey>;
  /** Every key that was ever proposed, those that await approval and those revoked included. */
  keys(): Promise<WitnessKey[]>;
  /**
   * Takes a head that witnesses have signed, and puts each signature of a registered key on record.
   *
   * @throws EngineError `invalid-request` where it is no head of this log, or no registered key holds that
   *   is not revoked
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
  keys: KnownKey[];
  /** By the witness's name. */
  newest: Map<string, { size: number; at: Instant }>;
  lines: Map<number, NoteSignature[]>;
}

interface Sources {
  ledger: Ledger;
  origin: string;
  checkpoints: Checkpoints;
  iso(): Promise<Instant>;
}

export function openWitnesses({ ledger, origin, checkpoints, iso }: Sources): Witnesses {
  const seen: Seen = { last: 0, keys: [], newest: new Map(), lines: new Map() };

  /** What the stream says; entries of other processes are read on from where this one was. */
  async function current(): Promise<Seen> {
    for await (const entry of entriesOf(ledger, STREAM, seen.last)) {
      if (entry.sequence <= seen.last) continue;
      seen.last = entry.sequence;
      takeKey(seen.keys, entry);
      takeLine(seen, entry.fact);
    }
    return seen;
  }

  async function keep(
    commandId: string,
    fact: { type: string } & Record<string, unknown>,
    request: object = {},
  ): Promise<Entry> {
    const at = await iso();
    return record(ledger, {
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
    const ours = readProof('/note', '签名不成立', () => openNote(note, keys)).verified.length > 0;
    if (!ours)
      throw invalid('/note', '本日志没有签署过这个日志头', 'This log has not signed that head');
    await keep(`contradiction-${size}-${hexOf(root)}`, { type: 'LogContradicted', size, note });
    throw new EngineError('log-contradicted', `The log has signed two heads of ${size} leaves.`);
  }

  async function proposalOf(number: number): Promise<WitnessKey> {
    const found = (await current()).keys.find(({ proposal }) => proposal === number);
    if (!found) throw new EngineError('store-unavailable', 'The key is not on record.');
    return shown(found);
  }

  return {
    async propose(given, by, commandId) {
      const replayed = await replayOf(ledger, { stream: STREAM, commandId, request: given });
      if (replayed) return proposalOf(replayed.sequence);
      const vkey = proposable(given.vkey, origin, (await current()).keys);
      const { organisation } = given;
      const fact = { type: 'WitnessKeyProposed', by, vkey, organisation };
      return proposalOf((await keep(commandId, fact, given)).sequence);
    },
    async approve(proposal, by, commandId) {
      const known = approvable(proposal, by.person, (await current()).keys);
      if (known.registeredAt === undefined)
        await keep(commandId, { type: 'WitnessKeyApproved', by, proposal }, { proposal });
      return proposalOf(proposal);
    },
    async revoke(ending, by, commandId) {
      const replayed = await replayOf(ledger, { stream: STREAM, commandId, request: ending });
      if (!replayed) {
        const fact = revoked(ending, await iso(), (await current()).keys);
        await keep(commandId, { ...fact, by }, ending);
      }
      return proposalOf(ending.proposal);
    },
    keys: async () => (await current()).keys.map(shown),
    async cosign(note) {
      const { text } = readProof('/note', '不是签名的日志头', () => parseNote(note));
      const head = readProof('/note', '不是日志头', () => parseCheckpoint(text));
      if (head.origin !== origin)
        throw invalid('/note', `不是本日志(${origin})的日志头`, `Not a head of ${origin}`);
      await contradicts(note, head);
      const known = (await current()).keys;
      const keys = registeredKeys(known).map(({ key }) => key);
      const { verified } = readProof('/note', '见证签名不成立', () => openNote(note, keys));
      if (verified.length === 0)
        throw invalid('/note', '没有已登记的见证方签名', 'No registered witness has signed it');
      const standing = verified.filter(({ key }) => !isRevoked(nameOfKey(key), known));
      for (const { key, ...line } of standing)
        await keep(`${nameOfKey(key)}@${head.size}`, {
          type: 'CheckpointWitnessed',
          size: head.size,
          root: base64Of(head.root),
          witness: key.name,
          keyHash: key.keyHash,
          signature: base64Of(line.signature),
          ...(key.type === keyTypes.cosignature ? { signedAt: signedAt(line) } : {}),
        });
      // A revocation that came between is seen here: then the line is on record and counts for nothing.
      const counted = new Set(((await current()).lines.get(head.size) ?? []).map(nameOfKey));
      const witnesses = standing.filter(({ key }) => counted.has(nameOfKey(key)));
      if (witnesses.length === 0)
        throw invalid(
          '/note',
          '见证方的公钥已经撤销,不再接受其联署;撤销以前已记录的仍然有效',
          'The key of the witness is revoked: it cosigns no more; what was recorded before stands',
        );
      return {
        size: head.size,
        root: base64Of(head.root),
        witnesses: witnesses.map(({ name }) => name),
      };
    },
    async all() {
      const { keys, newest } = await current();
      return registeredKeys(keys).map((one) => {
        const { key, vkey, organisation, registeredAt, revokedAt, revokedFrom } = one;
        const last = newest.get(nameOfKey(key));
        return {
          vkey,
          organisation,
          registeredAt,
          ...(revokedAt === undefined ? {} : { revokedAt }),
          ...(revokedFrom === undefined ? {} : { revokedFrom }),
          ...(last && { newest: last }),
        };
      });
    },
    async withLines(note) {
      const { text, signatures } = parseNote(note);
      const lines = (await current()).lines.get(parseCheckpoint(text).size) ?? [];
      return formatNote({ text, signatures: [...signatures, ...lines] });
    },
  };
}

const shown = ({ key: _key, ...witness }: KnownKey): WitnessKey => witness;

/** An instant, UTC; a witness's own clock said so. */
function signedAt(line: NoteSignature): Instant {
  const milliseconds = Number(cosignedAt(line)) * 1000;
  const instant = new Date(milliseconds);
  if (Number.isNaN(instant.getTime()))
    throw invalid('/note', '见证时间无效', 'The time of the cosignature is none');
  return instant.toISOString();
}

function takeLine(seen: Seen, fact: Record<string, unknown>): void {
  if (fact.type !== 'CheckpointWitnessed') return;
  const line = lineOf(fact);
  // What is on record behind the revocation counts for nothing, in whatever ledger it is found.
  if (isRevoked(nameOfKey(line), seen.keys)) return;
  const size = Number(fact.size);
  seen.lines.set(size, [...(seen.lines.get(size) ?? []), line]);
  const name = nameOfKey(line);
  if (size >= (seen.newest.get(name)?.size ?? 0))
    seen.newest.set(name, { size, at: String(fact.at) });
}

const lineOf = ({ witness, keyHash, signature }: Record<string, unknown>): NoteSignature => ({
  name: String(witness),
  keyHash: String(keyHash),
  signature: Uint8Array.from(Buffer.from(String(signature), 'base64')),
});
