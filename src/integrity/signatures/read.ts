import { algorithms } from './public-key.ts';
import type { Signature, SignedStatement } from './statement.ts';
import { findingNames } from './statement-parts.ts';

type Form = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text: Form = (value) => typeof value === 'string';
const orNull =
  (form: Form): Form =>
  (value) =>
    value === null || form(value);
const optional =
  (form: Form): Form =>
  (value) =>
    value === undefined || form(value);
/** Exactly these members: what nobody looks at cannot hide in what is signed. */
const only =
  (members: Readonly<Record<string, Form>>): Form =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).every((name) => Object.hasOwn(members, name)) &&
    Object.entries(members).every(([name, form]) => form(value[name]));

const finding = only({ result: optional(text), reasons: optional(text) });

const statement = only({
  format: text,
  act: text,
  matter: only({ id: text, title: text }),
  edition: only({ filedOn: text, sha256: text }),
  draft: orNull(only({ title: text, sha256: text })),
  findings: orNull(only(Object.fromEntries(findingNames.map((name) => [name, optional(finding)])))),
  conclusion: text,
  reservations: text,
  signer: only({ person: text, name: text, role: text, unit: text, unitName: optional(text) }),
  date: text,
  context: isRecord,
  stated: isRecord,
  text,
});

const signature = only({
  statement,
  jws: text,
  thumbprint: text,
  algorithm: (value) => algorithms.some((each) => each === value),
});

/** A statement as it came from elsewhere; undefined where it has not the form of one. */
export const readStatement = (value: unknown): SignedStatement | undefined =>
  statement(value) ? (value as SignedStatement) : undefined;

/** A signature as it came from elsewhere; undefined where it has not the form of one. */
export const readSignature = (value: unknown): Signature | undefined =>
  signature(value) ? (value as Signature) : undefined;
