/** How a cell or a paragraph is meant; each renderer has its own way to show it. */
export type Tone = 'plain' | 'good' | 'caution' | 'bad' | 'muted' | 'code';

export interface Cell {
  text: string;
  tone?: Tone;
}

/** A piece of a document, before anybody decides how it looks. */
export type Block =
  | { kind: 'chapter'; text: string }
  | { kind: 'section'; text: string }
  | { kind: 'paragraph'; text: string; tone?: Tone }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'facts'; rows: readonly (readonly [label: string, value: Cell])[] }
  | {
      kind: 'table';
      /** Column heads and their shares of the width. */
      columns: readonly (readonly [head: string, share: number])[];
      rows: readonly (readonly Cell[])[];
    };

export interface Page {
  title: string;
  /** What stands above the title on the cover. */
  overline: string;
  /** The mark of every page: 示例 in a demonstration. */
  mark?: string;
  /** Foot of every page: matter and head. */
  foot: string;
  cover: readonly Block[];
  body: readonly Block[];
}

export const cell = (text: string, tone?: Tone): Cell => (tone ? { text, tone } : { text });
export const chapter = (text: string): Block => ({ kind: 'chapter', text });
export const section = (text: string): Block => ({ kind: 'section', text });
export const paragraph = (text: string, tone?: Tone): Block =>
  tone ? { kind: 'paragraph', text, tone } : { kind: 'paragraph', text };
