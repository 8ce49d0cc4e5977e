import type { Fact } from '../../../machines/matter/fact.ts';

/** A signature as a fact carries it: a detached JWS (RFC 7515, RFC 7797) over a canonical statement. */
export interface Signature {
  statement: Record<string, unknown>;
  jws: string;
  /** RFC 7638. */
  thumbprint: string;
  algorithm: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The signature of a fact, where it carries one. */
export function signatureOf(fact: Fact | Record<string, unknown>): Signature | undefined {
  const signature = 'signature' in fact ? fact.signature : undefined;
  if (typeof signature !== 'object' || signature === null) return undefined;
  const { statement, jws, thumbprint, algorithm } = signature as Partial<Signature>;
  const whole =
    typeof statement === 'object' && isText(jws) && isText(thumbprint) && isText(algorithm);
  return whole ? { statement, jws, thumbprint, algorithm } : undefined;
}
