import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { administrator } from '../../src/demonstration/cast.ts';
import { officerOf, play } from '../../src/demonstration/play.ts';
import { storyOf } from '../../src/demonstration/plot/index.ts';
import { staff } from '../../src/demonstration/seed.ts';
import { equip, signatureBy, type Signers } from '../../src/demonstration/signatories.ts';
import { openAccounts, type Accounts } from '../../src/engine/accounts/accounts.ts';
import { Refused } from '../../src/errors.ts';
import {
  readSignature,
  statementOf,
  type SignedStatement,
  type Signer,
} from '../../src/integrity/signatures/index.ts';
import type { Officer } from '../../src/machines/matter/fact.ts';
import { registrationOf } from '../../src/signer/registration.ts';
import { newKeyPair, signerOf } from '../../src/signer/signers.ts';
import { engineOf } from '../support/engine.ts';

const story = storyOf('示例:逐一签名', 'data-section', { operation: false, begins: '2026-01-05' });
const counsel = officerOf('outsideCounsel', story.section);
const lawyer = officerOf('governmentLawyer', story.section);
const STEP = 'GiveLegalOpinion';

let place: Awaited<ReturnType<typeof engineOf>>;
let accounts: Accounts;
let signers: Signers;
/** A key that was good until 1 March; the review begins on 5 March. */
let expired: Signer;
let matterId: string;
let body: Record<string, unknown>;
let acts = 0;

beforeAll(async () => {
  place = await engineOf();
  const { engine, stores } = place;
  const cost = { memory: 64, passes: 1 };
  accounts = openAccounts({ stores, now: engine.now, serverNow: () => new Date(), cost });
  await staff(accounts);
  signers = await equip(accounts, '2026-01-05');
  const expiring = await newKeyOf(counsel.person, {
    validFrom: '2026-01-05',
    validTo: '2026-03-01',
  });
  await expiring.approve();
  expired = expiring.signer;
  matterId = await play(engine, story, 'AcceptForReview', signers);
  const { sha256 } = story.file('D20', '出具法律意见');
  await engine.upload(
    Readable.from([Buffer.from(story.file('D20', '出具法律意见').text)]),
    '法律意见.txt',
    counsel,
  );
  body = {
    draft: story.drafts[1].sha256,
    position: 'lawful',
    opinion: '未发现违法之处',
    noConflict: true,
    evidence: [{ document: 'D20', sha256 }],
  };
}, 60_000);
afterAll(() => place.close());

const prepared = (officer: Officer = counsel, statement = body) =>
  place.engine.prepareStatement({ matterId, step: STEP, statement, officer });

async function give(signature: unknown, { by = counsel, said = body } = {}) {
  const expected = (await place.engine.matterRow(matterId))?.sequence ?? 0;
  const statement = { ...said, ...(signature === undefined ? {} : { signature }) };
  const commandId = `signing-${(acts += 1)}`;
  return place.engine.perform({
    matterId,
    step: STEP,
    statement,
    officer: by,
    commandId,
    expected,
  });
}

/** The rule and the fields that a refusal names. */
async function refusalOf(act: Promise<unknown>): Promise<string[]> {
  const error = await act.then(
    () => 'it was recorded',
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refused)) throw new Error(String(error));
  return error.breaches.flatMap(({ rule, missing }) =>
    missing.map(({ field }) => `${rule} ${field}`),
  );
}
const signerOfThe = (officer: Officer) => signers.get(officer.person)!;
const signed = async (statement: SignedStatement, by = signerOfThe(counsel)) =>
  signatureBy(by, statement);

async function newKeyOf(person: string, days = { validFrom: '2026-01-05', validTo: '2027-01-04' }) {
  const signer = signerOf(await newKeyPair('EdDSA'));
  const by = { person, name: person };
  const request = await registrationOf(signer, { person, ...days });
  await accounts.proposeKey({ person, ...request }, { by, commandId: `k${(acts += 1)}` });
  const naming = { person, thumbprint: signer.thumbprint };
  const administering = () => ({
    by: { person: administrator.id, name: administrator.name },
    commandId: `a${(acts += 1)}`,
  });
  return {
    signer,
    approve: () => accounts.approveKey(naming, administering()),
    revoke: () => accounts.revokeKey({ ...naming, reason: '遗失' }, administering()),
  };
}

