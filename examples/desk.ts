// What the example needs of HTTP: signing in, uploading, taking a step, saying what happened.
import { readOpenApi } from '../src/api/openapi.ts';
import { operationFinder } from '../src/api/operation-finder.ts';
import { brokenPromises } from '../src/api/promises.ts';
import { schemaChecks } from '../src/api/schema-checks.ts';
import { playerOf, castPassword } from '../src/demonstration/cast.ts';
import type { SampleFile } from '../src/demonstration/files.ts';
import { roles, type Role } from '../src/statute/roles.ts';

interface Missing {
  zh: string;
}

/** A refusal, as RFC 9457 tells it. */
export interface Problem {
  title: string;
  status: number;
  detail?: string;
  breaches?: {
    provision: string;
    article: string;
    requires: Missing;
    missing: Missing[];
    suppliedBy: string[];
  }[];
  faults?: { field: string; zh: string }[];
}

export interface Answer<B = Record<string, unknown>> {
  status: number;
  body: B;
}

const contract = readOpenApi();
const find = operationFinder(contract.operations);
const checks = schemaChecks(contract.document);

/** Holds an answer against openapi.yaml. @throws Error saying what is not as promised */
function holdToContract(method: string, path: string, answer: Response, text: string): void {
  const found = find(method, path.split('?')[0] ?? '');
  const type = answer.headers.get('Content-Type') ?? '';
  const broken =
    found && 'operation' in found
      ? brokenPromises(checks, found.operation, { status: answer.status, type, text })
      : ['is not in openapi.yaml'];
  if (broken.length > 0) throw new Error(`${method} ${path}: ${broken.join('; ')}`);
}

/** Whose desk: an office, and who of its holders where there are several. */
export interface Whose {
  by: Role;
  person?: string;
}

/** The offices' desks at one server. */
export function desksAt(base: string, section: string) {
  const tokens = new Map<string, string>();
  let keys = 0;
  let answers = 0;

  async function call<B>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer<B>> {
    const raw = typeof body === 'string';
    const answer = await fetch(`${base}${path}`, {
      method,
      headers: {
        ...(body === undefined
          ? {}
          : { 'Content-Type': raw ? 'application/octet-stream' : 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    holdToContract(method, path, answer, text);
    answers += 1;
    return { status: answer.status, body: JSON.parse(text) as B };
  }

  async function tokenOf(person: string): Promise<string> {
    const known = tokens.get(person);
    if (known !== undefined) return known;
    const { status, body } = await call<{ accessToken: string }>('POST', '/sign-in', {
      person,
      password: castPassword,
    });
    if (status !== 200)
      throw new Error(`${person} 不能登录 · cannot sign in: ${JSON.stringify(body)}`);
    tokens.set(person, body.accessToken);
    return body.accessToken;
  }

  const as = async ({ by, person }: Whose) => ({
    Authorization: `Bearer ${await tokenOf(playerOf(by, section, person).id)}`,
  });
  const key = () => `example-${process.pid}-${Date.now()}-${(keys += 1)}`;

  return {
    call,
    key,
    /** How many answers came, each as openapi.yaml promises it. */
    answered: () => answers,
    get: async <B>(path: string, whose: Whose) => call<B>('GET', path, undefined, await as(whose)),
    post: async <B>(
      path: string,
      body: unknown,
      whose: Whose,
      headers: Record<string, string> = {},
    ) =>
      call<B>('POST', path, body, { ...(await as(whose)), 'Idempotency-Key': key(), ...headers }),
    /** A request by a person, whatever the office. */
    postAs: async <B = Record<string, unknown>>(person: string, path: string, body: unknown) =>
      call<B>('POST', path, body, {
        Authorization: `Bearer ${await tokenOf(person)}`,
        'Idempotency-Key': key(),
      }),
    async upload(files: readonly SampleFile[], whose: Whose) {
      for (const { text, name, sha256 } of files) {
        const headers = { ...(await as(whose)), 'File-Name': encodeURIComponent(name) };
        const { status, body } = await call<{ sha256: string }>('POST', '/evidence', text, headers);
        if (status >= 300 || body.sha256 !== sha256)
          throw new Error(`上传失败 · upload failed: ${JSON.stringify(body)}`);
      }
      return files.map(({ document, sha256 }) => ({ document, sha256 }));
    },
  };
}

export type Desks = ReturnType<typeof desksAt>;

/** A refusal in words: the article, what it requires, what is missing and who can supply it. */
export function tellProblem({ title, detail, breaches = [], faults = [] }: Problem): string[] {
  if (breaches.length === 0)
    return [
      `      ${title}:${detail ?? ''}`,
      ...faults.map(({ field, zh }) => `      ${field}:${zh}`),
    ];
  return breaches.flatMap(({ provision, article, requires, missing, suppliedBy }) => [
    `      ${article}(${provision}):${requires.zh}`,
    ...missing.map(({ zh }) => `        · ${zh}`),
    ...suppliedByWhom(suppliedBy),
  ]);
}

/** Nobody can supply what is over; then there is no such line. */
const suppliedByWhom = (offices: readonly string[]): string[] =>
  offices.length === 0
    ? []
    : [`        由谁补充:${offices.map((role) => roles[role as Role]?.zh ?? role).join('、')}`];
