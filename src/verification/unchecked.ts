import type { Bag } from './bag/bag.ts';
import { streamOfFile } from './entries/files.ts';
import type { Findings } from './report.ts';

/** Files whose contents one of the checks looks at. Of any other nothing is said but its digest. */
const checked: readonly RegExp[] = [
  /^bagit\.txt$/,
  /^bag-info\.txt$/,
  /^package\.note$/,
  /^(tag)?manifest-sha256\.txt$/,
  /^sm3sums\.txt$/,
  /^data\/dossier\.json$/,
  /^data\/prov\.json$/,
  /^data\/archive\/catalogue\.json$/,
  /^data\/(evidence|law|signatures|keys)\//,
  /^data\/log\/(checkpoint|log\.vkey|proofs\.ndjson|.+\.tlog-proof)$/,
];

const isChecked = (file: string, folder: string) =>
  streamOfFile(file, folder) !== undefined || checked.some((form) => form.test(file));

/**
 * Names every file that was held against nothing but the manifests: what is made for people to read,
 * and whatever else lies in the package.
 */
export function noteUnchecked(bag: Bag, findings: Findings): void {
  const files = bag.names().filter((file) => !isChecked(file, bag.folder));
  if (files.length > 0) findings.note('outside-protection', { files: files.join(', ') });
}
