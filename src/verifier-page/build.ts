import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';

/** What stands for Node's library and Web Crypto in a page: files of the same name in `integrity/browser`. */
const swapped = new Set(['digest.ts', 'ed25519.ts', 'crc32.ts', 'signatures/by-jose.ts']);
const integrity = join(import.meta.dirname, '../integrity');

const withoutNode: Plugin = {
  name: 'without-node',
  setup(bundle) {
    bundle.onResolve({ filter: /\.ts$/ }, ({ path, resolveDir }) => {
      const file = join(resolveDir, path);
      if (!swapped.has(relative(integrity, file).replaceAll(sep, '/'))) return undefined;
      return { path: join(integrity, 'browser', basename(file)) };
    });
  },
};

const file = (name: string) => join(import.meta.dirname, name);

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [file('page.ts')],
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    plugins: [withoutNode],
    logLevel: 'silent',
  });
  // Inside an HTML page this text would end the script.
  return (outputFiles[0]?.text ?? '').replaceAll('</script', String.raw`<\/script`);
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export interface VerifierPage {
  html: string;
  /** The page's own security policy: nothing may be fetched, sent, framed or run but what is in it. */
  policy: string;
}

/**
 * The verifier as one file that needs nothing else: for a browser, with or without a network.
 *
 * @throws Error where the sources cannot be bundled
 */
export async function buildVerifierPage(): Promise<VerifierPage> {
  const [html, style, script] = await Promise.all([
    readFile(file('page.html'), 'utf8'),
    readFile(file('page.css'), 'utf8'),
    bundled(),
  ]);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const parts: Record<string, string> = {
    '<!-- style -->': `<style>${style}</style>`,
    '<!-- script -->': `<script type="module">${script}</script>`,
    "default-src 'none'": policy,
  };
  const whole = Object.entries(parts).reduce(
    (page, [mark, part]) => page.replace(mark, () => part),
    html,
  );
  return { html: whole, policy };
}
