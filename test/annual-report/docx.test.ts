import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { fromBufferPromise } from 'yauzl';
import { docxOf } from '../../src/annual-report/document/docx.ts';
import { sectionOf } from '../../src/annual-report/section/section.ts';
import {
  emptyYear,
  poorYear,
  readingOf,
  richYear,
  type MadeUpYear,
} from '../support/made-up-years.ts';

const MILLIMETRE = 1440 / 25.4;

async function documentOf(made: MadeUpYear): Promise<Buffer> {
  const reading = await readingOf(made);
  return docxOf(sectionOf(reading), reading);
}

async function filesIn(docx: Buffer): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const zip = await fromBufferPromise(docx);
  for await (const entry of zip.eachEntry())
    files.set(
      entry.fileName,
      (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8'),
    );
  return files;
}

/** Every paragraph outside a table: its words, and the Chinese font that they are set in. */
const paragraphsIn = (xml: string) =>
  [...xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/gs, '').matchAll(/<w:p>.*?<\/w:p>/gs)].map(([p]) => ({
    text: [...p.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, words]) => words).join(''),
    font: /w:eastAsia="([^"]*)"/.exec(p)?.[1],
    size: Number(/<w:sz w:val="(\d+)"/.exec(p)?.[1]),
    line: Number(/w:line="(\d+)"/.exec(p)?.[1]),
  }));

describe('the report’s document follows GB/T 9704-2012', () => {
  let files: Map<string, string>;
  let xml: string;
  beforeAll(async () => {
    files = await filesIn(await documentOf(richYear));
    xml = files.get('word/document.xml') ?? '';
  });
  const measure = (attribute: string, within: string) =>
    Number(new RegExp(`<w:${within}[^>]*w:${attribute}="(\\d+)"`).exec(xml)?.[1]) / MILLIMETRE;

  it.each([
    ['w', 'pgSz', 210],
    ['h', 'pgSz', 297],
    ['top', 'pgMar', 37],
    ['left', 'pgMar', 28],
    ['right', 'pgMar', 26],
    ['bottom', 'pgMar', 35],
  ])('has %s of %s at %s mm', (attribute, within, millimetres) => {
    expect(Math.abs(measure(attribute, within) - millimetres)).toBeLessThan(0.2);
  });

  it('has 22 lines a page, of 28 characters each', () => {
    const pitch = Number(/w:linePitch="(\d+)"/.exec(xml)?.[1]) / MILLIMETRE;
    const body = measure('h', 'pgSz') - measure('top', 'pgMar') - measure('bottom', 'pgMar');
    expect(Math.floor(body / pitch)).toBe(22);
    const text = paragraphsIn(xml).find(({ text: words }) => words.startsWith('2026年度'))!;
    expect(Math.abs(text.line / MILLIMETRE - pitch)).toBeLessThan(0.01);
    const closer = Number(/<w:spacing w:val="(-?\d+)"/.exec(xml)?.[1]);
    const character = (text.size * 10 + closer) / MILLIMETRE;
    const width = measure('w', 'pgSz') - measure('left', 'pgMar') - measure('right', 'pgMar');
    expect(Math.floor(width / character)).toBe(28);
  });

  it('sets title, headings and text in the fonts and sizes of the standard', () => {
    const paragraphs = paragraphsIn(xml);
    const of = (start: string) => paragraphs.find(({ text }) => text.startsWith(start));
    expect(of('示例区政务服务和数据管理局')).toMatchObject({ font: '方正小标宋简体', size: 44 });
    expect(of('一、')).toMatchObject({ font: '黑体', size: 32 });
    expect(of('（一）')).toMatchObject({ font: '楷体_GB2312', size: 32 });
    expect(of('2026年度')).toMatchObject({ font: '仿宋_GB2312', size: 32 });
  });

  it('names what may stand in for each font', () => {
    const table = files.get('word/fontTable.xml') ?? '';
    expect(
      [...table.matchAll(/<w:font w:name="([^"]*)"><w:altName w:val="[^"]+"/g)].map(([, f]) => f),
    ).toEqual(['方正小标宋简体', '黑体', '楷体_GB2312', '仿宋_GB2312', '宋体']);
  });

  it('numbers its headings in order, each chapter anew', () => {
    const headings = paragraphsIn(xml)
      .map(({ text }) => /^(?:[一二三四五六七八九十]、|（[一二三四五六七八九十]）)/.exec(text)?.[0])
      .filter((number) => number !== undefined);
    expect(headings).toEqual([
      '一、',
      '（一）',
      '（二）',
      '（三）',
      '（四）',
      '（五）',
      '二、',
      '（一）',
      '（二）',
    ]);
  });

  it('leaves no heading behind at the foot of a page', () => {
    const alone = [
      ...xml.replaceAll(/<w:tbl>.*?<\/w:tbl>/gs, '<w:tbl/>').matchAll(/<w:p>.*?<\/w:p>/gs),
    ]
      .map(([p]) => ({ kept: p.includes('<w:keepNext/>'), text: p.replaceAll(/<[^>]*>/g, '') }))
      .filter(({ text, kept }) => !kept && /^(?:[一二三]、|（[一二三四五]）|编号 M)/.test(text));
    expect(alone).toEqual([]);
    expect(xml).toContain('<w:keepNext/>');
  });

  it('has its page number between dashes, odd pages right and even pages left', () => {
    const footers = [...files].filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
    const sides = footers.map(([, text]) => /<w:jc w:val="(\w+)"/.exec(text)?.[1]);
    expect(new Set(sides)).toEqual(new Set(['left', 'right']));
    for (const [, text] of footers) expect(text.replaceAll(/<[^>]*>/g, '')).toBe('— PAGE —');
    expect(files.get('word/settings.xml')).toContain('w:evenAndOddHeaders');
  });

  it('prints the head’s short code in its annex', () => {
    expect(xml).toContain('7K2M-9QXA-C');
  });
});

it.each([
  ['rich', richYear],
  ['poor', poorYear],
  ['empty', emptyYear],
])('gives the same bytes for the same %s year', async (_name, made) => {
  const [one, other] = [await documentOf(made), await documentOf(made)];
  expect(one.equals(other)).toBe(true);
});

it('claims no legality review for the year whose matter had none', async () => {
  const files = await filesIn(await documentOf(poorYear));
  const words = (files.get('word/document.xml') ?? '').replaceAll(/<[^>]*>/g, '');
  expect(words).toContain('示例:政务服务一件事集成服务方案');
  expect(words).not.toContain('合法性审查');
});
