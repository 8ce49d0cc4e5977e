import type { Missing } from '../../../errors.ts';
import { civilDateOf, daysBefore } from '../../../statute/calendar/index.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import { isSame } from './hearing-participants.ts';
import { bindingNumber, numberSetBy } from './numbers.ts';
import { repeated, said, unstated } from './stated.ts';

const CITY = 'SZ-H-1';

/** The Order's own number: where the city's binds instead, the city's rule holds it. */
const nationalDays = (dossier: Dossier) => bindingNumber(dossier, 'hearingMaterialsDays', [CITY]);
const cityDays = (dossier: Dossier) => numberSetBy(dossier, 'hearingMaterialsDays', CITY);

/** The participants to whom the materials came fewer than `days` days before the hearing, or never. */
function deliveredTooLate({ hearing }: Dossier, days: number | undefined): Missing[] {
  const { participants = [], deliveredOn = {}, deliveredTo = {}, on: day = '' } = hearing ?? {};
  if (days === undefined) return [];
  return participants.flatMap((participant) => {
    const { ref } = participant;
    const delivered = isSame(deliveredTo[ref], participant) ? deliveredOn[ref] : undefined;
    if (delivered === undefined)
      return [{ zh: `${ref}未送达`, en: `${ref} was given nothing`, document: 'D14' }];
    return unless(
      daysBefore(delivered, day) >= days,
      `${ref}于${delivered}送达,距听证不足${days}日`,
      `${ref} was given them on ${delivered}, fewer than ${days} days before the hearing`,
    );
  });
}

/** The days from this delivery to the hearing; undefined where none is announced. */
const daysLeft = ({ hearing }: Dossier, { at }: Fact<'HearingMaterialsDelivered'>) =>
  hearing?.on === undefined ? undefined : daysBefore(civilDateOf(at), hearing.on);

/** Said at once, while there is still time to postpone. */
function lateDelivery(left: number | undefined, days: number | undefined): Missing[] {
  return unless(
    left === undefined || days === undefined || left >= days,
    `今日送达,距听证仅${left}日,不足${days}日;须延期后方可举行`,
    `Delivered today, ${left} days before the hearing: fewer than ${days}; it has to be postponed`,
  );
}

const order = ['presentation', 'debate', 'confirmation'] as const;

/** When the materials of a hearing are due, and how it is held (arts 16(3), 17). */
export const hearingRules = ruleTable({
  'delivery-is-in-time': {
    provision: 'A-HEAR-4',
    suppliedBy: ['drafter'],
    documents: ['D14'],
    flags: on('HearingMaterialsDelivered', (dossier, fact) =>
      lateDelivery(daysLeft(dossier, fact), nationalDays(dossier)),
    ),
  },
  'delivery-is-in-local-time': {
    provision: CITY,
    suppliedBy: ['drafter'],
    documents: ['D14'],
    flags: on('HearingMaterialsDelivered', (dossier, fact) =>
      lateDelivery(daysLeft(dossier, fact), cityDays(dossier)),
    ),
  },
  'delivery-is-not-just-in-time': {
    provision: 'CNT-5',
    suppliedBy: ['drafter'],
    documents: ['D14'],
    flags: on('HearingMaterialsDelivered', (dossier, fact) => {
      const left = daysLeft(dossier, fact);
      return unless(
        left === undefined || ![nationalDays(dossier), cityDays(dossier)].includes(left),
        `今日送达,距听证恰为${left}日`,
        `Delivered today, exactly ${left} days before the hearing`,
      );
    }),
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
      zh: '听证参加人确认笔录并签字。',
      en: 'Participants confirm the record and sign it.',
    },
    suppliedBy: ['drafter'],
    documents: ['D14'],
    finds: on('HearingHeld', ({ hearing }, { signatures = [] }) =>
      (hearing?.participants ?? [])
        .filter(({ ref }) => !signatures.some(({ participant }) => participant === ref))
        .map(({ ref }) => ({
          zh: `${ref}未签字,也没有拒签记录`,
          en: `${ref} has neither signed nor refused`,
          field: '/signatures',
        })),
    ),
    flags: on('HearingHeld', (_dossier, { signatures = [] }) =>
      unless(
        signatures.length === 0 || signatures.some(({ signed }) => signed),
        '没有一名听证参加人签字',
        'Not one of the participants has signed',
        '/signatures',
      ),
    ),
  },
  'refusal-to-sign-is-witnessed': {
    provision: 'DC-2',
    suppliedBy: ['drafter'],
    documents: ['D14'],
    finds: on('HearingHeld', (_dossier, { signatures = [] }) =>
      signatures.flatMap((signature, index) =>
        signature.signed
          ? []
          : unstated(
              signature,
              [
                ['refusalReason', '拒签理由', 'The reason of the refusal'],
                ['witness', '见证人', 'The witness'],
              ],
              `/signatures/${index}`,
            ),
      ),
    ),
  },
  'hearing-has-its-persons': {
    provision: 'GD-H-4',
    suppliedBy: ['drafter'],
    documents: ['D14'],
    finds: on('HearingHeld', (_dossier, fact) =>
      unstated(fact, [
        ['host', '听证主持人', 'The host'],
        ['presenter', '听证陈述人', 'The presenter'],
        ['recorder', '听证记录员', 'The recorder'],
      ]),
    ),
  },
  'offices-of-the-hearing-are-separate': {
    provision: 'DC-3',
    suppliedBy: ['drafter'],
    documents: ['D14'],
    finds: on('HearingHeld', (_dossier, { host, presenter, recorder }) =>
      repeated([host, presenter, recorder].filter(said)).map((person) => ({
        zh: `${person}不能兼任主持人、陈述人、记录员`,
        en: `${person} cannot be host, presenter and recorder at once`,
        field: '/host',
      })),
    ),
  },
});
