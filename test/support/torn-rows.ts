import type { Entry } from '../../src/engine/ports/index.ts';
import { DIGITS, HASH } from '../../src/integrity/entry-bytes.ts';
import type { TextReader } from '../../src/verification/entries/texts.ts';

/** Finds a doubt in every text, so that each entry is read by itself. */
export const doubting: TextReader = {
  width: 1,
  read: ({ bytes, ends }) => ({
    leaves: new Uint8Array(HASH * ends.length),
    seals: new Uint8Array(2 * DIGITS * ends.length),
    bytes,
  }),
};

type Columns = (entry: Entry) => [commandId: string, fact: string];

/** Rows whose columns, written one after another, could be taken for an entry. */
export const tornRows: readonly (readonly [what: string, columns: Columns])[] = [
  [
    'a fact that has a member twice',
    ({ commandId, fact }) => [
      commandId,
      JSON.stringify(fact).replace(/\}$/, ',"type":"MatterWithdrawn"}'),
    ],
  ],
  [
    'a fact that brings members of the entry along',
    ({ commandId, fact }) => [commandId, `${JSON.stringify(fact)},"previous":"${'0'.repeat(64)}"`],
  ],
  [
    'a command that brings the fact along',
    ({ commandId, fact }) => [`${commandId}","fact":${JSON.stringify(fact)},"previous":"`, '{}'],
  ],
  [
    'a fact of which half stands with the command',
    ({ commandId, fact }) => {
      const text = JSON.stringify(fact);
      const cut = text.indexOf('"type":');
      return [`${commandId}","fact":${text.slice(0, cut)}`, text.slice(cut)];
    },
  ],
  [
    'a fact that is cut off',
    ({ commandId, fact }) => [commandId, JSON.stringify(fact).slice(0, -1)],
  ],
  ['a fact that is no JSON', ({ commandId }) => [commandId, 'none']],
  ['a fact that ends in a NUL', ({ commandId, fact }) => [commandId, `${JSON.stringify(fact)}\0 `]],
];
