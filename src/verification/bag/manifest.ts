import { Unfit } from '../because.ts';

/** A line of a manifest: `<digest>  <path>`, as sha256sum writes it (RFC 8493, 2.1.3). */
export interface Listed {
  digest: string;
  line: number;
}

const LINE = /^([0-9a-f]{64}) {2}(\S.*)$/;

/** Paths and digests of a manifest. @throws Unfit with the line that is none */
export function readManifest(text: string): Map<string, Listed> {
  const listed = new Map<string, Listed>();
  const lines = text.split('\n');
  if (lines.pop() !== '') throw new Unfit('manifest-end');
  for (const [at, content] of lines.entries()) {
    const [, digest, path] = LINE.exec(content) ?? [];
    const line = at + 1;
    if (digest === undefined || path === undefined) throw new Unfit('manifest-line', { line });
    if (listed.has(path)) throw new Unfit('manifest-twice', { line });
    listed.set(path, { digest, line });
  }
  return listed;
}
