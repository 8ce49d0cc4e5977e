import type { Missing } from '../../../errors.ts';
import { civilDateOf, daysBefore } from '../../../statute/calendar/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import { bindingNumber, numberSetBy } from './numbers.ts';
import { repeated, said, unstated } from './stated.ts';

const CITY = 'SZ-H-1';

/** The Order's own number: where the city's binds instead, the city's rule holds it. */
const nationalDays = (dossier: Dossier) => bindingNumber(dossier, 'hearingMaterialsDays', [CITY]);
const cityDays = (dossier: Dossier) => numberSetBy(dossier, 'hearingMaterialsDays', CITY);

/** The participants to whom the materials came fewer than `days` days before the hearing, or never. */
function deliveredTooLate({ hearing }: Dossier, days: number | undefined): Missing[] {
  const { participants = [], deliveredOn = {}, on: day = '' } = hearing ?? {};
  if (days === undefined) return [];
  return participants.flatMap(({ ref }) => {
    const delivered = deliveredOn[ref];
    if (delivered === undefined)
      return [{ zh: `${ref}未送达`, en: `${ref} was given nothing`, document: 'D14' }];
    return unless(
      daysBefore(delivered, day) >= days,
      `${ref}于${delivered}送达,距听证不足${days}日`,
      `${ref} was given them on ${delivered}, fewer than ${days} days before the hearing`,
    );
  });
}

/** Said at once, while there is still time to postpone: this delivery is late, or only just in time. */
function lateDelivery(
  { hearing }: Dossier,
  { at }: Fact<'HearingMaterialsDelivered'>,
  days: number | undefined,
): Missing[] {
  const { on: day } = hearing ?? {};
  if (day === undefined || days === undefined) return [];
  const left = daysBefore(civilDateOf(at), day);
  return [
    ...unless(
      left >= days,
      `今日送达,距听证仅${left}日,不足${days}日;须延期后方可举行`,
      `Delivered today, ${left} days before the hearing: fewer than ${days}; it has to be postponed`,
    ),
    ...unless(
      left !== days,
      `今日送达,距听证恰为${days}日`,
      `Delivered today, exactly ${days} days before the hearing`,
    ),
  ];
}

const order = ['presentation', 'debate', 'confirmation'] as const;

/** Whether a hearing is owed, when its materials are due, and how it is held (arts 16, 17). */
export const hearingRules = ruleTable({
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
  'delivery-is-in-time': {
    provision: 'A-HEAR-4',
    suppliedBy: ['drafter'],
    documents: ['D14'],
    flags: on('HearingMaterialsDelivered', (dossier, fact) =>
      lateDelivery(dossier, fact, nationalDays(dossier)),
    ),
  },
  'delivery-is-in-local-time': {
    provision: CITY,
    suppliedBy: ['drafter'],
    documents: ['D14'],
    flags: on('HearingMaterialsDelivered', (dossier, fact) =>
      lateDelivery(dossier, fact, cityDays(dossier)),
    ),
  },
  'hearing-is-held-on-its-day': {
    provision: 'A-HEAR-2',
    requires: {
      zh: '听证在公告的日期举行;不能举行的,须先延期。',
      en: 'The hearing is held on the announced day, or postponed.',
    },
    suppliedBy: ['drafter'],
    finds: on('HearingHeld', ({ hearing }, { heldOn, at }) => [
      ...unless(
        heldOn !== undefined && heldOn === hearing?.on,
        `公告的听证日期为${hearing?.on}`,
        `The announced day is ${hearing?.on}`,
        '/heldOn',
      ),
      ...unless(
        civilDateOf(at) >= (hearing?.on ?? ''),
        '听证日期未到',
        'The day of the hearing has not come',
      ),
    ]),
  },
  'materials-were-delivered-in-time': {
    provision: 'A-HEAR-4',
    suppliedBy: ['drafter'],
    documents: ['D14'],
    finds: (dossier) => deliveredTooLate(dossier, nationalDays(dossier)),
  },
  'materials-were-delivered-in-local-time': {
    provision: CITY,
    suppliedBy: ['drafter'],
    documents: ['D14'],
    finds: (dossier) => deliveredTooLate(dossier, cityDays(dossier)),
  },
  'hearing-keeps-its-order': {
    provision: 'A-HEAR-5',
    suppliedBy: ['drafter'],
    documents: ['D14'],
    finds: on('HearingHeld', (_dossier, { phases = [], public: isPublic }) => [
      ...unless(isPublic, '听证会应当公开举行', 'The hearing is public', '/public'),
      ...unless(
        phases.length === order.length && phases.every((phase, index) => phase === order[index]),
        '须依次进行介绍、陈述询问质证辩论、确认笔录并签字',
        'Presentation, then statements and debate, then the confirmation of the record',
        '/phases',
      ),
    ]),
  },
  'participants-confirm-the-record': {
    provision: 'A-HEAR-5',
    requires: {
      zh: '听证参加人确认笔录并签字;拒绝签字的,记录理由和见证人。',
      en: 'Participants confirm the record and sign; a refusal is recorded with reason and witness.',
    },
    suppliedBy: ['drafter'],
    documents: ['D14'],
    finds: on('HearingHeld', ({ hearing }, { signatures = [] }) =>
      (hearing?.participants ?? []).flatMap(({ ref }) => {
        const given = signatures.find(({ participant }) => participant === ref);
        const settled = given?.signed || (said(given?.refusalReason) && said(given?.witness));
        return unless(
          settled,
          `${ref}未签字,也没有拒签理由和见证人`,
          `${ref} has not signed, and no refusal with reason and witness is recorded`,
          '/signatures',
        );
      }),
    ),
  },
  'offices-of-the-hearing-are-separate': {
    provision: 'GD-H-4',
    suppliedBy: ['drafter'],
    documents: ['D14'],
    finds: on('HearingHeld', (_dossier, fact) => {
      const persons = [fact.host, fact.presenter, fact.recorder].filter(said);
      return [
        ...unstated(fact, [
          ['host', '听证主持人', 'The host'],
          ['presenter', '听证陈述人', 'The presenter'],
          ['recorder', '听证记录员', 'The recorder'],
        ]),
        ...repeated(persons).map((person) => ({
          zh: `${person}不能兼任主持人、陈述人、记录员`,
          en: `${person} cannot be host, presenter and recorder at once`,
          field: '/host',
        })),
      ];
    }),
  },
});
