import type { Missing } from '../../../errors.ts';
import type { Dossier } from '../dossier.ts';
import { on, ruleTable, unless } from '../rule.ts';
import { said, unstated } from './stated.ts';

/** What asks for the hearing may come after it was found not needed: what was found then no longer holds. */
const unheld = ({ standing }: Dossier, asked: unknown, zh: string, en: string): Missing[] =>
  unless(standing.hearing !== 'notNeeded' || !asked, zh, en);

/** Where the draft leaves the sponsor's hands, whatever was found before: to review, and to the meeting. */
export const heldRules = Object.values(
  ruleTable({
    'hearing-of-the-directory-was-held': {
      provision: 'GD-H-2',
      suppliedBy: ['unitHead', 'secretary'],
      documents: ['D04', 'D14'],
      finds: (dossier) =>
        unheld(
          dossier,
          dossier.directory?.hearing,
          '听证目录写明本事项应当听证,尚未举行',
          'The directory asks for a hearing, and none was held',
        ),
    },
    'hearing-that-was-agreed-to-was-held': {
      provision: 'GD-H-1',
      requires: {
        zh: '已答复举行听证的,须举行听证。',
        en: 'Where a proposal was accepted, the hearing is held.',
      },
      suppliedBy: ['unitHead'],
      documents: ['D14'],
      finds: (dossier) =>
        unheld(
          dossier,
          dossier.hearing?.proposals.accepted,
          '已答复采纳听证建议,尚未举行听证',
          'A proposal to hold a hearing was accepted, and none was held',
        ),
    },
  }),
);

/** Whether a hearing is owed, and what becomes of proposals to hold one (art 16(1)). */
export const needRules = ruleTable({
  'hearing-has-its-ground': {
    provision: 'A-HEAR-1',
    suppliedBy: ['unitHead'],
    documents: ['D14'],
    finds: on('HearingRequired', (_dossier, { ground, law }) => [
      ...unless(ground, '缺少举行听证的情形', 'The ground of the hearing is missing', '/ground'),
      ...unless(
        ground !== 'mandatory' || said(law),
        '缺少规定应当听证的法律、法规、规章',
        'The law that asks for a hearing is not named',
        '/law',
      ),
    ]),
  },
  'repealed-rules-are-not-cited': {
    provision: 'GD-H-0',
    suppliedBy: ['unitHead'],
    documents: ['D14'],
    flags: on('HearingRequired', (_dossier, { law = '', reason = '' }) =>
      unless(
        !/183\s*号/.test(`${law} ${reason}`),
        '引用的粤府令第183号已于2024年1月1日废止',
        'Order 183, which is cited, was repealed from 1 January 2024',
        '/law',
      ),
    ),
  },
  'directory-asks-for-no-hearing': {
    provision: 'GD-H-2',
    suppliedBy: ['secretary'],
    documents: ['D04'],
    finds: ({ directory }) =>
      unless(
        directory?.hearing !== true,
        '听证目录写明本事项应当听证;调整目录后方可认定不需要',
        'The directory asks for a hearing; it would have to be adjusted first',
      ),
  },
  'no-proposal-was-accepted': {
    provision: 'GD-H-1',
    requires: {
      zh: '已答复举行听证的,不能再认定不需要。',
      en: 'Where a proposal was accepted, the hearing is held.',
    },
    suppliedBy: ['unitHead'],
    finds: ({ hearing }) =>
      unless(
        !hearing?.proposals.accepted,
        '已有听证建议被采纳',
        'A proposal to hold a hearing was accepted',
      ),
  },
  'every-proposal-is-answered': {
    provision: 'GD-H-1',
    suppliedBy: ['drafter'],
    flags: on('HearingDeclaredNotNeeded', ({ hearing }, { proposalsReceived = 0 }) =>
      unless(
        proposalsReceived <= (hearing?.proposals.answered ?? 0),
        `收到听证建议${proposalsReceived}件,已答复${hearing?.proposals.answered ?? 0}件`,
        `${proposalsReceived} proposals were received, ${hearing?.proposals.answered ?? 0} answered`,
        '/proposalsReceived',
      ),
    ),
  },
  'answer-to-a-proposal-is-reasoned': {
    provision: 'GD-H-1',
    suppliedBy: ['drafter'],
    finds: on('HearingProposalAnswered', (_dossier, fact) =>
      unstated(fact, [
        ['proposal', '建议编号', 'Which proposal'],
        ['answer', '答复', 'The answer'],
        ['reason', '理由', 'The reason'],
      ]),
    ),
  },
});
