import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cast, units } from '../../src/demonstration/cast.ts';
import { filesOf, officerOf, play } from '../../src/demonstration/play.ts';
import { plotOf, storyOf } from '../../src/demonstration/plot/index.ts';
import { staff } from '../../src/demonstration/seed.ts';
import { equip } from '../../src/demonstration/signatories.ts';
import { openAccounts } from '../../src/engine/accounts/accounts.ts';
import { missingInNames } from '../../src/engine/called.ts';
import { Refused } from '../../src/errors.ts';
import { engineOf } from '../support/engine.ts';

const story = storyOf('示例:称呼', 'data-section', { operation: false, begins: '2026-01-05' });
const secretary = officerOf('secretary', story.section);

let place: Awaited<ReturnType<typeof engineOf>>;
let matterId: string;
let signatories: Awaited<ReturnType<typeof equip>>;

beforeAll(async () => {
  place = await engineOf();
  const { engine, stores } = place;
  const cost = { memory: 64, passes: 1 };
  const accounts = openAccounts({ stores, now: engine.now, serverNow: () => new Date(), cost });
  await staff(accounts);
  signatories = await equip(accounts, '2026-01-05');
  matterId = await play(engine, story, 'ConveneMeeting', signatories);
}, 120_000);
afterAll(() => place.close());

/** Minutes of which the secretary forgot one member, and in which somebody from outside speaks. */
const faulty = {
  heldOn: '2026-01-05',
  place: '局会议室',
  chair: 'li-chief',
  recorder: secretary.person,
  attendance: [
    { person: 'li-chief', status: 'present' },
    { person: 'zhou-member', status: 'present' },
    { person: 'chen-head', status: 'present' },
  ],
  speeches: [
    { person: 'li-chief', stand: 'agree' },
    { person: 'zhou-member', stand: 'disagree' },
  ],
  observers: [],
  experts: [],
};

async function refusedMinutes(): Promise<Refused> {
  const { engine } = place;
  const expected = (await engine.matterRow(matterId))!.sequence;
  const commandId = crypto.randomUUID();
  const asked = { matterId, statement: faulty, officer: secretary, commandId, expected };
  const refusal: unknown = await engine
    .perform({ ...asked, step: 'RecordDeliberation' })
    .catch((error: unknown) => error);
  if (refusal instanceof Refused) return refusal;
  throw new Error('The minutes were not refused.', { cause: refusal });
}

const ids = [...cast, ...units].map(({ id }) => id);

describe('a refusal that speaks of people', () => {
  it('calls them by the names under which they are registered', async () => {
    const said = (await refusedMinutes()).breaches.flatMap(({ missing }) => missing);
    expect(said.map(({ zh }) => zh)).toEqual(
      expect.arrayContaining([
        '缺少徐副局长的出席情况',
        '陈科长不是会议组成人员',
        '缺少陈科长的发言或者“无意见”记录',
        '周副局长在行政首长之后发言',
        '缺少周副局长的不同意见',
      ]),
    );
    expect(said.map(({ en }) => en)).toContain('Whether 徐副局长 attended is missing');
    const words = said.map(({ zh, en }) => zh + en).join('\n');
    expect(ids.filter((id) => words.includes(id))).toEqual([]);
  });

  it('is kept in the words in which it was told', async () => {
    const { breaches } = await refusedMinutes();
    const kept = await place.engine.refusals(matterId, 0, 100);
    expect(kept.at(-1)?.fact).toMatchObject({ type: 'StepRefused', breaches });
  });
});

describe('an expert of the sponsor', () => {
  it('A-EXP-4 is shown by the name under which the sponsor is registered', async () => {
    const { engine } = place;
    const another = storyOf('示例:中立', 'data-section', {
      operation: false,
      begins: '2026-06-01',
    });
    const id = await play(engine, another, 'AppointExperts', signatories);
    const scene = plotOf(another).find(({ step }) => step === 'AppointExperts')!;
    const evidence = filesOf(scene, another).map(({ document, sha256 }) => ({ document, sha256 }));
    const appointment = scene.says(another, 0);
    const experts = (appointment.experts as object[]).map((each) => ({
      ...each,
      affiliation: '示例局数据资源科',
    }));
    const { warnings } = await engine.perform({
      matterId: id,
      step: 'AppointExperts',
      statement: { ...appointment, evidence, experts },
      officer: officerOf('drafter', another.section),
      commandId: crypto.randomUUID(),
      expected: (await engine.matterRow(id))!.sequence,
    });
    const shown = warnings.filter(({ rule }) => rule === 'experts-are-of-another-house');
    expect(shown.map(({ missing }) => missing.length)).toEqual([experts.length]);
  });
});

describe('a name in the place of an id', () => {
  const called = {
    people: new Map([
      ['li', '李局长'],
      ['zhang-1', '张伟'],
      ['zhang-2', '张伟'],
    ]),
    units: new Map([['li', '示例局办公室']]),
  };
  const told = (said: Parameters<typeof missingInNames>[0][number]) =>
    missingInNames([said], called)[0];

  it.each([
    ['stands where the id stood', { zh: '缺少li的意见', people: ['li'] }, '缺少李局长的意见'],
    [
      'is a unit’s where a unit is meant',
      { zh: 'li尚未复函', units: ['li'] },
      '示例局办公室尚未复函',
    ],
    ['leaves longer ids alone', { zh: 'li-2与li', people: ['li'] }, 'li-2与李局长'],
    [
      'tells two of the same name apart',
      { zh: 'zhang-2缺席', people: ['zhang-2'] },
      '张伟(zhang-2)缺席',
    ],
    ['is none for whom nobody registered', { zh: 'wang缺席', people: ['wang'] }, 'wang缺席'],
    ['is not put where nobody is spoken of', { zh: 'li' }, 'li'],
  ])('%s', (_what, said, zh) => {
    expect(told({ en: 'li', ...said })).toMatchObject({ zh });
  });

  it('leaves nothing but the text, and where it belongs', () => {
    const said = { zh: 'li缺席', en: 'li is absent', field: '/attendance', people: ['li'] };
    expect(told(said)).toEqual({ zh: '李局长缺席', en: '李局长 is absent', field: '/attendance' });
  });
});
