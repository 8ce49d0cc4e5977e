import type { Failing, Noting } from './findings/index.ts';
import type { Finding, Place, Report, Verdict } from './report.ts';
import type { Text } from './text.ts';

/** What was verified: an exported package, or a whole store by whoever runs it. */
type Verified = 'package' | 'store';

const ofPackage: Record<Verdict, string> = {
  proved:
    '结论:成立。包内各项相互印证,并由您自己的密钥或检查点证明。\n' +
    'Verdict: it holds, by what is inside and by the key or checkpoint that you brought.',
  consistent:
    '结论:自相一致。未发现改动;但没有外部信任的密钥,不能单独证明日志本身的真实。\n' +
    'Verdict: it agrees with itself. No change was found; without a key trusted from outside, this alone does not prove the log.',
  unproven:
    '结论:未能比较。包内未发现改动;但您要求比较的检查点无法比较。\n' +
    'Verdict: not compared. No change was found inside; but the checkpoint that you brought could not be compared.',
  broken:
    '结论:不成立。以下各处不相符。\nVerdict: it does NOT hold. See what does not fit, and where.',
};

const ofStore: Record<Verdict, string> = {
  proved:
    '结论:成立。存储中的记录相互印证,与所比较的检查点全部相符,最后一条也在其中。\n' +
    'Verdict: it holds. The entries in the store agree with each other and with every checkpoint that they were compared with; the last of these covers them all.',
  consistent:
    '结论:自相一致。未发现改动;但最近的记录不在所比较的任何检查点之内。\n' +
    'Verdict: it agrees with itself. No change was found; but the newest entries are under none of the checkpoints that they were compared with.',
  unproven:
    '结论:未能比较。存储中未发现改动;但您要求比较的检查点无法比较。\n' +
    'Verdict: not compared. No change was found in the store; but a checkpoint that you brought could not be compared.',
  broken: ofPackage.broken,
};

const verdicts: Record<Verified, Record<Verdict, string>> = { package: ofPackage, store: ofStore };

/** What it all comes to, in one sentence of each language. */
export const verdictInWords = (verdict: Verdict, verified: Verified = 'package'): string =>
  verdicts[verified][verdict];

/** A place as one reads it: file:line (stream#sequence). */
export function placeInWords({ file, line, stream, sequence, leaf, lastLeaf }: Place): string {
  const path = file === undefined ? '' : line === undefined ? file : `${file}:${line}`;
  const entry = stream === undefined ? '' : `${stream}#${sequence ?? '?'}`;
  const position =
    path === '' && entry === '' && leaf !== undefined
      ? `leaf ${leaf}${lastLeaf === undefined ? '' : `–${lastLeaf}`}`
      : '';
  return [path, entry && path ? `(${entry})` : entry, position].filter((part) => part).join(' ');
}

/** What a reader can do about a finding where he is: an option of a command, a field of a page. */
export type Hints = Readonly<Partial<Record<Failing | Noting, Text>>>;

/** A finding with what can be done about it. */
export function hinted({ finding, zh, en }: Finding, hints: Hints): Text {
  const hint = hints[finding as Failing | Noting];
  return hint ? { zh: `${zh}。${hint.zh}`, en: `${en}. ${hint.en}` } : { zh, en };
}

function inWords(mark: string, one: Finding, hints: Hints): string[] {
  const { place, against } = one;
  const { zh, en } = hinted(one, hints);
  const where = place ? placeInWords(place) : '';
  const other = against ? ` ↔ ${placeInWords(against)}` : '';
  return [`${mark} ${zh}`, `  ${en}`, ...(where ? [`  → ${where}${other}`] : [])];
}

/** The whole report as lines of plain words, Chinese first: what does not hold, what holds, notes. */
export function reportInWords(
  { verdict, fails, holds, notes }: Report,
  verified?: Verified,
  hints: Hints = {},
): string {
  const part = (title: string, mark: string, findings: readonly Finding[]) =>
    findings.length === 0
      ? []
      : ['', title, ...findings.flatMap((one) => inWords(mark, one, hints))];
  return [
    verdictInWords(verdict, verified),
    ...part('不成立 · What does not hold', '✗', fails),
    ...part('成立 · What holds', '✓', holds),
    ...part('说明 · Notes', '·', notes),
    '',
  ].join('\n');
}
