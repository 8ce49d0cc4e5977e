/** Whether a file may serve as one document that serves as another already. */
export type Sharing =
  /** As it is meant to be: a pack has what is in it, the text of the draft is what is published. */
  | 'meant'
  /** Papers that one hand often binds together: lawful, and to be seen. */
  | 'bound'
  /** One of the two would be there in name alone. */
  | 'disguise';

/** What a document may carry as its own file: packs have any paper, others the very text they are of. */
const carries: Readonly<Record<string, 'anything' | readonly string[]>> = {
  D09: ['D08'],
  D11: ['D08', 'D14'],
  D14: ['D08', 'D11'],
  D19: 'anything',
  D23: 'anything',
  D27: ['D08'],
  D29: ['D08', 'D13', 'D15', 'D27'],
  D34: 'anything',
};

/**
 * Papers that are at times one file: the instruction written on the proposal, the explanation that has costs
 * and bases in it, one report of what the public said, one commissioned report that argues and assesses, a
 * unit's answer that has its review of competition in it, minutes that are the Party group's as well, tasks
 * that the decision itself hands out, a filing of the published text.
 */
const boundTogether: readonly (readonly string[])[] = [
  ['D01', 'D02', 'D03', 'D04', 'D05', 'D10'],
  ['D01', 'D05', 'D06', 'D07', 'D08'],
  ['D12', 'D13', 'D14'],
  ['D07', 'D15', 'D16', 'D17', 'D18'],
  ['D09', 'D17'],
  ['D08', 'D22'],
  ['D24', 'D25', 'D26'],
  ['D08', 'D24', 'D27', 'D31'],
  ['D27', 'D29', 'D30'],
];

const mayCarry = (document: string, other: string): boolean => {
  const carried = carries[document];
  return carried === 'anything' || Boolean(carried?.includes(other));
};

/** How it stands with a file that is filed as `document` and was filed as `other` before. */
export function sharingOf(document: string, other: string): Sharing {
  if (document === other || mayCarry(document, other)) return 'meant';
  return boundTogether.some((group) => group.includes(document) && group.includes(other))
    ? 'bound'
    : 'disguise';
}

/** The same of one file that comes as both at once: neither was there before the other. */
export const sharingAtOnce = (document: string, other: string): Sharing =>
  mayCarry(other, document) ? 'meant' : sharingOf(document, other);
