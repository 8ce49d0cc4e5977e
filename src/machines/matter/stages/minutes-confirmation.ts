import type { Missing } from '../../../errors.ts';
import type { Dossier } from '../dossier.ts';
import type { Fact } from '../fact.ts';
import { on, ruleTable, unless } from '../rule.ts';
import type { Stage } from '../stage.ts';
import { minutesAnswered, minutesOnRecord, withMinutes } from './minutes-on-record.ts';
import { signed } from './signing-rules.ts';
import { unstated } from './stated.ts';

const answers = ['MinutesEntryConfirmed', 'MinutesEntryDeclined'] as const;

const rules = ruleTable({
  'entry-is-ones-own': {
    provision: 'SIG-2',
    suppliedBy: ['member'],
    documents: ['D24'],
    finds: on(answers, ({ deliberation }, { by, heldOn }) =>
      unless(
        minutesAnswered(deliberation, heldOn)?.present.includes(by.person),
        '现有会议记录中没有本人的出席和发言',
        'The minutes on record have no entry of this person',
        ...(heldOn === undefined ? [] : ['/heldOn']),
      ),
    ),
  },
  'entry-is-confirmed-once': {
    provision: 'SIG-2',
    suppliedBy: ['member'],
    finds: on(answers, ({ deliberation }, { by, heldOn }) =>
      unless(
        minutesAnswered(deliberation, heldOn)?.answers[by.person] !== 'confirmed',
        '本人已经确认过该会议记录',
        'This person has confirmed the entry already',
      ),
    ),
  },
  'declined-entry-is-reasoned': {
    provision: 'SIG-2',
    requires: { zh: '不予确认的,写明理由。', en: 'Who does not confirm the entry says why.' },
    suppliedBy: ['member'],
    finds: on('MinutesEntryDeclined', (_dossier, fact) =>
      unstated(fact, [['reason', '不予确认的理由', 'The reason']]),
    ),
  },
  'minutes-are-answered': {
    provision: 'SIG-3',
    suppliedBy: ['member', 'chief'],
    documents: ['D24'],
    finds: unanswered,
  },
});

function unanswered({ deliberation }: Dossier): Missing[] {
  return minutesOnRecord(deliberation).flatMap(({ heldOn = '', present, answers: given }) =>
    present
      .filter((person) => given[person] === undefined)
      .map((person) => ({
        zh: `${person}尚未确认本人${heldOn}的会议记录,也未写明理由`,
        en: `${person} has neither confirmed the entry of ${heldOn} nor said why not`,
        document: 'D24',
        people: [person],
      })),
  );
}

/** Whether a member who was there has not yet answered to the minutes. */
export const someAreUnanswered = (dossier: Dossier): boolean => unanswered(dossier).length > 0;

/** Where the authority has it so, before the file is compiled. */
export const minutesAreAnswered = rules['minutes-are-answered'];

const own = [rules['entry-is-ones-own'], rules['entry-is-confirmed-once'], ...signed];

type Answered = Fact<(typeof answers)[number]>;

const answered =
  (answer: 'confirmed' | 'declined') =>
  ({ deliberation }: Dossier, { by, heldOn }: Answered): Pick<Dossier, 'deliberation'> => {
    const minutes = minutesAnswered(deliberation, heldOn);
    if (!deliberation || !minutes) return {};
    const all = { ...minutes.answers, [by.person]: answer };
    return { deliberation: withMinutes(deliberation, minutes, { ...minutes, answers: all }) };
  };

/** A region of one state: members answer when they can, and nothing else waits for them. */
export const minutesConfirmation: Stage = {
  zh: '会议记录确认',
  en: 'Confirmation of the minutes',
  law: '第三十条',
  initial: 'open',
  states: {
    open: {
      zh: '可以确认',
      en: 'Open',
      on: {
        MinutesEntryConfirmed: { under: own },
        MinutesEntryDeclined: { under: [...own, rules['declined-entry-is-reasoned']] },
      },
    },
  },
  folds: {
    MinutesEntryConfirmed: answered('confirmed'),
    MinutesEntryDeclined: answered('declined'),
  },
};
