import type { EntryRef } from '../line.ts';
import type { FigureValue } from '../figures.ts';
import type { MatterYears } from '../matter-years.ts';
import { milestones, type Milestone } from '../milestones.ts';
import type { Mark } from '../story.ts';
import { NAMED } from './reading.ts';
import { generated, type Sentence } from './sentence.ts';

/** A step as a sentence names it: every one of its entries must stand on record. */
interface NamedStep {
  says: string;
  shownBy: readonly (readonly Milestone[])[];
  /** One of the four without which nobody may speak of “the statutory procedure”. */
  core?: true;
}

/** The steps of the statutory procedure, as a report says them. */
const procedure: readonly NamedStep[] = [
  { says: '调研论证', shownBy: [['research']], core: true },
  {
    says: '征求意见',
    shownBy: [['comments'], ['participation'], ['unitConsultation']],
    core: true,
  },
  { says: '听证', shownBy: [['hearing']] },
  { says: '专家论证', shownBy: [['expertReview']] },
  { says: '风险评估', shownBy: [['riskAssessment']] },
  { says: '公平竞争审查', shownBy: [['fairCompetition']] },
  { says: '个人信息保护影响评估', shownBy: [['personalInformation']] },
  { says: '合法性审查', shownBy: [['legalityReview']], core: true },
  { says: '集体讨论决定', shownBy: [['deliberation', 'decision']], core: true },
];

/** 《…》 once, however the title was given. */
const titled = (title: string) => (title.startsWith('《') ? title : `《${title}》`);

type Done = Readonly<Partial<Record<Milestone, Mark>>>;

/** The entries that show a step; undefined where it is not wholly on record. */
function shown({ shownBy }: NamedStep, done: Done): Mark[] | undefined {
  for (const together of shownBy) {
    const marks = together.map((milestone) => done[milestone]);
    if (marks.every((mark) => mark !== undefined)) return marks;
  }
  return undefined;
}

interface Steps {
  words: string;
  /** Whether the four steps of the sentence that reports like to write are all on record. */
  whole: boolean;
  entries: EntryRef[];
}

function stepsOf({ matterId, story }: MatterYears): Steps {
  const steps = procedure.flatMap((step) => {
    const marks = shown(step, story.done);
    return marks ? [{ ...step, marks }] : [];
  });
  return {
    words: steps.map(({ says }) => says).join('、'),
    whole: procedure.every(({ core, says }) => !core || steps.some((step) => step.says === says)),
    entries: steps.flatMap(({ marks }) => marks.map((mark) => refTo(matterId, mark))),
  };
}

const refTo = (matterId: string, { sequence }: Mark): EntryRef => ({
  stream: `matter:${matterId}`,
  sequence,
});

/** What was determined not to be needed, each determination an entry with a reason. */
function omissionsOf({ matterId, story }: MatterYears): { words: string; entries: EntryRef[] } {
  const spared = Object.entries(story.omitted) as [Milestone, Mark][];
  if (spared.length === 0) return { words: '', entries: [] };
  const names = spared.map(([milestone]) => milestones[milestone].zh).join('、');
  return {
    words: `；经记录认定不开展${names}，理由见附件1`,
    entries: spared.map(([, mark]) => refTo(matterId, mark)),
  };
}

/** “严格” is said only of a record in which nothing was flagged. */
const kept = ({ story }: MatterYears) => (story.flagged.length === 0 ? '严格履行' : '履行');

/** A matter decided in the year: what was done, and nothing that is not on record. */
export function decidedSentence(row: MatterYears): Sentence {
  const { words, whole, entries } = stepsOf(row);
  const omitted = omissionsOf(row);
  const { title, issued } = row.story;
  const said =
    words === ''
      ? `印发${titled(title)}`
      : `在制定${titled(title)}过程中，${kept(row)}${words}${whole ? '等法定程序' : '程序'}`;
  return generated(`matter-${row.matterId}`, `${said}${omitted.words}。`, [
    ...entries,
    ...omitted.entries,
    ...(issued ? [refTo(row.matterId, issued)] : []),
  ]);
}

/** A matter that was still open when the year ended. */
export function openSentence(row: MatterYears): Sentence {
  const { words, entries } = stepsOf(row);
  const { title, initiated } = row.story;
  const said = words === '' ? '正在办理' : `正在办理，已完成${words}`;
  return generated(`matter-${row.matterId}`, `${titled(title)}${said}。`, [
    ...entries,
    ...(initiated ? [refTo(row.matterId, initiated)] : []),
  ]);
}

/** How many matters more there are than a section names. */
export function othersSentence(
  kind: string,
  stand: string,
  figure: FigureValue | undefined,
): Sentence[] {
  const others = (figure?.value ?? 0) - NAMED;
  if (!figure || others <= 0) return [];
  return [generated(`others-${kind}`, `其余${stand}事项${others}件。`, [], [figure.key])];
}
