import { describe, expect, it } from '@jest/globals';
import { act, after, changing, digestOf, file, given, type Act } from '../support/case.ts';
import { initiated } from '../support/acts/proposal.ts';
import { drafted, draftV1 } from '../support/acts/drafting.ts';

describe('第十二条 the draft', () => {
  it('A-DRAFT-1 takes a draft after research and legal basis', () => {
    expect(after(drafted).matter.context.draft?.version).toBe(1);
  });

  it('A-DRAFT-1 refuses a draft before the research', () => {
    const draft = drafted.at(-1)!;
    given(...drafted.filter(({ step }) => step !== 'RecordResearch' && step !== 'SubmitDraft'))
      .when(draft)
      .isRefusedBy('research-precedes-the-draft');
  });

  it('A-DRAFT-2 refuses a draft before its legal basis is listed', () => {
    const draft = drafted.at(-1)!;
    given(...drafted.filter(({ step }) => step !== 'ListLegalBasis' && step !== 'SubmitDraft'))
      .when(draft)
      .isRefusedUnder('A-DRAFT-2');
  });

  const research = {
    places: ['南山区'],
    from: '2026-02-02',
    to: '2026-02-13',
    findings: '已形成调研结论',
  };

  it.each([
    ['no place', { places: [] }],
    ['no first day', { from: undefined }],
    ['no last day', { to: undefined }],
    ['its last day before its first', { to: '2026-02-01' }],
    ['blank findings', { findings: ' ' }],
  ])('A-DRAFT-1 refuses research with %s', (_what, changes) => {
    const { ruling } = given(...initiated).when(act('RecordResearch', { ...research, ...changes }));
    expect(ruling.lawful ? [] : ruling.breaches).toMatchObject([
      { provision: 'A-DRAFT-1', missing: [{}] },
    ]);
  });

  it('A-DRAFT-1 takes research of a single day, and more of it', () => {
    given(...initiated)
      .when(act('RecordResearch', { ...research, to: '2026-02-02' }))
      .leaves({ research: { reports: 1 } });
    given(...initiated, act('RecordResearch', research))
      .when(act('RecordResearch', research))
      .leaves({ research: { reports: 2 } });
  });

  it.each([
    ['title', '名称', 'its title'],
    ['number', '文号', 'its number'],
    ['article', '条款', 'the article'],
    ['inForceOn', '施行日期', 'since when it is in force'],
  ])('A-DRAFT-2 says which basis lacks its %s', (name, zh, en) => {
    const basis = { title: '某规定', number: '1号', article: '第一条', inForceOn: '2025-03-01' };
    const list = (bases: object[]) => act('ListLegalBasis', { bases });
    given(...initiated)
      .when(list([basis, basis]))
      .leaves({ legalBasis: { bases: 2 } });
    const { ruling } = given(...initiated).when(list([basis, { ...basis, [name]: ' ' }]));
    expect(ruling.lawful ? [] : ruling.breaches).toMatchObject([
      {
        provision: 'A-DRAFT-2',
        missing: [
          { zh: `第2项依据缺少${zh}`, en: `Basis 2 lacks ${en}`, field: `/bases/1/${name}` },
        ],
      },
    ]);
  });

  it('A-DRAFT-2 refuses an empty list of bases', () => {
    given(...initiated)
      .when(act('ListLegalBasis', { bases: [] }))
      .isRefusedUnder('A-DRAFT-2');
  });

  const draftV2 = digestOf('draft v2');
  const second = {
    version: 2,
    draft: draftV2,
    explanation: digestOf('explanation v2'),
    changes: '修改第三条',
    evidence: [file('D08', 'draft v2'), file('D08', 'explanation v2')],
  };

  it.each([
    ['numbered again as the first', { version: 1 }, '/version'],
    ['whose file is missing', { evidence: [file('D08', 'explanation v2')] }, '/draft'],
    ['whose explanation is missing', { evidence: [file('D08', 'draft v2')] }, '/explanation'],
    ['that names no explanation', { explanation: undefined }, '/explanation'],
    ['that does not say what changed', { changes: ' ' }, '/changes'],
  ])('A-DRAFT-1 refuses a second draft %s', (_what, changes, field) => {
    const { ruling } = given(...drafted).when(act('SubmitDraft', { ...second, ...changes }));
    expect(ruling.lawful ? [] : ruling.breaches).toMatchObject([
      { rule: 'draft-is-a-new-version-on-file', missing: [{ field }] },
    ]);
  });

  it('A-DRAFT-1 says which number a draft must have', () => {
    const numbered = (acts: readonly Act[]) => {
      const { ruling } = given(...acts).when(act('SubmitDraft', { ...second, version: 9 }));
      return ruling.lawful ? [] : ruling.breaches[0]?.missing.map(({ zh, en }) => [zh, en]);
    };
    expect(numbered(drafted.slice(0, -1))).toEqual([['版本号应为 1', 'The version must be 1']]);
    expect(numbered(drafted)).toEqual([['版本号应为 2', 'The version must be 2']]);
  });

  it('A-DRAFT-1 keeps every version, and knows a text again that came before the last', () => {
    const at = expect.any(String) as unknown as string;
    given(...drafted)
      .when(act('SubmitDraft', second))
      .leaves({
        draft: {
          version: 2,
          digest: draftV2,
          explanation: second.explanation,
          submittedAt: at,
          versions: [
            { version: 1, digest: draftV1, at },
            { version: 2, digest: draftV2, at },
          ],
        },
      });
    const first = {
      ...second,
      version: 3,
      draft: draftV1,
      evidence: [file('D08', 'draft v1'), file('D08', 'explanation v2')],
    };
    given(...drafted, act('SubmitDraft', second))
      .when(act('SubmitDraft', first))
      .isRefusedBy('draft-is-a-new-version-on-file');
  });

  it('A-DRAFT-2 refuses a basis that is not fully cited', () => {
    given(...initiated)
      .when(act('ListLegalBasis', { bases: [{ title: '某规定', article: '第一条' }] }))
      .isRefusedUnder('A-DRAFT-2');
  });

  it('A-DRAFT-1 refuses the same text again as a new version', () => {
    const [again] = changing([drafted.at(-1)!], 'SubmitDraft', { version: 2, changes: '无' });
    given(...drafted)
      .when(again!)
      .isRefusedBy('draft-is-a-new-version-on-file');
  });

  it('A-DRAFT-3 asks for a forecast, or for the reason why none is needed', () => {
    const due = act('RequireCostBenefit', { reason: '涉及财政投入' });
    for (const forecast of [
      { costs: '投入' },
      { costs: '投入', benefits: ' ' },
      { benefits: '效益', costs: ' ' },
    ])
      given(...drafted, due)
        .when(act('RecordCostBenefit', forecast))
        .isRefusedUnder('A-DRAFT-3');
    given(...drafted, due)
      .when(act('RecordCostBenefit', { costs: '投入', benefits: '效益' }))
      .records('CostBenefitRecorded', { costBenefit: 'done' });
    given(...drafted)
      .when(act('DeclareCostBenefitNotNeeded', { reason: '不涉及' }))
      .isRefusedUnder('A-DRAFT-3');
    given(...drafted)
      .when(
        act('DeclareCostBenefitNotNeeded', {
          reason: '不涉及',
          basis: '第十二条',
          decider: '办公会',
        }),
      )
      .records('CostBenefitDeclaredNotNeeded', { costBenefit: 'notNeeded' });
  });
});
