import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createInstallation } from '../../src/engine/installation.ts';
import { readConfig } from '../../src/config.ts';
import { openStores } from '../../src/service.ts';
import { temporaryFolder } from '../support/folder.ts';
import { duecourse, environmentOf } from '../support/shell.ts';
import { contract } from '../support/validated.ts';

jest.setTimeout(60_000);

let place: Awaited<ReturnType<typeof temporaryFolder>>;
beforeAll(async () => {
  place = await temporaryFolder();
});
afterAll(() => place.remove());

const at = (name: string) => join(place.folder, name);
const options = { administrator: '0001', name: '某局', unit: 'bureau' };
const create = (
  folder: string,
  changes: Partial<typeof options> = {},
  password = '正式安装的口令:够长的口令',
) => {
  const { administrator, name, unit } = { ...options, ...changes };
  const env = { ...environmentOf(at(folder)), DUECOURSE_ADMINISTRATOR_PASSWORD: password };
  const named = ['--name', name, '--administrator', administrator, '--unit', unit];
  return duecourse(env, 'create', ...named, '--administrator-name', '某甲', '--unit-name', '某局');
};

describe('duecourse create', () => {
  it('makes a real installation with its administrator, once', async () => {
    expect(await create('once')).toMatchObject({ code: 0, said: expect.stringContaining('某局') });
    const again = await create('once');
    expect([again.code, again.complained]).toEqual([1, expect.stringContaining('已经有安装')]);
    // Nobody else on the machine looks into it.
    expect(statSync(at('once')).mode & 0o077).toBe(0);
  });

  it.each<[string, Partial<typeof options>, string | undefined, string]>([
    ['a password of eleven characters', {}, '12345678901', '口令须为 12 至 128 个字符'],
    ['no password and no terminal', {}, '', '没有终端可以输入口令'],
    ['an id with which nobody could sign in', { administrator: '0 1' }, undefined, '编号只能由'],
    ['a unit’s id that no request could name', { unit: '某局' }, undefined, '编号只能由'],
  ])('records nothing for %s, and can be called again', async (_what, changes, password, words) => {
    const { code, complained } = await create('refused', changes, password);
    expect([code, complained]).toEqual([1, expect.stringContaining(words)]);
    expect(existsSync(at('refused'))).toBe(false);
  });

  it('goes on with one that broke off before it had an administrator, and with no other', async () => {
    const stores = await openStores(readConfig(environmentOf(at('half'))));
    await createInstallation(stores.ledger, { mode: 'real', name: '某局', serverNow: new Date() });
    await stores.close();
    const other = await create('half', { name: '另一局' });
    expect([other.code, other.complained]).toEqual([1, expect.stringContaining('“某局”')]);
    expect((await create('half')).code).toBe(0);
  });

  it('takes for an id what the contract takes', () => {
    const [, own] = /const ID = \/(.*)\/;/.exec(
      readFileSync(join(import.meta.dirname, '../../src/cli/create.ts'), 'utf8'),
    )!;
    const { components } = contract.document as {
      components: { schemas: Record<'PersonId' | 'UnitId', { pattern: string }> };
    };
    const { PersonId, UnitId } = components.schemas;
    expect([PersonId.pattern, UnitId.pattern]).toEqual([own, own]);
  });
});
