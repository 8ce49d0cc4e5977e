import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { ZipFile } from 'yazl';
import { fallbacks } from './layout.ts';

/** The earliest time that a zip can state. It has no zone: these are its parts, wherever it is packed. */
const EPOCH = new Date(1980, 0, 1);
const STATED = '1980-01-01T00:00:00Z';

const xml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The table of fonts: each font of the standard with what may stand in for it. */
const fontTable = () =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${Object.entries(
    fallbacks,
  )
    .map(
      ([name, others]) =>
        `<w:font w:name="${xml(name)}"><w:altName w:val="${xml(others.join(','))}"/></w:font>`,
    )
    .join('')}</w:fonts>`;

/** What the library writes by the clock is written anew. */
function settled(name: string, content: Buffer): Buffer {
  if (name === 'word/fontTable.xml') return Buffer.from(fontTable());
  if (name !== 'docProps/core.xml') return content;
  const text = content.toString('utf8');
  return Buffer.from(
    text.replaceAll(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
      (_whole, open) => `${open}${STATED}`,
    ),
  );
}

async function filesOf(zip: Buffer): Promise<[string, Buffer][]> {
  const opened = await fromBufferPromise(zip);
  const files: [string, Buffer][] = [];
  for await (const entry of opened.eachEntry()) {
    const content = await opened.openReadStreamPromise(entry);
    files.push([entry.fileName, await buffer(content)]);
  }
  return files;
}

/**
 * The same document with nothing in it that depends on when it was packed: files in the order of
 * their names, with fixed times. The content types come first, as readers expect.
 */
export async function repacked(docx: Buffer): Promise<Buffer> {
  const first = (name: string) => (name === '[Content_Types].xml' ? 0 : 1);
  const files = (await filesOf(docx)).toSorted(
    ([a], [b]) => first(a) - first(b) || (a < b ? -1 : 1),
  );
  const zip = new ZipFile();
  for (const [name, content] of files)
    zip.addBuffer(settled(name, content), name, { mtime: EPOCH, forceDosTimestamp: true });
  zip.end();
  return buffer(zip.outputStream);
}
