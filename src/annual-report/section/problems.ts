import type { Problem, Register } from '../acts/register.ts';
import type { EntryRef } from '../line.ts';
import { generated, type Sentence } from './sentence.ts';

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
/** One of several is numbered; a single one stands by itself. */
const ordinal = (index: number, { length }: readonly unknown[]) =>
  length > 1 ? `${ordinals[index] ?? String(index + 1)}是` : '';
const ended = (text: string) => (/[。！？]$/.test(text) ? text : `${text}。`);

const refsTo = (year: string, { sequence, closed }: Problem): EntryRef[] =>
  [sequence, ...(closed ? [closed.sequence] : [])].map((each) => ({
    stream: `register:${year}`,
    sequence: each,
  }));

/** Last year's problems: what was done about those that are closed, and no claim about the others. */
export const lastProblemSentences = (year: string, { problems }: Register): Sentence[] =>
  problems.map((problem, index, all) => {
    const { number, text, closed } = problem;
    const done = closed ? `已完成整改：${ended(closed.measures)}` : '尚未登记整改完成。';
    const said = `${ordinal(index, all)}针对“${text.replace(/[。！？]$/, '')}”的问题，${done}`;
    return generated(`last-problem-${number}`, said, refsTo(year, problem));
  });

/** This year's problems with their causes. */
export const problemSentences = (year: string, { problems }: Register): Sentence[] =>
  problems.map((problem, index, all) => {
    const { number, text, cause } = problem;
    const said = `${ordinal(index, all)}${ended(text)}主要原因是${ended(cause)}`;
    return generated(`problem-${number}`, said, refsTo(year, problem));
  });
