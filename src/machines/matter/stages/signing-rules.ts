import type { Missing } from '../../../errors.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact, FactType } from '../fact.ts';
import { on, ruleTable, unless, type Law, type SignatureFindings } from '../rule.ts';
import { opinions } from './opinion-rules.ts';

/** The facts that bear their author's own signature. */
export const signedFacts = [
  'LegalOpinionGiven',
  ...opinions,
  // These two, and the one after the meeting, name the text that counts as reviewed from then on.
  'ReviewItemsConfirmed',
  'EditorialChangeConfirmed',
  'EditorialAdoptionConfirmed',
  'MinutesEntryConfirmed',
  'MinutesEntryDeclined',
] as const satisfies readonly FactType[];

type SignedFact = Fact<(typeof signedFacts)[number]>;

/** Whoever gives no opinion, or does not confirm, has said so with a reason: that is the act. */
const isRefusalToSign = (fact: SignedFact): boolean =>
  fact.type === 'MinutesEntryDeclined' ||
  (fact.type === 'LegalOpinionGiven' && fact.position === 'declined');

/** A signature that nobody checked proves nothing: without findings it does not pass. */
const unchecked: SignatureFindings = {
  key: [{ zh: '签名未经核验', en: 'The signature was not checked', field: '/signature' }],
  statement: [],
};

const found =
  (part: keyof SignatureFindings) =>
  (_dossier: Dossier, { signature }: SignedFact, law: Law): Missing[] =>
    signature === undefined ? [] : (law.signature ?? unchecked)[part];

const signatories = ['governmentLawyer', 'outsideCounsel', 'reviewOffice', 'member'] as const;

const rules = ruleTable({
  'act-is-signed': {
    provision: 'SIG-1',
    suppliedBy: signatories,
    finds: on(signedFacts, (_dossier, fact) =>
      unless(
        fact.signature !== undefined || isRefusalToSign(fact),
        '缺少本人签名:先取得签名陈述,在本人的计算机上签名,再办理',
        'The signature is missing: ask for the statement, sign it on your own computer, then act',
        '/signature',
      ),
    ),
  },
  'signature-is-by-a-good-key': {
    provision: 'C-ESIGN-1',
    requires: {
      zh: '签名所用密钥须由本人登记、经另一人核准、在有效期内且未撤销,以记录当时的状态为准。',
      en: 'The key is registered to the signer, approved by a second person, within its days and not revoked, as it stands when the act is recorded.',
    },
    suppliedBy: [...signatories, 'accountAdministrator'],
    finds: on(signedFacts, found('key')),
  },
  'signature-is-of-this-act': {
    provision: 'C-ESIGN-1',
    requires: {
      zh: '签名的陈述与所办理的内容完全一致,签署后的任何改动都能够被发现。',
      en: 'What was signed is exactly what is done; any change after signing can be seen.',
    },
    suppliedBy: signatories,
    finds: on(signedFacts, found('statement')),
  },
});

/** On every act that is signed. */
export const signed = Object.values(rules);
