import { canonical } from '../../integrity/canonical.ts';
import { sha256 } from '../../integrity/digest.ts';
import type { Edition } from '../../statute/edition.ts';
import type { Pack } from '../../statute/provision.ts';
import { packs } from '../../statute/packs/index.ts';
import { machineDigest } from '../edition.ts';

type Pinned = Edition['packs'][number];

/** A text of law that a matter is pinned to, and what this software has of it. */
export interface LawText {
  pinned: Pinned;
  /** The very text, RFC 8785; undefined where the software no longer has it. */
  text?: string;
  /** What the software has under the same name: the same, another one, or nothing. */
  here?: { pack: Pack; version: string; sha256: string };
}

/** The texts of an edition, in its order. A text is the pinned one only where its digest is. */
export function lawTextsOf(edition: Edition, held: readonly Pack[] = packs): LawText[] {
  const byId = new Map(held.map((pack) => [pack.id, pack]));
  return edition.packs.map((pinned) => {
    const pack = byId.get(pinned.id);
    if (!pack) return { pinned };
    const text = canonical(JSON.parse(JSON.stringify(pack)));
    const here = { pack, version: pack.version, sha256: sha256(text) };
    return here.sha256 === pinned.sha256 ? { pinned, text, here } : { pinned, here };
  });
}

/** The chart with which a record is checked once more, where the matter is pinned to another. */
export const otherMachine = ({ machine }: Edition): string | undefined =>
  machine === machineDigest ? undefined : machineDigest;

/** What a package says of a text that it does not have. */
export function absenceOf({ pinned, here }: LawText) {
  const { id, version, sha256: digest } = pinned;
  const zh = here
    ? `导出本卷的软件只有摘要为 ${here.sha256} 的另一文本（版本 ${here.version}），不是本案所依文本，未收入`
    : '导出本卷的软件已没有此法规包的任何文本，未收入';
  const en = here
    ? `The software that made this package has another text only (version ${here.version}, SHA-256 ${here.sha256}); it is not the one of this matter and is left out`
    : 'The software that made this package has no text of this pack any more';
  return { id, version, sha256: digest, here: here?.sha256 ?? null, zh, en };
}
