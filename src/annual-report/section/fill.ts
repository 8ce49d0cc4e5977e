import type { FigureValue } from '../figures.ts';
import type { SentenceTemplate } from './template.ts';
import { generated, type Sentence } from './sentence.ts';

type Figures = Readonly<Record<string, FigureValue>>;

const placeholder = /\{([A-Za-z0-9.]+)\}/g;

const keysIn = (text: string): string[] =>
  [...text.matchAll(placeholder)].map(([, key = '']) => key).filter((key) => key.includes('.'));

const isSaid = (figures: Figures, key: string): boolean => (figures[key]?.value ?? 0) > 0;

/** What a clause in brackets comes to: itself, or nothing. */
const clause = (figures: Figures) => (_whole: string, inner: string) =>
  keysIn(inner).every((key) => isSaid(figures, key)) ? inner : '';

/** Fills in names and numbers. A name that is not known is a fault of the template. */
export const filled = (text: string, words: Readonly<Record<string, string>>): string =>
  text.replaceAll(placeholder, (_whole, key: string) => {
    const word = words[key];
    if (word === undefined) throw new TypeError(`The template names ${key}, which is not known.`);
    return word;
  });

/** The sentence that a template makes of a year; undefined where the year gives it nothing to say. */
export function sentenceOf(
  { id, needs, text }: SentenceTemplate,
  figures: Figures,
  words: Readonly<Record<string, string>>,
): Sentence | undefined {
  if (!needs.every((key) => isSaid(figures, key))) return undefined;
  const said = text.replaceAll(/\[([^\]]*)\]/g, clause(figures));
  const keys = keysIn(said);
  const numbers = Object.fromEntries(keys.map((key) => [key, String(figures[key]?.value ?? 0)]));
  const sentence = generated(id, filled(said, { ...words, ...numbers }), [], keys);
  const byHand = keys.some((key) => figures[key]?.entered);
  return byHand ? { ...sentence, proof: 'entered' } : sentence;
}
