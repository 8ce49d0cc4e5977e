import { openNote } from '../../integrity/signed-note.ts';
import { PACKAGE_SEAL, TAG_MANIFEST, type Bag } from '../bag/bag.ts';
import { because, whyThrown } from '../because.ts';
import type { FileDigests } from '../digests.ts';
import { FORMAT } from '../matter/description.ts';
import type { Findings } from '../report.ts';
import type { Text } from '../text.ts';
import { textOf } from '../source.ts';
import type { Signed } from './checkpoint.ts';

/** What the log's key signs for a whole package: format and log, matter, digest of the tag manifest. */
const packageSealText = (origin: string, matterId: string, tagManifest: string): string =>
  `${FORMAT} ${origin}\n${matterId}\n${base64Of(tagManifest)}\n`;

const base64Of = (hex: string) =>
  btoa(hex.replaceAll(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16))));

interface Sealing {
  bag: Bag;
  digests: ReadonlyMap<string, FileDigests>;
  signed: Signed;
  /** Whether the files are as the manifests list them. */
  sound: boolean;
}

/**
 * The manifests were sealed by the log's key. Proofs of inclusion show that what is here is in the
 * log; that nothing was left out at the end, and what is no leaf at all, is shown by this alone.
 */
export async function checkPackageSeal(
  { bag, digests, signed, sound }: Sealing,
  findings: Findings,
): Promise<void> {
  const { origin, key } = signed;
  const place = { file: PACKAGE_SEAL };
  await findings.check(
    'package-seal',
    async () => {
      if (!digests.has(PACKAGE_SEAL)) {
        findings.fail('package-seal-missing', { place });
        return undefined;
      }
      const against = { file: TAG_MANIFEST };
      const broken = (reason: Text) =>
        findings.fail('package-seal-broken', { place, against }, { reason });
      try {
        const { text, verified } = openNote(await textOf(bag, PACKAGE_SEAL), [key]);
        const expected = packageSealText(
          origin,
          bag.folder,
          digests.get(TAG_MANIFEST)?.sha256 ?? '',
        );
        if (text !== expected) broken(because('another-manifest'));
        else if (verified.length === 0) broken(because('no-signature'));
      } catch (error) {
        broken(whyThrown(error));
      }
      return {};
    },
    sound,
  );
}
