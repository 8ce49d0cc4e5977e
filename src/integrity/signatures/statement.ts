import { canonical } from '../canonical.ts';
import type { Algorithm } from './public-key.ts';
import { textOf } from './statement-text.ts';

export const STATEMENT_FORMAT = 'duecourse-statement/1';

/** The three matters of article 27 of Order 713, as far as the signer makes findings. */
export const findingNames = ['authority', 'procedure', 'content'] as const;
export type FindingName = (typeof findingNames)[number];

export interface Finding {
  result?: string;
  reasons?: string;
}

/** What a signature is about, apart from its text: plain JSON, every part of it signed. */
export interface StatementParts {
  /** The step that is signed: GiveLegalOpinion. */
  act: string;
  matter: { id: string; title: string };
  /** The law to which the matter is pinned: the day of filing, and the digest of the whole edition. */
  edition: { filedOn: string; sha256: string };
  /** The text that the act speaks of, by the name and SHA-256 of its file; null where it speaks of none. */
  draft: { title: string; sha256: string } | null;
  /** Null where the act makes no findings. */
  findings: Partial<Record<FindingName, Finding>> | null;
  /** lawful, conditional, unlawful, declined; confirmed. */
  conclusion: string;
  /** What the signer reserves; empty where nothing is. */
  reservations: string;
  signer: { person: string; name: string; role: string; unit: string };
  /** The civil day (Asia/Shanghai) on which the statement was made. */
  date: string;
  /** What else is part of it: for the review office the lawyers' positions, for minutes the entry. */
  context: Record<string, unknown>;
  /** Everything that the step itself states, word for word, its files by document and SHA-256. */
  stated: Record<string, unknown>;
}

/** What is signed: the parts, and the text that a person reads. */
export interface SignedStatement extends StatementParts {
  format: typeof STATEMENT_FORMAT;
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
  format: STATEMENT_FORMAT,
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
