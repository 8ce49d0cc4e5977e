import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CompactEncrypt } from 'jose';
import ts from 'typescript';
import { complaint } from '../../src/cli/complaint.ts';
import { run } from '../../src/cli/run.ts';
import { officeInWords } from '../../src/cli/serve.ts';
import { administrator, cast } from '../../src/demonstration/cast.ts';
import { EngineError } from '../../src/errors.ts';
import { openKey, sealKey } from '../../src/signer/key-file.ts';
import { newKeyPair } from '../../src/signer/signers.ts';
import { temporaryFolder } from '../support/folder.ts';
import { demonstrationIn, environmentOf } from '../support/shell.ts';
import { statement } from '../support/statements.ts';

const src = join(import.meta.dirname, '../../src');

/** Everything that a command runs in its own name: what the engine says has its title in Chinese. */
const files = [
  ...['cli', 'signer'].flatMap((folder) =>
    readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  ),
  'config.ts',
  'log-key.ts',
];

/** The words of an expression that stand in the source; what is put in between is somebody's data. */
function wordsIn(node: ts.Node): string {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) return node.text;
  if (ts.isTemplateMiddleOrTemplateTail(node)) return node.text;
  return node.getChildren().map(wordsIn).join(' ');
}

/** The messages of all errors that a file makes: those with words of their own. */
function messagesOf(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(src, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText().endsWith('Error')) {
      const [first, second] = node.arguments ?? [];
      const message = node.expression.getText() === 'EngineError' ? second : first;
      const words = message ? wordsIn(message) : '';
      // One put together of other texts alone has none of its own.
      if (/\p{L}/u.test(words)) found.push(words);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const CHINESE = /\p{Script=Han}/u;
const inBoth = (told: string) => {
  const [chinese, ...english] = told.split(' · ');
  expect([told, CHINESE.test(chinese!)]).toEqual([told, true]);
  expect([told, /[A-Za-z]{2}/.test(english.join(' · '))]).toEqual([told, true]);
};

describe('every error that a command makes is told in Chinese first and English second', () => {
  const written = files.flatMap((file) => messagesOf(file).map((words) => [file, words] as const));

  it('there are some', () => {
    expect(written.length).toBeGreaterThan(25);
  });

  it.each(written)('%s: %s', (_file, words) => {
    // A usage error leads with both languages and may end with what was given.
    inBoth(words);
  });
});

describe('what a command complains of', () => {
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  const at = (name: string) => join(place.folder, name);
  const PASSPHRASE = '示例密钥口令,只供测试使用';

  beforeAll(async () => {
    place = await temporaryFolder();
    await demonstrationIn(at('home'), 'ProposeMatter');
    await writeFile(at('junk'), 'junk');
    await writeFile(at('statement'), JSON.stringify(statement()));
    await writeFile(at('key'), await sealKey(await newKeyPair('EdDSA'), PASSPHRASE));
  }, 60_000);
  afterAll(() => place.remove());

  /** Words of the Chinese, and of the English; `@name` is a file of the test's folder. */
  it.each<[string[], Record<string, string>, string, string]>([
    [['forget'], {}, '没有这个命令', 'There is no command'],
    [['audit', 'x'], {}, '多余', 'too many'],
    [['audit', '--nope'], {}, '没有这个选项', 'no such option'],
    [['backup', '--to'], {}, '选项的值缺失', 'without its value'],
    [['export', 'M0', '--out', 'x', '--profile', 'all'], {}, '没有这个导出范围', 'no such profile'],
    [['report', '26', '--out', 'x.md'], {}, '年份写法有误', 'YEAR'],
    [['report', '2026', '--out', 'x.pdf'], {}, '只能生成', '--out is a .docx or .md'],
    [['build-indexes'], {}, '没有设置 MONGODB_URI', 'is not set'],
    [['log', 'head'], { DUECOURSE_PORT: 'x' }, 'DUECOURSE_PORT 须为', 'a whole number'],
    [['log', 'code', 'X', '--size', '1'], {}, '短码抄写有误', 'misread'],
    [['log', 'head'], { DUECOURSE_LOG_KEY: '@junk' }, '不是日志密钥', 'no Ed25519 private key'],
    [['log-key', 'burn'], {}, '没有这个操作', 'no such action'],
    [['keygen', '--person', 'p', '--out', 'x', '--algorithm', 'RSA'], {}, '没有这种算法', 'RSA'],
    [['keygen', '--person', 'p', '--out', 'x', '--from', 'now'], {}, '须为日期', 'no day'],
    [
      ['keygen', '--person', 'p', '--out', 'x', '--from', '2026-02-01', '--to', '2026-01-01'],
      {},
      '止日早于起日',
      'comes before',
    ],
    [
      ['keygen', '--person', 'p', '--out', '@short'],
      { DUECOURSE_KEY_PASSPHRASE: 'short' },
      '至少12个字符',
      'needs 12 characters',
    ],
    [['keygen', '--person', 'p', '--out', '@key'], {}, '不能写入', 'cannot write'],
    [['sign', '@nowhere', '--key', '@key'], {}, '没有这个文件', 'no such file'],
    [['sign', '@junk', '--key', '@key'], {}, '不是待签名的陈述', 'Not a statement'],
    [['sign', '@statement', '--key', '@junk'], {}, '口令不对', 'Wrong passphrase'],
    [
      ['create', '--name', '某局', '--administrator', '1', '--administrator-name', '某'],
      {},
      '缺少',
      '--unit --unit-name',
    ],
  ])('%p %p', async (args, given, zh, en) => {
    const named = (word: string) => (word.startsWith('@') ? at(word.slice(1)) : word);
    const variables = Object.entries(given).map(([name, value]) => [name, named(value)]);
    const env = {
      ...environmentOf(at('home')),
      DUECOURSE_KEY_PASSPHRASE: PASSPHRASE,
      ...Object.fromEntries(variables),
    };
    const before = process.env.DUECOURSE_KEY_PASSPHRASE;
    process.env.DUECOURSE_KEY_PASSPHRASE = env.DUECOURSE_KEY_PASSPHRASE;
    const told = await run(args.map(named), env).then(() => 'nothing', complaint);
    if (before === undefined) delete process.env.DUECOURSE_KEY_PASSPHRASE;
    else process.env.DUECOURSE_KEY_PASSPHRASE = before;
    const [first] = told.split('\n用法');
    expect(first).toContain(zh);
    expect(first).toContain(en);
    inBoth(first!.split('\n')[0]!);
  });

  it.each<[string, unknown, string, string]>([
    ['of the engine', new EngineError('not-found', 'No matter M0.'), '没有找到', 'No matter M0.'],
    [
      'of the engine with a field',
      new EngineError('invalid-request', 'The password cannot be taken.', {
        faults: [
          { field: '/password', zh: '口令须为 12 至 128 个字符', en: '12 to 128 characters' },
        ],
      }),
      '口令须为 12 至 128 个字符',
      '12 to 128 characters',
    ],
    [
      'of Node',
      Object.assign(new Error('EMFILE: too many'), { code: 'EMFILE' }),
      '没有料到',
      'EMFILE',
    ],
    ['of a library', new SyntaxError('Unexpected token'), '没有料到', 'Unexpected token'],
    ['that is no error', 'thrown', '没有料到', 'thrown'],
  ])('an error %s has both languages too', async (_what, error, zh, en) => {
    const told = await complaint(error);
    expect(told).toContain(zh);
    expect(told).toContain(en);
    inBoth(told);
  });

  it.each(['["no key"]', '"text"', '{"kty":"RSA"}', 'no JSON'])(
    'a key file that holds %s',
    async (content) => {
      const sealed = await new CompactEncrypt(new TextEncoder().encode(content))
        .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM' })
        .setKeyManagementParameters({ p2c: 1000 })
        .encrypt(new TextEncoder().encode(PASSPHRASE));
      inBoth(await openKey(sealed, PASSPHRASE).then(() => 'nothing', complaint));
    },
  );
});

describe('the accounts that a demonstration lists', () => {
  const held = [
    ...cast.flatMap(({ roles }) => roles),
    { role: 'accountAdministrator', unit: administrator.unit } as const,
  ];

  it.each(held.map((office) => [officeInWords(office)]))('%s', inBoth);

  it('name the office and the unit as they are called', () => {
    expect(officeInWords({ role: 'drafter', unit: 'data-section' })).toBe(
      '起草人(示例局数据资源科) · Drafter (data-section)',
    );
  });
});
