import type { Dossier } from '../dossier.ts';

/** Whether a file was filed as the document before. */
export const isOnFile = (
  { files }: Pick<Dossier, 'files'>,
  code: string,
  digest: string,
): boolean => files.some(({ document, sha256 }) => document === code && sha256 === digest);
