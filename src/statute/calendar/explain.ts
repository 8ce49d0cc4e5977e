import type { Text } from '../provision.ts';
import type { Nature } from './calendar.ts';
import { weekdayOf, type CivilDate } from './civil-day.ts';
import type { Deadline, Role, TraceDay } from './deadline.ts';

/** Days in a row of which the same is to be said. */
interface Stretch {
  first: TraceDay;
  last: TraceDay;
}

const englishNames: Record<string, string> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
};

const inEnglish = (name: string): string =>
  name
    .split('、')
    .map((part) => englishNames[part] ?? part)
    .join(' and ');

/** 2025-09-25（周四） */
const day = (date: CivilDate): Text => {
  const { zh, en } = weekdayOf(date);
  return { zh: `${date}（${zh}）`, en: `${date} (${en})` };
};

function span({ first, last }: Stretch): Text {
  const [from, to] = [day(first.date), day(last.date)];
  return first === last ? from : { zh: `${from.zh}至${to.zh}`, en: `${from.en} to ${to.en}` };
}

const units: Record<Deadline['unit'], Text> = {
  day: { zh: '日', en: 'day' },
  'working-day': { zh: '个工作日', en: 'working day' },
};

/** 第3至4个工作日 */
function ordinal({ first, last }: Stretch, unit: Deadline['unit']): Text {
  const { zh, en } = units[unit];

  return first === last
    ? { zh: `第${first.counted}${zh}`, en: `${en} ${first.counted}` }
    : {
        zh: `第${first.counted}至${last.counted}${zh}`,
        en: `${en}s ${first.counted}–${last.counted}`,
      };
}

const natures: Record<Nature, (name: string) => Text> = {
  workday: () => ({ zh: '', en: '' }),
  weekend: () => ({ zh: '，周末', en: ', weekend' }),
  holiday: (name) => ({ zh: `，${name}放假`, en: `, off for ${inEnglish(name)}` }),
  'make-up': (name) => ({
    zh: `，${name}调休上班`,
    en: `, make-up workday for ${inEnglish(name)}`,
  }),
};

const why = ({ first: { nature, name } }: Stretch): Text =>
  natures[nature ?? 'workday'](name ?? '');

const isRest = ({ first: { nature } }: Stretch): boolean =>
  nature === 'weekend' || nature === 'holiday';

const sentences: Record<Role, (stretch: Stretch, deadline: Deadline) => Text> = {
  start: (stretch) => ({
    zh: `自${span(stretch).zh}起算${why(stretch).zh}，当日不计`,
    en: `Counted from ${span(stretch).en}${why(stretch).en}, that day not counted`,
  }),
  counted: (stretch, { unit }) => ({
    zh: `${ordinal(stretch, unit).zh}：${span(stretch).zh}${why(stretch).zh}`,
    en: `${ordinal(stretch, unit).en}: ${span(stretch).en}${why(stretch).en}`,
  }),
  passed: (stretch) => ({
    zh: `${span(stretch).zh}${why(stretch).zh}，不计`,
    en: `${span(stretch).en}${why(stretch).en}, not counted`,
  }),
  extension: (stretch) =>
    isRest(stretch)
      ? {
          zh: `${span(stretch).zh}${why(stretch).zh}，顺延`,
          en: `${span(stretch).en}${why(stretch).en}, passed over`,
        }
      : {
          zh: `顺延至${span(stretch).zh}${why(stretch).zh}`,
          en: `extended to ${span(stretch).en}${why(stretch).en}`,
        },
};

const isSaidOf = ({ role, nature, name }: TraceDay, other: TraceDay): boolean =>
  role === other.role && nature === other.nature && name === other.name;

function stretchesOf(days: readonly TraceDay[]): Stretch[] {
  const stretches: Stretch[] = [];

  for (const next of days) {
    const current = stretches.at(-1);
    if (current !== undefined && isSaidOf(current.first, next)) current.last = next;
    else stretches.push({ first: next, last: next });
  }
  return stretches;
}

function ending({ due, provisional }: Deadline): Text[] {
  const following = Number(due.slice(0, 4)) + 1;
  const end: Text = {
    zh: `至${day(due).zh}24时届满`,
    en: `ends at 24:00 on ${day(due).en}, Beijing time`,
  };
  const caution: Text = {
    zh: `暂定：${following}年放假安排尚未公布，届时可能变动`,
    en: `provisional: the holiday notice for ${following} is not yet known and may move it`,
  };

  return provisional ? [end, caution] : [end];
}

/**
 * The account of a count as a text to show beside the deadline: which days were counted and why the
 * others were not, days in a row of one kind taken together.
 */
export function explain(deadline: Deadline): Text {
  const parts = [
    ...stretchesOf(deadline.days).map((stretch) =>
      sentences[stretch.first.role](stretch, deadline),
    ),
    ...ending(deadline),
  ];

  return {
    zh: `${parts.map(({ zh }) => zh).join('；')}。`,
    en: `${parts.map(({ en }) => en).join('; ')}.`,
  };
}
