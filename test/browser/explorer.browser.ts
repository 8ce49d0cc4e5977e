import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { apiOf } from '../support/api.ts';
import { chromium } from '../support/chromium.ts';

const run = promisify(execFile);
let api: Awaited<ReturnType<typeof apiOf>>;
let server: Server;
let profile: string;

/** The page as Chromium has it after its scripts have run. */
async function pageAt(path: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--user-data-dir=${profile}`,
    '--virtual-time-budget=20000',
    '--dump-dom',
  ];
  const { stdout } = await run('chromium', [...flags, `http://127.0.0.1:${port}${path}`], {
    maxBuffer: 64 * 1024 * 1024,
    timeout: 90_000,
  });
  return stdout;
}

beforeAll(async () => {
  api = await apiOf();
  profile = await mkdtemp(join(tmpdir(), 'duecourse-browser-'));
  server = createServer(api.app);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
}, 60_000);

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await api.close();
  await rm(profile, { recursive: true, force: true });
});

describe('the API explorer, in a browser', () => {
  it('draws itself under its own security policy, with its chapters in Chinese', async () => {
    const page = await pageAt('/docs');
    // Compared as booleans: a page that fails is too long to be printed.
    const shows = (text: string) => [text, page.includes(text)];
    expect(shows('<h1 class="title">DueCourse 正程')).toEqual([expect.any(String), true]);
    expect(shows('集体讨论决定 · Collective decision')).toEqual([expect.any(String), true]);
    expect(shows('Failed to load API definition')).toEqual([expect.any(String), false]);
  }, 120_000);

  it('says its own words in Chinese as well, and still sends a request', async () => {
    const browser = await chromium();
    try {
      const page = await browser.page();
      const { port } = server.address() as AddressInfo;
      await page.open(`http://127.0.0.1:${port}/docs#/日志/readLogKeys`);
      const press = (selector: string) =>
        page.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
      expect(await page.textOf('.authorize')).toContain('登录授权 · Authorize');
      expect(await page.textOf('.opblock-body .opblock-section-header')).toContain(
        '参数 · Parameters',
      );
      await press('.try-out__btn');
      expect(await page.textOf('.execute')).toContain('发送请求 · Execute');
      await press('.execute');
      expect(await page.textOf('.live-responses-table')).toContain('答复的内容 · Response body');
      expect(await page.textOf('.live-responses-table')).toContain('"origin": "duecourse/');
      await press('.authorize');
      expect(await page.textOf('.dialog-ux')).toContain(
        '可用的授权方式 · Available authorizations',
      );
      expect(await page.textOf('.dialog-ux')).toContain('关闭 · Close');
      expect(await page.textOf('.models')).toContain('数据结构 · Schemas');
      const [opened, body] = ['.opblock-post.is-open', '.opblock-post.is-open textarea'];
      await press('.dialog-ux .btn-done');
      await press('[id$=cosignCheckpoint] .opblock-summary-control');
      const asked = await page.textOf(`${opened} .opblock-section-request-body`);
      expect(asked).toContain('请求体 · Request body');
      await press(`${opened} .try-out__btn`);
      await page.textOf(body);
      expect(await page.evaluate(`document.querySelector('${body}').value`)).toContain('"note"');
      expect(page.faults).toEqual([]);
      if (process.env.PICTURES !== undefined)
        await writeFile(join(process.env.PICTURES, 'explorer.png'), await page.picture());
    } finally {
      await browser.close();
    }
  }, 120_000);
});
