import { describe, expect, it } from '@jest/globals';
import type { Entry } from '../../src/engine/ports/index.ts';
import { verifyPackage, type Trust } from '../../src/verification/verify.ts';
import { retoldByTheOwner } from '../support/package/forger.ts';
import { checkpointOf, opened, truePackage, vkeyOf } from '../support/package/true-package.ts';

const whole = await truePackage();
const keys = [vkeyOf(whole.log)];

const entries = whole.files
  .get('data/entries.ndjson')!
  .toString()
  .split('\n')
  .slice(0, -1)
  .map((line) => (JSON.parse(line) as { entry: Entry }).entry);

type Fact = Entry['fact'];

const sequenceOf = (type: string) => entries.find(({ fact }) => fact.type === type)!.sequence;

/** What the verifier finds where the owner of everything tells one fact otherwise. */
async function findingsOn(type: string, retell: (fact: Fact) => Fact, trust: Trust = { keys }) {
  const files = retoldByTheOwner(whole, sequenceOf(type), retell);
  const { fails } = await verifyPackage(await opened({ ...whole, files }), trust);
  return fails.map(({ finding, place, en }) => ({ finding, line: place?.line, en }));
}

/** Files that follow from entries: the owner could make them fit, too, so nothing rests on them. */
const derived = ['description-differs', 'provenance-differs', 'catalogue-differs'];

const only = (findings: { finding: string }[]) =>
  [...new Set(findings.map((one) => one.finding))].filter((finding) => !derived.includes(finding));

const signatureOf = (fact: Fact) =>
  fact.signature as { statement: Record<string, unknown> } & Record<string, unknown>;

const withStatement = (fact: Fact, over: Record<string, unknown>): Fact => ({
  ...fact,
  signature: { ...signatureOf(fact), statement: { ...signatureOf(fact).statement, ...over } },
});

describe('whoever owns the store and the key of the log', () => {
  it('can tell what nobody signed otherwise, and nothing inside the package shows it', async () => {
    expect(
      await findingsOn('StudyRecorded', (fact) => ({ ...fact, findings: '另一结论' })),
    ).toEqual([]);
  });

  it('but not against a checkpoint that somebody kept', async () => {
    const since = checkpointOf(whole.log, whole.log.size);
    const trust = { keys, since };
    const found = await findingsOn(
      'StudyRecorded',
      (fact) => ({ ...fact, findings: '另一结论' }),
      trust,
    );
    expect(only(found)).toEqual(['history-rewritten']);
  });

  it("cannot change counsel's opinion: the signature is of other words", async () => {
    const found = await findingsOn('LegalOpinionGiven', (fact) => ({
      ...fact,
      opinion: '未发现问题',
    }));
    expect(found).toEqual([
      {
        finding: 'signature-elsewhere',
        line: sequenceOf('LegalOpinionGiven'),
        en: 'What was signed is not what the entry records: stated/opinion',
      },
    ]);
  });

  it('cannot call the unit that signed otherwise than the register does', async () => {
    const found = await findingsOn('LegalOpinionGiven', (fact) => {
      const { signer } = signatureOf(fact).statement as { signer: object };
      return withStatement(fact, { signer: { ...signer, unitName: '另一单位' } });
    });
    expect(found.map(({ en }) => en)).toContain(
      'What was signed is not what the entry records: signer/unitName',
    );
  });

  it('cannot change opinion and statement together: the key signed neither', async () => {
    const found = await findingsOn('LegalOpinionGiven', (fact) => {
      const stated = { ...(signatureOf(fact).statement.stated as object), opinion: '未发现问题' };
      return withStatement({ ...fact, opinion: '未发现问题' }, { stated });
    });
    expect(only(found)).toContain('signature-invalid');
  });

  it('cannot put another text under the opinion', async () => {
    const found = await findingsOn('LegalOpinionGiven', (fact) => ({
      ...fact,
      draft: '0'.repeat(64),
    }));
    expect(found.map(({ en }) => en)).toContain(
      'What was signed is not what the entry records: draft',
    );
  });

  it('cannot lend the signature to another person', async () => {
    const found = await findingsOn('LegalOpinionGiven', (fact) => ({
      ...fact,
      by: { ...(fact.by as object), person: 'li-chief' },
    }));
    expect(only(found)).toEqual(expect.arrayContaining(['key-not-in-force', 'signature-invalid']));
  });

  it('cannot use a signature that is none', async () => {
    const found = await findingsOn('LegalOpinionGiven', (fact) => ({
      ...fact,
      signature: { jws: '' },
    }));
    expect(found[0]).toMatchObject({
      finding: 'signature-invalid',
      en: 'The signature does not hold: malformed',
    });
  });

  it('cannot name a key that was never registered', async () => {
    const found = await findingsOn('LegalOpinionGiven', (fact) => ({
      ...fact,
      signature: { ...signatureOf(fact), thumbprint: 'A'.repeat(43) },
    }));
    expect(found.map(({ en }) => en)).toContainEqual(expect.stringContaining('not registered'));
  });

  it('cannot have another text decided than was reviewed and tabled', async () => {
    const found = await findingsOn('DraftAdopted', (fact) => ({ ...fact, draft: '0'.repeat(64) }));
    expect(only(found)).toContain('text-differs');
    const differs = found.find(({ finding }) => finding === 'text-differs');
    expect(differs?.line).toBe(sequenceOf('DraftAdopted'));
  });

  it('cannot name evidence that is not there', async () => {
    const found = await findingsOn('StudyRecorded', (fact) => ({
      ...fact,
      evidence: (fact.evidence as object[]).map((item) => ({ ...item, sha256: '0'.repeat(64) })),
    }));
    expect(only(found)).toEqual(['evidence-missing', 'evidence-stray']);
  });

  it.each(['sm3', 'bytes'])('cannot name the %s of evidence otherwise', async (member) => {
    const found = await findingsOn('StudyRecorded', (fact) => ({
      ...fact,
      evidence: (fact.evidence as object[]).map((item) => ({ ...item, [member]: 1 })),
    }));
    expect(only(found)).toEqual(['evidence-differs']);
  });

  it('cannot pin the matter to other law, be it one number: statements were signed under the whole of it', async () => {
    const found = await findingsOn('MatterProposed', (fact) => ({
      ...fact,
      edition: { ...(fact.edition as object), confirmed: ['A-PUB-5'] },
    }));
    expect(only(found)).toEqual(['signature-elsewhere']);
    expect(found[0]?.en).toContain('edition/sha256');
  });

  it('cannot pin the matter to another text of the law', async () => {
    const found = await findingsOn('MatterProposed', (fact) => {
      const edition = fact.edition as { packs: object[] };
      const packs = edition.packs.map((pack) => ({ ...pack, sha256: '0'.repeat(64) }));
      return { ...fact, edition: { ...edition, packs } };
    });
    expect(only(found)).toContain('law-differs');
  });
});
