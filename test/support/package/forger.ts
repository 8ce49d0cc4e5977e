import { base64Of } from '../../../src/integrity/bytes.ts';
import { sha256, sha256Bytes, sm3 } from '../../../src/integrity/digest.ts';
import { formatNote, signText, type NoteSigner } from '../../../src/integrity/signed-note.ts';
import type { Files } from './true-package.ts';

/** Files that list others; whoever changes a file can make these fit again. */
export const listings = [
  'manifest-sha256.txt',
  'sm3sums.txt',
  'bag-info.txt',
  'tagmanifest-sha256.txt',
] as const;

const isPayload = (path: string) => path.startsWith('data/');

type Digest = (bytes: Uint8Array) => string;

const listing = (files: Files, digest: Digest, of: (path: string) => boolean): Buffer => {
  const named = [...files].filter(([path]) => of(path)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(named.map(([path, bytes]) => `${digest(bytes)}  ${path}\n`).join(''));
};

const isTag = (path: string) =>
  !isPayload(path) && path !== 'tagmanifest-sha256.txt' && path !== 'package.note';

/** All manifests made anew for what is there; the seal over them stays the old one. */
export function relisted(files: Files): Files {
  const fitting: Files = new Map(files);
  const held = [...files].filter(([path]) => isPayload(path));
  const bytes = held.reduce((sum, [, { length }]) => sum + length, 0);
  const info = files.get('bag-info.txt')?.toString() ?? '';
  const oxum = info.replace(/(?<=Payload-Oxum: ).*/, `${bytes}.${held.length}`);
  fitting.set('bag-info.txt', Buffer.from(oxum));
  fitting.set('manifest-sha256.txt', listing(fitting, sha256, isPayload));
  fitting.set('sm3sums.txt', listing(fitting, sm3, isPayload));
  return fitting.set('tagmanifest-sha256.txt', listing(fitting, sha256, isTag));
}

/** The same, sealed as a whole by whoever's key it is. */
export function resealed(files: Files, matterId: string, signer: NoteSigner): Files {
  const fitting = relisted(files);
  const digest = base64Of(sha256Bytes(fitting.get('tagmanifest-sha256.txt')!));
  const text = `duecourse-dossier/1 ${signer.name}\n${matterId}\n${digest}\n`;
  const note = formatNote({ text, signatures: [signText(text, signer)] });
  return fitting.set('package.note', Buffer.from(note));
}
