/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { hinted, placeInWords, verdictInWords } from '../verification/in-words.ts';
import type { Finding, Report } from '../verification/report.ts';
import type { RandomAccess } from '../verification/source.ts';
import { verifyPackage, type Trust } from '../verification/verify.ts';
import { pageHints } from './hints.ts';
import { trustedLines } from './trusted-lines.ts';

function named<T extends Element>(id: string, kind: new () => T): T {
  const found = document.querySelector(`#${id}`);
  if (found instanceof kind) return found;
  throw new TypeError(`The page has no ${id}.`);
}

const form = named('form', HTMLFormElement);
const main = named('report', HTMLElement);
const button = named('verify', HTMLButtonElement);
const file = named('file', HTMLInputElement);

/** A file that the reader chose; slices of it are read, never the whole. */
const accessTo = (blob: Blob): RandomAccess => ({
  size: blob.size,
  read: async (start, end) => new Uint8Array(await blob.slice(start, end).arrayBuffer()),
});

function trust(): Trust & { wrong?: string } {
  const textOf = (id: string) => named(id, HTMLTextAreaElement).value;
  // A note ends with a line feed, which a hand that copies it may leave behind.
  const since = textOf('since').trimEnd();
  const consistency = textOf('consistency').trim();
  return {
    ...trustedLines(textOf('keys')),
    since: since === '' ? undefined : `${since}\n`,
    consistency: consistency === '' ? undefined : consistency,
  };
}

function element(name: string, attributes: Record<string, string>, ...children: (Node | string)[]) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

function item(finding: Finding): HTMLElement {
  const { place, against } = finding;
  const { zh, en } = hinted(finding, pageHints);
  const where = [place, against].flatMap((one) => (one ? [placeInWords(one)] : [])).join(' ↔ ');
  return element(
    'li',
    {},
    element('p', {}, zh),
    element('p', { lang: 'en' }, en),
    ...(where === '' ? [] : [element('p', { class: 'place' }, where)]),
  );
}

function part(kind: 'fails' | 'holds' | 'notes', title: string, findings: readonly Finding[]) {
  if (findings.length === 0) return [];
  const list = element('ul', {}, ...findings.map(item));
  return [element('section', { class: kind }, element('h2', {}, title), list)];
}

function show({ verdict, fails, holds, notes }: Report): void {
  main.replaceChildren(
    element('p', { id: 'verdict', 'data-verdict': verdict }, verdictInWords(verdict)),
    ...part('fails', '不成立 · What does not hold', fails),
    ...part('holds', '成立 · What holds', holds),
    ...part('notes', '说明 · Notes', notes),
  );
}

function fail(zh: string, en: string): void {
  main.replaceChildren(element('p', { id: 'verdict', 'data-verdict': 'failed' }, `${zh} · ${en}`));
}

async function answer(chosen: File): Promise<void> {
  const { wrong, ...trusted } = trust();
  if (wrong !== undefined) {
    fail(`这一行不是日志公钥:${wrong}`, 'this line is no key of a log');
    return;
  }
  try {
    show(await verifyPackage(accessTo(chosen), trusted));
  } catch (error) {
    fail('无法核验', `This could not be verified: ${(error as Error).message}`);
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const [chosen] = file.files ?? [];
  if (!chosen) return;
  button.disabled = true;
  main.replaceChildren(element('p', {}, '正在核验… · Verifying …'));
  void answer(chosen).finally(() => {
    button.disabled = false;
  });
});
