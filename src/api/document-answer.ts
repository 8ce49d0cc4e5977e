import type { Response } from 'express';
import { attachment } from './file-answer.ts';

const kinds = {
  docx: {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    inline: false,
  },
  markdown: { type: 'text/markdown; charset=utf-8', extension: 'md', inline: false },
  pdf: { type: 'application/pdf', extension: 'pdf', inline: false },
  svg: { type: 'image/svg+xml', extension: 'svg', inline: true },
} as const;

/** Answers with a document that was made for the request; a browser runs nothing of it. */
export function sendDocument(
  res: Response,
  content: Buffer,
  kind: keyof typeof kinds,
  name: string,
): void {
  const { type, extension, inline } = kinds[kind];
  res.status(200).set({
    'Content-Type': type,
    'Content-Length': String(content.length),
    'Content-Disposition': inline ? 'inline' : attachment(`${name}.${extension}`),
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  });
  res.end(content);
}
