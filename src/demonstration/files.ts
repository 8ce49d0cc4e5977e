import { sha256 } from '../integrity/digest.ts';
import { documentOf } from '../statute/documents.ts';

/** A made-up file of a demonstration: every one says at its head that it is a sample. */
export interface SampleFile {
  document: string;
  name: string;
  text: string;
  sha256: string;
}

/** A file for a document of a matter. The same words give the same file, and so the same digest. */
export function sampleFile(document: string, title: string, content: string): SampleFile {
  const { zh } = documentOf(document);
  const text = [
    `【示例文件,无任何效力】`,
    `${document} ${zh}`,
    `事项:${title}`,
    '',
    content,
    '',
  ].join('\n');
  return { document, name: `${document}-${zh}.txt`, text, sha256: sha256(text) };
}
