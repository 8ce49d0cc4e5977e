import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { officerOf, play } from '../../src/demonstration/play.ts';
import { storyOf, type Story } from '../../src/demonstration/plot/index.ts';
import { key } from '../support/desk.ts';
import { emptyHouse } from '../support/house.ts';

const section = 'data-section';
const storyFrom = (begins: string) =>
  storyOf(`示例:${begins}提出的事项`, section, { operation: false, begins });
const earlier = storyFrom('2026-03-03');
const later = storyFrom('2026-04-02');
/** A row that is recalled and was not read: it only warns. */
const confirmation = {
  value: { provision: 'A-RISK-5', confirmed: true, from: '2026-04-01' },
  reason: '(示例)已与原文核对',
};

let house: Awaited<ReturnType<typeof emptyHouse>>;
let first: string;
const tokens = new Map<string, string>();

async function post(person: string, path: string, body?: object, headers = {}) {
  if (!tokens.has(person)) tokens.set(person, await house.tokenOf(person));
  return request(house.app)
    .post(path)
    .set({ Authorization: `Bearer ${tokens.get(person)}`, 'Idempotency-Key': key(), ...headers })
    .send(body);
}

async function step(matterId: string, name: string, body: object) {
  const { sequence } = (await house.engine.matterRow(matterId))!;
  const path = `/matters/${matterId}/steps/${name}`;
  return post(officerOf('drafter', section).person, path, body, { 'If-Match': `"${sequence}"` });
}

/** A draft of which the risk is found controllable, with nothing said of the report's filing. */
async function findRisk(matterId: string, { drafts, file }: Story, filing: object = {}) {
  const report = file('D16', '风险评估报告');
  const officer = officerOf('drafter', section);
  await house.engine.upload(Readable.from([Buffer.from(report.text)]), report.name, officer);
  await step(matterId, 'RequireRiskAssessment', { reason: '(示例)可能影响公共安全' });
  return step(matterId, 'FindRiskControllable', {
    draft: drafts[0].sha256,
    level: 'low',
    heardDepartments: ['示例区公安分局'],
    riskPoints: ['(示例)数据泄露'],
    measures: ['(示例)分级授权'],
    disposalPlan: '(示例)暂停授权',
    evidence: [{ document: 'D16', sha256: report.sha256 }],
    ...filing,
  });
}

beforeAll(async () => {
  house = await emptyHouse();
  first = await play(house.engine, earlier, 'SubmitDraft');
}, 60_000);

afterAll(() => house.close());

describe('a row of the law that nobody has confirmed', () => {
  it('warns, and says that it is unconfirmed; the step is taken', async () => {
    const { status, body } = await findRisk(first, earlier);
    expect(status).toBe(200);
    expect(body.warnings).toEqual([
      expect.objectContaining({ provision: 'A-RISK-5', mark: 'RECALLED-H' }),
    ]);
  });

  it('is confirmed by two persons and not by one', async () => {
    const { body } = await post('ma-law', '/law/changes', confirmation);
    const confirm = `/law/changes/${body.proposal}/confirm`;
    const alone = await post('ma-law', confirm);
    expect([alone.status, alone.body.type]).toEqual([422, '/problems/two-persons-needed']);
    const both = await post('hu-law', confirm);
    expect([both.status, both.body.confirmedBy]).toEqual([200, 'hu-law']);
  });

  it('then refuses in matters filed from its day on, under its own number', async () => {
    const second = await play(house.engine, later, 'SubmitDraft');
    const refused = await findRisk(second, later);
    expect([refused.status, refused.body.type]).toEqual([422, '/problems/refused']);
    expect(refused.body.breaches).toEqual([
      expect.objectContaining({ provision: 'A-RISK-5', rule: 'stability-report-is-filed' }),
    ]);
    const filed = await findRisk(second, later, { filing: '(示例)已报备案' });
    expect([filed.status, filed.body.warnings]).toEqual([200, []]);
  });

  it('still only warns in the matter that was pinned to the law before', async () => {
    const { status, body } = await findRisk(first, earlier);
    expect([status, body.warnings.length]).toEqual([200, 1]);
  });

  it('was answered as the contract promises', () => {
    expect(house.breaches).toEqual([]);
  });
});
