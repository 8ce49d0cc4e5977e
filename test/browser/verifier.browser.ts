import { writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildVerifierPage } from '../../src/verifier-page/build.ts';
import { apiOf } from '../support/api.ts';
import { chromium } from '../support/chromium.ts';
import { temporaryFolder } from '../support/folder.ts';
import { truePackage, vkeyOf, zipped } from '../support/package/true-package.ts';

let api: Awaited<ReturnType<typeof apiOf>>;
let browser: Awaited<ReturnType<typeof chromium>>;
let server: Server;
let place: Awaited<ReturnType<typeof temporaryFolder>>;
let genuine: string;
let tampered: string;
let vkey: string;
let forEverybody: { file: string; vkey: string };
/** The line that was changed in the tampered package. */
let line: number;

async function packages(): Promise<void> {
  const { log, files, matterId, zip } = await truePackage();
  vkey = vkeyOf(log);
  genuine = join(place.folder, 'genuine.zip');
  tampered = join(place.folder, 'tampered.zip');
  await writeFile(genuine, zip);
  const entries = files.get('data/entries.ndjson')!.toString();
  line = entries.split('\n').findIndex((text) => text.includes('会议讨论通过')) + 1;
  files.set('data/entries.ndjson', Buffer.from(entries.replace('会议讨论通过', '会议讨论否决')));
  await writeFile(tampered, await zipped({ files, matterId }));
  const cleared = await truePackage('OpenCommentPeriod', 'public');
  forEverybody = { file: join(place.folder, 'public.zip'), vkey: vkeyOf(cleared.log) };
  await writeFile(forEverybody.file, cleared.zip);
}

beforeAll(async () => {
  [api, browser, place] = await Promise.all([apiOf(), chromium(), temporaryFolder()]);
  await packages();
  server = createServer(api.app);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
}, 60_000);

afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
  await api.close();
  await place.remove();
});

async function verified(url: string, file: string, key = vkey) {
  const page = await browser.page();
  await page.open(url);
  await page.choose('#file', [file]);
  await page.evaluate(`document.querySelector('#keys').value = ${JSON.stringify(key)}`);
  await page.evaluate(`document.querySelector('#verify').click()`);
  const verdict = await page.textOf('#verdict');
  return { page, verdict };
}

const served = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/verify`;

describe('the verifier, in a browser', () => {
  it('says of a true package that it holds, and asks the network for nothing', async () => {
    const { page, verdict } = await verified(served(), genuine);
    expect(verdict).toContain('结论:成立');
    expect(await page.textOf('.holds')).toContain('所审、所议、所决为同一文本');
    expect(page.requested.filter((url) => !url.endsWith('/verify'))).toEqual([]);
    expect(page.faults).toEqual([]);
    if (process.env.PICTURES !== undefined)
      await writeFile(join(process.env.PICTURES, 'holds.png'), await page.picture());
  }, 60_000);

  it('says of a changed package what does not hold, and where', async () => {
    const { page, verdict } = await verified(served(), tampered);
    expect(verdict).toContain('结论:不成立');
    expect(await page.textOf('.fails')).toContain(`data/entries.ndjson:${line} `);
    if (process.env.PICTURES !== undefined)
      await writeFile(join(process.env.PICTURES, 'fails.png'), await page.picture());
  }, 60_000);

  it('says which line is no key of a log, and takes one with a remark and spaces about it', async () => {
    const { verdict } = await verified(served(), genuine, `${vkey}\nnonsense`);
    expect(verdict).toBe('这一行不是日志公钥:nonsense · this line is no key of a log');
    const { verdict: holds } = await verified(served(), genuine, `# 某局\n ${vkey} \n`);
    expect(holds).toContain('结论:成立');
  }, 60_000);

  it('says where on the page a key is given, where none was', async () => {
    const { page, verdict } = await verified(served(), genuine, '');
    expect(verdict).toContain('结论:自相一致');
    const notes = await page.textOf('.notes');
    expect(notes).toContain('密钥填入“信任的日志密钥”');
    expect(notes).not.toContain('--');
    if (process.env.PICTURES !== undefined)
      await writeFile(join(process.env.PICTURES, 'hints.png'), await page.picture());
  }, 60_000);

  it('says of a package for everybody that signatures are withheld, not that there are none', async () => {
    const { page, verdict } = await verified(served(), forEverybody.file, forEverybody.vkey);
    expect(verdict).toContain('结论:成立');
    const notes = await page.textOf('.notes');
    expect(notes).toContain('其上的签名随之不公开');
    expect(notes).not.toContain('记录中没有签名');
  }, 60_000);

  it('works as a file that was kept, without any server', async () => {
    const kept = join(place.folder, 'verify.html');
    await writeFile(kept, (await buildVerifierPage()).html);
    const { page, verdict } = await verified(pathToFileURL(kept).href, genuine);
    expect(verdict).toContain('结论:成立');
    expect(page.requested.filter((url) => url.startsWith('http'))).toEqual([]);
  }, 60_000);

  it('may not send anything anywhere', async () => {
    const { page } = await verified(served(), genuine);
    const sent = `fetch('/health/live').then(() => 'sent', () => 'refused')`;
    expect(await page.evaluate(sent)).toBe('refused');
  }, 60_000);
});
