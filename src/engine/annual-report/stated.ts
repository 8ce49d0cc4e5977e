import { judgeReportAct, type ReportAct } from '../../annual-report/acts/edits.ts';
import type { YearActName } from '../../annual-report/acts/index.ts';
import { headingsOf, sentencesIn, type Section } from '../../annual-report/section/section.ts';
import { Refused } from '../../errors.ts';
import type { CivilDate } from '../../statute/calendar/index.ts';
import type { WholeYear } from '../../annual-report/whole-year.ts';

interface Written {
  section: Section;
  reading: WholeYear;
  /** The day of the act. */
  today: CivilDate;
}

/** What was generated where the writer now writes, and under which heading. */
function sentenceStated({ section: { parts } }: Written, name: unknown): Record<string, unknown> {
  const part = parts.find(({ sentences }) => sentences.some(({ id }) => id === name));
  const sentence = part?.sentences.find(({ id }) => id === name);
  const generated = sentence?.edited ? sentence.edited.generated : sentence?.text;
  return {
    ...(generated === undefined ? {} : { generated }),
    ...(part ? { heading: part.id } : {}),
  };
}

const stating: Record<ReportAct, (written: Written, statement: Record<string, unknown>) => object> =
  {
    EditSentence: (written, { sentence }) => sentenceStated(written, sentence),
    AddSentence: () => ({}),
    RestoreSentence: () => ({}),
    FreezeReport: ({ reading: { figures, head } }) => ({
      figures: Object.fromEntries(Object.entries(figures).map(([key, { value }]) => [key, value])),
      head,
    }),
  };

/**
 * What the engine itself states of an act on the report, so that no client can put words into the
 * record's mouth.
 *
 * @throws Refused where the act names no sentence or heading of the report, or freezes one whose year is
 *   not over
 */
export function statedOf(
  act: YearActName,
  statement: Record<string, unknown>,
  written: Written,
): Record<string, unknown> {
  const { section, reading, today } = written;
  const standing = {
    year: reading.year,
    today,
    sentences: sentencesIn(section).map(({ id }) => id),
    headings: headingsOf(reading.year),
  };
  // Only acts of the book `report` come here.
  const name = act as ReportAct;
  const breaches = judgeReportAct(name, statement, standing);
  if (breaches.length > 0) throw new Refused(breaches);
  return { ...stating[name](written, statement) };
}
