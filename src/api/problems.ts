import type { ErrorRequestHandler, Response } from 'express';
import { FRESH_SECONDS } from '../engine/policy/index.ts';
import { EngineError, Refused, type Breach, type FieldFault } from '../errors.ts';
import { exchangeOf } from './exchange.ts';
import { problemTypes, type ProblemCode } from './problem-types.ts';

/** A problem as it is sent: RFC 9457 with our own members. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance: string;
  requestId: string;
  demonstration: boolean;
  faults?: readonly FieldFault[];
  breaches?: readonly Breach[];
  warnings?: readonly Breach[];
}

type Language = 'zh' | 'en';

interface Told {
  code: ProblemCode;
  detail?: string;
  faults?: readonly FieldFault[];
  breaches?: readonly Breach[];
  warnings?: readonly Breach[];
}

const RETRY_SECONDS = 2;

/** Told of what nobody foresaw, so that it can be logged; the client learns nothing of it. */
export type OnFault = (error: unknown, requestId: string) => void;

/** Turns whatever was thrown into application/problem+json. The one place that knows both worlds. */
export function problems(onFault: OnFault): ErrorRequestHandler {
  return (error: unknown, _req, res, _next) => {
    const { requestId, language, demonstration } = exchangeOf(res);
    const told = tell(error, language);
    const { status, title } = problemTypes[told.code];
    if (status >= 500) onFault(error, requestId);
    // Half an answer cannot be taken back: the broken connection tells the client.
    if (res.headersSent) {
      res.destroy();
      return;
    }
    const { code, ...members } = told;
    const problem: Problem = {
      type: `/problems/${code}`,
      title: title[language],
      status,
      instance: `urn:uuid:${requestId}`,
      requestId,
      demonstration,
      ...members,
    };
    send(res, problem);
  };
}

function send(res: Response, problem: Problem): void {
  if (problem.status === 503 && !res.hasHeader('Retry-After'))
    res.set('Retry-After', String(RETRY_SECONDS));
  if (problem.status === 401) res.set('WWW-Authenticate', challengeFor(problem.type));
  res.removeHeader('ETag');
  res.removeHeader('Content-Disposition');
  res.status(problem.status).set('Content-Type', 'application/problem+json');
  res.end(JSON.stringify(problem));
}

/** RFC 6750, 3; where the sign-in is only too old, RFC 9470, 3. */
const challengeFor = (type: string): string =>
  type === '/problems/fresh-sign-in-needed'
    ? `Bearer error="insufficient_user_authentication", error_description="A more recent sign-in is needed", max_age="${FRESH_SECONDS}"`
    : 'Bearer';

function tell(error: unknown, language: Language): Told {
  if (error instanceof Refused) {
    const { breaches, warnings } = error;
    return { code: 'refused', detail: whyRefused(breaches, language), breaches, warnings };
  }
  if (error instanceof EngineError) {
    const { code, faults } = error;
    return {
      code,
      ...detailOf(error, language),
      ...(faults.length > 0 ? { faults } : {}),
    };
  }
  const code = codeOfParser(error);
  const { status, meaning } = problemTypes[code];
  return { code, ...(status < 500 ? { detail: meaning[language] } : {}) };
}

/** Nothing is said of what may not be known, nor of what went wrong inside. */
const silent = new Set([401, 403, 404]);

function detailOf({ code, message, faults }: EngineError, language: Language): { detail?: string } {
  const { status, meaning } = problemTypes[code];
  if (status >= 500 && status !== 503) return {};
  const [first, ...others] = faults;
  if (first)
    return {
      detail: [
        [first.field, first[language]].filter(Boolean).join(' '),
        ...(others.length > 0 ? [sentence[language].besides(others.length)] : []),
      ].join(sentence[language].joint),
    };
  const english = language === 'en' && status < 500 && !silent.has(status);
  return { detail: english ? message : meaning[language] };
}

const MOST_NAMED = 3;

const sentence = {
  zh: {
    lead: (article: string) => `依据${article}:`,
    joint: ';',
    end: '。',
    more: (count: number) => `另有${count}条`,
    besides: (count: number) => `另有${count}处`,
  },
  en: {
    lead: (article: string) => `Under ${article}: `,
    joint: '; ',
    end: '.',
    more: (count: number) => `and ${count} more`,
    besides: (count: number) => `and ${count} more`,
  },
};

/** One line that names the articles and what is missing under each. */
function whyRefused(breaches: readonly Breach[], language: Language): string {
  const { lead, joint, end, more } = sentence[language];
  const named = breaches.slice(0, MOST_NAMED).map((breach) => {
    const what = breach.missing.map((each) => each[language]).join(joint);
    return lead(breach.article) + (what || withoutStop(breach.requires[language]));
  });
  const rest = breaches.length - named.length;
  return [...named, ...(rest > 0 ? [more(rest)] : [])].join(joint) + end;
}

/** A requirement is a sentence; in the line it is followed by others. */
const withoutStop = (text: string): string => text.replace(/[。.]$/u, '');

/** The types of the body parser's errors that are the client's doing. */
const parserCodes: Record<string, ProblemCode> = {
  'entity.too.large': 'payload-too-large',
  'encoding.unsupported': 'unsupported-media-type',
  'charset.unsupported': 'unsupported-media-type',
  'request.size.invalid': 'invalid-request',
  'request.aborted': 'invalid-request',
};

function codeOfParser(error: unknown): ProblemCode {
  const type: unknown = error instanceof Error && 'type' in error ? error.type : undefined;
  if (typeof type === 'string' && Object.hasOwn(parserCodes, type))
    return parserCodes[type] ?? 'fault';
  // Express itself refuses a path that is not percent-encoded UTF-8.
  return error instanceof URIError ? 'invalid-request' : 'fault';
}
