import { describe, expect, it } from '@jest/globals';
import { act, given, type Act } from '../support/case.ts';
import { drafted, unitsAnswered } from '../support/acts/drafting.ts';

const [asking, agreeing, commenting] = unitsAnswered as [Act, Act, Act];
const asked = [...drafted, asking];
const reply = (statement: object) =>
  act('RecordUnitReply', { unit: 'finance', opinion: 'disagree', ...statement });
const close = (statement: Record<string, unknown> = {}) => act('CloseUnitConsultation', statement);

describe('Article 13: the units concerned', () => {
  it('A-DEPT-1 asks them once there is a draft, and names whom', () => {
    given(...drafted)
      .when(asking)
      .records('UnitsConsulted', { unitConsultation: 'asked' });
    given(...drafted)
      .when(act('ConsultUnits', { units: [] }))
      .isRefusedUnder('A-DEPT-1');
    given(...drafted.slice(0, -1))
      .when(asking)
      .isRefusedUnder('A-DRAFT-1');
  });

  it('A-DEPT-1 takes it as not needed with reason, basis and decider', () => {
    const no = { reason: '不涉及其他单位', basis: '第十三条', decider: '局长办公会' };
    given(...drafted)
      .when(act('DeclareUnitConsultationNotNeeded', no))
      .records('UnitConsultationDeclaredNotNeeded', { unitConsultation: 'notNeeded' });
    for (const name of Object.keys(no))
      given(...drafted)
        .when(act('DeclareUnitConsultationNotNeeded', { ...no, [name]: ' ' }))
        .isRefusedUnder('A-DEPT-1');
  });

  it('A-DEPT-1 refuses the reply of a unit that was not asked', () => {
    given(...asked)
      .when(reply({ unit: 'education', opinion: 'agree' }))
      .isRefusedUnder('A-DEPT-1');
  });

  it('A-DEPT-1 asks how an opinion was handled, unless the unit agrees', () => {
    given(...asked)
      .when(reply({}))
      .isRefusedUnder('A-DEPT-1');
    given(...asked)
      .when(reply({ outcome: 'adopted' }))
      .records('UnitReplyRecorded');
    given(...asked)
      .when(agreeing)
      .records('UnitReplyRecorded');
  });

  it.each(['not-adopted', 'partly'])('A-DEPT-1 asks why an opinion was %s', (outcome) => {
    for (const reason of [undefined, ' '])
      given(...asked)
        .when(reply({ outcome, reason }))
        .isRefusedUnder('A-DEPT-1');
    given(...asked)
      .when(reply({ outcome, reason: '与上位法不符' }))
      .records('UnitReplyRecorded');
  });

  it('A-DEPT-1 refuses to close before every unit has answered, and names who has not', () => {
    const { ruling } = given(...asked, agreeing).when(close());
    expect(ruling).toMatchObject({
      breaches: [
        {
          provision: 'A-DEPT-1',
          missing: [{ en: 'market-regulation has not answered', units: ['market-regulation'] }],
        },
      ],
    });
    given(...asked, agreeing, commenting)
      .when(close())
      .records('UnitConsultationClosed', { unitConsultation: 'done' });
  });

  it('A-DEPT-1 asks units that are added later as well', () => {
    given(...drafted, ...unitsAnswered, act('ConsultUnits', { units: ['education'] }))
      .when(close())
      .isRefusedUnder('A-DEPT-1');
  });
});

describe('Article 13: where no agreement is reached', () => {
  const disputed = [...asked, reply({ outcome: 'not-adopted', reason: '另有依据' }), commenting];
  const dispute = {
    unit: 'finance',
    mainDispute: '经费来源',
    unitOpinion: '不宜列支',
    sponsorOpinion: '列入年度预算',
    sponsorBasis: '预算法第三十二条',
  };

  it('A-DEPT-1 states the dispute', () => {
    given(...disputed)
      .when(close({ disputes: [dispute] }))
      .records('UnitConsultationClosed');
  });

  it.each([
    ['mainDispute', '主要争议', 'the main dispute'],
    ['unitOpinion', '有关单位意见', "the unit's opinion"],
    ['sponsorOpinion', '承办单位意见', "the sponsor's opinion"],
    ['sponsorBasis', '承办单位的理由和依据', "the sponsor's reasons and basis"],
  ])('A-DEPT-1 refuses a dispute without its %s', (name, zh, en) => {
    for (const blank of [' ', undefined]) {
      const { ruling } = given(...disputed).when(
        close({ disputes: [{ ...dispute, [name]: blank }] }),
      );
      expect(ruling).toMatchObject({
        breaches: [
          {
            provision: 'A-DEPT-1',
            missing: [
              { zh: `finance:缺少${zh}`, en: `finance: ${en} is missing`, units: ['finance'] },
            ],
          },
        ],
      });
    }
  });

  it('A-DEPT-1 does not take the dispute of one unit for that of another', () => {
    given(...disputed)
      .when(close({ disputes: [{ ...dispute, unit: 'market-regulation' }] }))
      .isRefusedUnder('A-DEPT-1');
    given(...disputed)
      .when(close())
      .isRefusedUnder('A-DEPT-1');
  });

  it('keeps whom was asked, what each answered, and what stayed in dispute', () => {
    const known = {
      replyBy: '2026-03-20',
      units: ['finance', 'market-regulation'],
      replies: {},
      disputes: [],
    };
    given(...drafted)
      .when(asking)
      .leaves({ unitConsultation: known });
    given(...asked, agreeing)
      .when(act('ConsultUnits', { units: ['finance', 'education'] }))
      .leaves({
        unitConsultation: {
          ...known,
          replies: { finance: 'agree' },
          units: ['finance', 'market-regulation', 'education'],
        },
      });
    given(...disputed)
      .when(close({ disputes: [dispute] }))
      .leaves({
        unitConsultation: {
          ...known,
          replies: { finance: 'disagree', 'market-regulation': 'comments' },
          disputes: [dispute],
        },
      });
  });
});