describe('C-ESIGN-1 refuses a signature that does not prove the act', () => {
  it('made with a key that is not registered', async () => {
    const stranger = signerOf(await newKeyPair('ES256'));
    const refused = give(await signed(await prepared(), stranger));
    expect(await refusalOf(refused)).toEqual(['signature-is-by-a-good-key /signature']);
  });

  it('made by another person, whatever his own key is worth', async () => {
    const refused = give(await signed(await prepared(), signerOfThe(lawyer)));
    expect(await refusalOf(refused)).toEqual(['signature-is-by-a-good-key /signature']);
  });

  it('made for another person', async () => {
    const fields = await refusalOf(give(await signed(await prepared(lawyer))));
    expect(fields).toContain('signature-is-of-this-act /signature/statement/signer/person');
  });

  it('made with a key that waits for the second person', async () => {
    const { signer, approve } = await newKeyOf(counsel.person);
    const statement = await prepared();
    const refused = give(await signed(statement, signer));
    expect(await refusalOf(refused)).toEqual(['signature-is-by-a-good-key /signature']);
    await approve();
  });

  it('made with a key that was revoked, the moment it is', async () => {
    const { signer, approve, revoke } = await newKeyOf(counsel.person);
    await approve();
    await revoke();
    const refused = give(await signed(await prepared(), signer));
    expect(await refusalOf(refused)).toEqual(['signature-is-by-a-good-key /signature']);
  });

  it('made with a key whose days have not begun', async () => {
    const days = { validFrom: '2026-12-01', validTo: '2026-12-31' };
    const { signer, approve } = await newKeyOf(counsel.person, days);
    await approve();
    const refused = give(await signed(await prepared(), signer));
    expect(await refusalOf(refused)).toEqual(['signature-is-by-a-good-key /signature']);
  });

  it('made with a key whose days are over', async () => {
    const refused = give(await signed(await prepared(), expired));
    expect(await refusalOf(refused)).toEqual(['signature-is-by-a-good-key /signature']);
  });

  it('of another draft', async () => {
    const other = await prepared(counsel, { ...body, draft: story.drafts[0].sha256 });
    const fields = await refusalOf(give(await signed(other)));
    expect(fields).toContain('signature-is-of-this-act /signature/statement/draft/sha256');
  });

  it('of another conclusion than the one that is sent', async () => {
    const signature = await signed(await prepared());
    const fields = await refusalOf(give(signature, { said: { ...body, position: 'unlawful' } }));
    expect(fields).toContain('signature-is-of-this-act /signature/statement/conclusion');
  });

  it('whose text was altered after signing', async () => {
    const { statement, jws } = await signed(await prepared());
    const altered = { ...statement, text: statement.text.replace('合法', '不合法') };
    expect(await refusalOf(give({ statement: altered, jws }))).toEqual([
      'signature-is-of-this-act /signature/statement/text',
      'signature-is-of-this-act /signature/jws',
    ]);
  });

  it('that calls the unit otherwise than the register', async () => {
    const { format: _format, text: _text, ...parts } = await prepared();
    const other = statementOf({
      ...parts,
      signer: { ...parts.signer, unitName: '另一律师事务所' },
    });
    expect(await refusalOf(give(await signed(other)))).toEqual([
      'signature-is-of-this-act /signature/statement/signer/unitName',
      'signature-is-of-this-act /signature/statement/text',
    ]);
  });

  it('of a day to come', async () => {
    const { format: _format, text: _text, ...parts } = await prepared();
    const tomorrow = statementOf({ ...parts, date: '2026-12-31' });
    const fields = await refusalOf(give(await signed(tomorrow)));
    expect(fields).toContain('signature-is-of-this-act /signature/statement/date');
  });

  it.each([
    ['nothing', {}],
    ['no JWS', { statement: {}, jws: 'signed' }],
  ])('that is %s', async (_what, signature) => {
    expect(await refusalOf(give(signature))).toEqual(['signature-is-of-this-act /signature/jws']);
  });
});

describe('an opinion that is signed', () => {
  it('is on record with the statement, its text, the key and the algorithm', async () => {
    const statement = await prepared();
    const { sequence } = await give(await signed(statement));
    const [entry] = await place.engine.timeline(matterId, sequence - 1, 1);
    expect(readSignature(entry?.fact.signature)).toEqual({
      statement,
      jws: expect.any(String),
      thumbprint: signerOfThe(counsel).thumbprint,
      algorithm: 'EdDSA',
    });
    expect(statement.text).toContain(
      '签名人:冯顾问(feng-counsel),法律顾问,示例律师事务所(law-firm)',
    );
  });

  it('stands beside another lawyer’s, who differs and signs for himself, in the first form of statements', async () => {
    const said = { ...body, position: 'unlawful', opinion: '第五条越权' };
    const { format: _second, text: _text, ...parts } = await prepared(lawyer, said);
    const { unitName: _named, ...signer } = parts.signer;
    const statement = statementOf({ ...parts, signer });
    expect(statement.format).toBe('duecourse-statement/1');
    await give(await signed(statement, signerOfThe(lawyer)), { by: lawyer, said });
    const { dossier } = await place.engine.readMatter(matterId, lawyer);
    expect(dossier.legalityReview).toMatchObject({
      opinions: [
        { person: 'feng-counsel', position: 'lawful', signed: true },
        { person: 'zheng-lawyer', position: 'unlawful', signed: true },
      ],
    });
  });

  it('is named, whoever gave it, in what the review office signs', async () => {
    const officer = officerOf('reviewOffice', story.section);
    const step = 'IssueLawfulOpinion';
    const { text } = await place.engine.prepareStatement({
      matterId,
      step,
      statement: body,
      officer,
    });
    expect(text).toContain('已收到的法律意见:\n  冯顾问:合法\n  郑律师:不合法');
  });
});

it('nothing is prepared for a step that nobody signs', async () => {
  const step = 'AcceptForReview';
  const refused = place.engine.prepareStatement({
    matterId,
    step,
    statement: {},
    officer: counsel,
  });
  await expect(refused).rejects.toMatchObject({ code: 'invalid-request' });
});

it('a whole matter is played with every opinion and every entry of the minutes signed', async () => {
  const whole = storyOf('示例:全部签名', 'service-section', {
    operation: false,
    begins: '2026-04-20',
  });
  const id = await play(place.engine, whole, undefined, signers);
  const entries = await place.engine.timeline(id, 0, 200);
  const algorithms = entries
    .map(({ fact }) => readSignature(fact.signature)?.algorithm)
    .filter((algorithm) => algorithm !== undefined);
  expect(algorithms).toEqual(['SM2', 'EdDSA', 'ES256', 'ES256', 'SM2', 'ES256', 'EdDSA']);
}, 60_000);
