import type { CoreProvision } from '../../provision.ts';

/** 第二章第二节 听证会 (arts 16, 17). */
export const hearing: readonly CoreProvision[] = [
  {
    id: 'A-HEAR-1',
    article: '第十六条第一款',
    force: 'determine',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '决策事项直接涉及公民、法人、其他组织切身利益或者存在较大分歧的,可以召开听证会;法律、法规、规章规定应当听证的,必须听证。认定情况记录在案。',
      en: 'A hearing may be held where vital interests are touched or opinions differ widely, and must be where a law, regulation or rule says so; the determination is recorded.',
    },
    evidence: ['D14'],
    exception: 'none',
  },
  {
    id: 'A-HEAR-2',
    article: '第十六条第二款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '提前公布决策草案及其说明等材料,明确听证时间、地点等信息。',
      en: 'The draft, its explanation, the time and the place are published in advance.',
    },
    evidence: ['D14'],
    exception: 'none',
  },
  {
    id: 'A-HEAR-3',
    article: '第十六条第三款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '需要遴选听证参加人的,提前公布遴选办法,公平公开组织遴选,保证相关各方都有代表参加;听证参加人名单提前向社会公布。',
      en: 'Where participants are selected, the method is published first, selection is fair and open, all sides are represented, and the list is published in advance.',
    },
    evidence: ['D14'],
    exception: 'none',
  },
  {
    id: 'A-HEAR-4',
    article: '第十六条第三款',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '听证会材料于召开听证会7日前送达每名听证参加人。',
      en: 'The materials reach each participant at least 7 days before the hearing.',
    },
    evidence: ['D14'],
    exception: 'none',
    limits: [{ name: 'hearingMaterialsDays', value: 7, unit: 'day', bound: 'at-least' }],
  },
  {
    id: 'A-HEAR-5',
    article: '第十七条',
    force: 'must',
    mark: 'READ',
    heldBy: 'chart',
    requires: {
      zh: '听证会公开举行,依次为:承办单位介绍决策草案、依据和有关情况;听证参加人陈述意见,进行询问、质证和辩论;听证参加人确认听证会记录并签字。',
      en: 'The hearing is public and goes in order: the sponsor presents the draft and its basis; participants state, ask, challenge and debate; participants confirm the record and sign.',
    },
    evidence: ['D14'],
    // The Order is silent on a refusal; what is asked for is ours (DC-2).
    exception: {
      when: { zh: '听证参加人拒绝签字', en: 'A participant refuses to sign' },
      requires: {
        zh: '记明拒签、理由和见证人。',
        en: 'The refusal, its reason and a witness are recorded.',
      },
    },
  },
];
