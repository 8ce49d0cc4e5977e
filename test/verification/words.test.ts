import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { malformations } from '../../src/integrity/malformed-proof.ts';
import { failing, holding, noting, reasons } from '../../src/verification/findings/index.ts';
import { pageHints } from '../../src/verifier-page/hints.ts';
import { verifyPackage } from '../../src/verification/verify.ts';

const CHINESE = /\p{Script=Han}/u;
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted();

describe('whatever the verifier says', () => {
  const said = { failing, holding, noting, reasons, malformations };
  it.each(Object.entries(said))('is said in both languages: %s', (_list, texts) => {
    const oneSided = Object.entries<{ zh: string; en: string }>(texts).filter(
      ([, { zh, en }]) => !CHINESE.test(zh) || CHINESE.test(en) || en.trim() === '',
    );
    expect(oneSided).toEqual([]);
  });

  it.each(Object.entries(said))('names the same in both: %s', (_list, texts) => {
    const differ = Object.entries<{ zh: string; en: string }>(texts).flatMap(([id, { zh, en }]) =>
      places(zh).join() === places(en).join() ? [] : [id],
    );
    // What the system says of a failed reading is English.
    expect(differ.filter((id) => id !== 'not-read')).toEqual([]);
  });

  it('gives a reason in the language of its sentence', async () => {
    const read = async (from: number, to: number) => new Uint8Array(to - from);
    const { fails } = await verifyPackage({ size: 100, read });
    expect(fails).toEqual([
      {
        finding: 'container-unreadable',
        zh: '不是可读的压缩包:文件末尾没有结束记录',
        en: 'This is no readable zip: no end record where the file ends',
      },
    ]);
  });
});

it('the page sends its reader to fields that it has', () => {
  const html = new URL('../../src/verifier-page/page.html', import.meta.url);
  const page = readFileSync(html, 'utf8');
  const named = Object.values(pageHints).flatMap(({ zh, en }) =>
    [...`${zh}${en}`.matchAll(/[“"]([^”"]+)[”"]/g)].map(([, name]) => name),
  );
  expect(named).toHaveLength(10);
  expect(named.filter((name) => !page.includes(name!))).toEqual([]);
});
