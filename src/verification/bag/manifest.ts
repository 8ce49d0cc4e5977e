/** A line of a manifest: `<digest>  <path>`, as sha256sum writes it (RFC 8493, 2.1.3). */
export interface Listed {
  digest: string;
  line: number;
}

const LINE = /^([0-9a-f]{64}) {2}(\S.*)$/;

/** Paths and digests of a manifest. @throws SyntaxError with the line that is none */
export function readManifest(text: string): Map<string, Listed> {
  const listed = new Map<string, Listed>();
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new SyntaxError('the last line has no end');
  for (const [at, content] of lines.entries()) {
    const [, digest, path] = LINE.exec(content) ?? [];
    if (digest === undefined || path === undefined) throw new SyntaxError(`line ${at + 1}`);
    if (listed.has(path)) throw new SyntaxError(`line ${at + 1} names a file a second time`);
    listed.set(path, { digest, line: at + 1 });
  }
  return listed;
}
