import { randomBytes } from 'node:crypto';
import type { Engine } from '../engine/engine.ts';
import {
  cosignText,
  formatNote,
  keyTypes,
  parseNote,
  verifierKeyOf,
  vkeyLine,
} from '../integrity/signed-note.ts';
import type { Officer } from '../machines/matter/fact.ts';
import { officerOf } from './play.ts';

/**
 * Plays an archive that keeps heads of the log: its key is proposed by one administrator and approved by
 * another, and it cosigns the head of the day. Its private key is in memory only, as a signer's is.
 */
export async function bringWitness(engine: Engine): Promise<void> {
  const witness = { name: 'archive.example', seed: new Uint8Array(randomBytes(32)) };
  const vkey = vkeyLine(verifierKeyOf(witness, keyTypes.cosignature));
  const { witnesses } = engine.log;
  const given = { vkey, organisation: '示例区档案馆(示例)' };
  const [first, second] = ['ma-law', 'hu-law'].map((id) =>
    officerOf('lawAdministrator', 'general-office', id),
  ) as [Officer, Officer];
  const { proposal } = await witnesses.propose(given, first, 'witness proposed');
  await witnesses.approve(proposal, second, 'witness approved');
  const { text } = parseNote(await engine.log.checkpoint());
  const seconds = Math.floor((await engine.now()).getTime() / 1000);
  await witnesses.cosign(formatNote({ text, signatures: [cosignText(text, witness, seconds)] }));
}
