import { EngineError, type FieldFault } from '../errors.ts';
import type { FiledEvidence } from '../machines/matter/fact.ts';
import { documentOf } from '../statute/documents.ts';
import { factOfEntry } from './histories.ts';
import type { Blobs, Ledger, TableShape, Views } from './ports/index.ts';
import { entriesOf, streamOf } from './stream.ts';

/** The table in which the names of uploaded files stand; the bytes know nothing of names. */
export const FILES = 'files';

export const filesTable: TableShape = { name: FILES, indexes: [], rebuildable: false };

export interface FileRow extends Record<string, unknown> {
  sha256: string;
  name: string;
  mediaType: string;
  bytes: number;
  uploadedBy: string;
  uploadedAt: string;
}

interface Named {
  document: string;
  sha256: string;
}

/**
 * Resolves what a statement names as evidence to files that exist and are of a kind that the
 * document may be.
 *
 * @throws EngineError `evidence-mismatch` naming each item that is not there or of another kind
 */
export async function fileEvidence(
  stores: { blobs: Blobs; views: Views },
  named: readonly Named[],
): Promise<FiledEvidence[]> {
  const resolved = await Promise.all(named.map((item, index) => resolve(stores, item, index)));
  const faults = resolved.flatMap((item) => ('field' in item ? [item] : []));
  if (faults.length > 0)
    throw new EngineError('evidence-mismatch', 'Some evidence cannot be filed.', { faults });
  return resolved.flatMap((item) => ('sha256' in item ? [item] : []));
}

async function resolve(
  { blobs, views }: { blobs: Blobs; views: Views },
  { document, sha256 }: Named,
  index: number,
): Promise<FiledEvidence | FieldFault> {
  const field = `/evidence/${index}`;
  const [stat, file] = await Promise.all([blobs.stat(sha256), views.get<FileRow>(FILES, sha256)]);
  if (!stat)
    return {
      field: `${field}/sha256`,
      zh: '没有该摘要对应的文件,请先上传',
      en: 'No file with this digest has been uploaded',
    };
  const { zh, kinds } = documentOf(document);
  if (!kinds.includes(stat.mediaType))
    return {
      field: `${field}/document`,
      zh: `文件类型 ${stat.mediaType} 不能作为 ${document}《${zh}》`,
      en: `A file of type ${stat.mediaType} cannot be ${document}`,
    };
  const { sm3, bytes, mediaType } = stat;
  return {
    document,
    sha256,
    sm3,
    bytes,
    mediaType,
    name: file?.row.name ?? `${document}-${sha256.slice(0, 8)}`,
  };
}

/** Every file that a matter's record names, by digest: evidence is read through the matter. */
export async function evidenceOfMatter(
  ledger: Ledger,
  matterId: string,
): Promise<ReadonlyMap<string, FiledEvidence>> {
  const named = new Map<string, FiledEvidence>();
  for await (const entry of entriesOf(ledger, streamOf.matter(matterId))) {
    for (const item of factOfEntry(entry).evidence ?? []) named.set(item.sha256, item);
  }
  return named;
}
