import { canonical } from '../canonical.ts';
import type { Algorithm } from './public-key.ts';
import type { StatementParts } from './statement-parts.ts';
import { textOf } from './statement-text.ts';

/** The first form names the signer's unit by its id alone, the second by its name as well. */
export type StatementFormat = 'duecourse-statement/1' | 'duecourse-statement/2';

/** The form that these parts have. One that was signed keeps its form for ever. */
export const formatOf = ({ signer }: StatementParts): StatementFormat =>
  signer.unitName === undefined ? 'duecourse-statement/1' : 'duecourse-statement/2';

/** What is signed: the parts, and the text that a person reads. */
export interface SignedStatement extends StatementParts {
  format: StatementFormat;
  text: string;
}

/** A signature as it stands on record with the fact that it signs. */
export interface Signature {
  statement: SignedStatement;
  /** Detached (RFC 7515, appendix F), over `bytesOf(statement)`. */
  jws: string;
  thumbprint: string;
  algorithm: Algorithm;
}

/** The statement with its text: the text follows from the parts and can say nothing else. */
export const statementOf = (parts: StatementParts): SignedStatement => ({
  format: formatOf(parts),
  ...parts,
  text: textOf(parts),
});

/**
 * The bytes that are signed: UTF-8 of the RFC 8785 form.
 *
 * @throws TypeError where it is not plain JSON
 */
export const bytesOf = (statement: SignedStatement): Uint8Array =>
  new TextEncoder().encode(canonical(statement));

/**
 * JSON pointers to where two statements differ, at most ten; none where they are the same. Members of
 * either that the other lacks differ.
 */
export function differences(one: unknown, other: unknown, at = ''): string[] {
  if (isRecord(one) && isRecord(other)) {
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].toSorted();
    return names
      .flatMap((name) => differences(one[name], other[name], `${at}/${name}`))
      .slice(0, 10);
  }
  const same =
    (one === undefined) === (other === undefined) && canonicalOr(one) === canonicalOr(other);
  return same ? [] : [at];
}

/** What has no canonical form is like nothing, itself included. */
function canonicalOr(value: unknown): string | number {
  if (value === undefined) return '';
  try {
    return canonical(value);
  } catch {
    return NaN;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
