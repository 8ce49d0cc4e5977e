import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Operation } from '../../src/api/openapi.ts';
import { rowOf, type ActionRow } from '../../src/engine/policy/actions.ts';
import { actionOf } from '../../src/engine/policy/index.ts';
import type { Role } from '../../src/statute/roles.ts';
import {
  heldRoles,
  houseOf,
  idle,
  subject,
  ours,
  theirs,
  type House,
  type Standing,
} from '../support/house.ts';
import { sampleRequest } from '../support/sample-requests.ts';
import { sampleOf } from '../support/samples.ts';
import { contract } from '../support/validated.ts';
import { schemaChecks } from '../../src/api/schema-checks.ts';
import { wireTo, type Received, type Wire } from '../support/wire.ts';

/** A package takes a while to make, and here a crowd asks for it. */
const LONG = 60_000;
const ABSENT = 'M20260302-ABSENT00';
/** An entry that no matter has: whoever may act is told that the page is stale, and nothing changes. */
const STALE = '"999999"';

/** A matter of ours that each office lets its holder see; the two that are missing see none. */
const seen: Partial<Record<Role, Standing>> = {
  drafter: 'underReview',
  unitHead: 'tabled',
  governmentLawyer: 'underReview',
  reviewOffice: 'tabled',
  outsideCounsel: 'underReview',
  secretary: 'over',
  chief: 'underReview',
  publisher: 'over',
  member: 'tabled',
  archivist: 'over',
  auditor: 'underReview',
};

/** Of our matters too, some offices do not see every one: it is not, or no longer, their turn. */
const notTheirTurn: Partial<Record<Role, Standing>> = {
  outsideCounsel: 'over',
  member: 'underReview',
  archivist: 'tabled',
};

interface Asker {
  who: string;
  person?: string;
  role?: Role;
  sees: readonly (Standing | 'theirs')[];
  hidden: readonly (Standing | 'theirs')[];
}

const askers: Asker[] = [
  { who: 'nobody', sees: [], hidden: ['over', 'theirs'] },
  { who: 'a person without office', person: idle, sees: [], hidden: ['over', 'theirs'] },
  ...heldRoles.flatMap((role): Asker[] => [
    {
      who: `our ${role}`,
      person: ours(role),
      role,
      sees: seen[role] ? [seen[role]] : [],
      hidden:
        role === 'auditor' ? [] : ['theirs', ...(notTheirTurn[role] ? [notTheirTurn[role]] : [])],
    },
    {
      who: `their ${role}`,
      person: theirs(role),
      role,
      sees: role === 'auditor' ? ['over'] : [],
      hidden: role === 'auditor' ? [] : [seen[role] ?? 'over'],
    },
  ]),
];

let house: House;
let wire: Wire;
const tokens = new Map<string, string>();

beforeAll(async () => {
  house = await houseOf({ opinionsAMinute: 1e6, publicReadsAMinute: 1e6 });
  for (const { person } of askers) if (person) tokens.set(person, await house.tokenOf(person));
  wire = await wireTo(house.app);
}, 60_000);

afterAll(async () => {
  await wire.close();
  await house.close();
});

/** What the answer says, without what is every answer's own. */
const told = ({ status, headers, text }: Received) => ({
  status,
  headers: { ...headers, date: '', 'x-request-id': '', ratelimit: '', 'ratelimit-policy': '' },
  text: text.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, ''),
});

async function ask(operation: Operation, { person }: Asker, matterId: string): Promise<Received> {
  const sent = sampleRequest(operation, { matterId, personId: subject, 'If-Match': STALE });
  const token = person === undefined ? undefined : tokens.get(person);
  const authorization = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  return wire.send({ ...sent, headers: { ...sent.headers, ...authorization } });
}

const needsMatter = ({ path }: Operation) => path.includes('{matterId}');
const isStep = ({ path }: Operation) => path.includes('/steps/');
const ruleOf = ({ id }: Operation): ActionRow => rowOf(actionOf(id) ?? '')!;
const holdsOneOf = ({ by }: ActionRow, { role }: Asker) => role !== undefined && by.includes(role);

/** Ends the very session that it is asked with, or changes its password: asked apart from the rest. */
const endsSession = new Set(['signOut', 'changePassword']);
/** Answers 401 to whoever brings no credentials of his own: that is its purpose. */
const asksCredentials = new Set(['signIn', 'refreshSignIn']);

const closed = contract.operations.filter(({ open, id }) => !open && !endsSession.has(id));
const open = contract.operations.filter((each) => each.open && !asksCredentials.has(each.id));
const onMatters = closed.filter(needsMatter);
const elsewhere = closed.filter((operation) => !needsMatter(operation));

const denied = [401, 403, 404];

/** A step is stopped by the page it was taken on; the file of a reading may not be there. */
function expectLetThrough(operation: Operation, { who }: Asker, { status }: Received): void {
  if (isStep(operation)) return expect([who, status]).toEqual([who, 412]);
  const others = operation.path.replace('{matterId}', '').includes('{');
  expect([who, (others ? [401, 403] : denied).includes(status), status]).toEqual([
    who,
    false,
    status,
  ]);
}

describe('the requests of this suite', () => {
  it('are such as the contract takes: it is not the contract that stops them', () => {
    const checks = schemaChecks(contract.document);
    const faulty = contract.operations.filter(
      ({ body }) =>
        body?.mediaType === 'application/json' &&
        checks.faults(body.ref, sampleOf(body.ref)).length > 0,
    );
    expect(faulty.map(({ id }) => id)).toEqual([]);
  });

  it('are of every operation, by every office', () => {
    const asked =
      [...open, ...onMatters, ...elsewhere].length + endsSession.size + asksCredentials.size;
    expect(asked).toBe(contract.operations.length);
    for (const operation of contract.operations)
      expect([operation.id, ruleOf(operation)]).toEqual([operation.id, expect.anything()]);
    expect(askers).toHaveLength(2 + 2 * heldRoles.length);
  });
});

/** What an asker is told of a matter that is absent, of those hidden from him, of those he sees. */
async function askOfMatters(operation: Operation, asker: Asker): Promise<void> {
  const { who, person, hidden, sees } = asker;
  const absent = await ask(operation, asker, ABSENT);
  expect([who, 'absent', absent.status]).toEqual([who, 'absent', person ? 404 : 401]);
  for (const name of hidden) {
    const answer = await ask(operation, asker, house.matters[name]);
    expect([who, name, told(answer)]).toEqual([who, name, told(absent)]);
  }
  for (const name of sees) {
    const answer = await ask(operation, asker, house.matters[name]);
    if (holdsOneOf(ruleOf(operation), asker)) expectLetThrough(operation, asker, answer);
    else expect([who, name, answer.status]).toEqual([who, name, 403]);
  }
}

describe('a matter in question', () => {
  it.each(onMatters.map((operation) => [operation.id, operation] as const))(
    '%s',
    async (_id, operation) => {
      await Promise.all(askers.map((asker) => askOfMatters(operation, asker)));
    },
    LONG,
  );
});

describe('where no matter is in question', () => {
  it.each(elsewhere.map((operation) => [operation.id, operation] as const))(
    '%s',
    async (_id, operation) => {
      const row = ruleOf(operation);
      for (const asker of askers) {
        const answer = await ask(operation, asker, ABSENT);
        const may = row.needs === 'sign-in' ? asker.person !== undefined : holdsOneOf(row, asker);
        if (may) expectLetThrough(operation, asker, answer);
        else expect([asker.who, answer.status]).toEqual([asker.who, asker.person ? 403 : 401]);
      }
    },
    LONG,
  );

  it.each([...endsSession])('%s is for whoever is signed in', async (id) => {
    const operation = contract.operations.find((each) => each.id === id)!;
    for (const asker of askers) {
      if (asker.person) tokens.set(asker.person, await house.tokenOf(asker.person));
      const { status } = await ask(operation, asker, ABSENT);
      expect([asker.who, [401, 403].includes(status)]).toEqual([
        asker.who,
        asker.person === undefined,
      ]);
      if (asker.person) tokens.set(asker.person, await house.tokenOf(asker.person));
    }
  });
});

describe('what is open to the public', () => {
  it.each(open.map((operation) => [operation.id, operation] as const))(
    '%s',
    async (_id, operation) => {
      const [nobody, ...others] = askers;
      for (const matterId of [ABSENT, house.matters.theirs, house.matters.over]) {
        const first = await ask(operation, nobody!, matterId);
        expect([401, 403]).not.toContain(first.status);
        for (const asker of others)
          expect([asker.who, (await ask(operation, asker, matterId)).status]).toEqual([
            asker.who,
            first.status,
          ]);
      }
      if (!needsMatter(operation)) return;
      const unpublished = await ask(operation, nobody!, house.matters.theirs);
      expect(told(unpublished)).toEqual(told(await ask(operation, nobody!, ABSENT)));
      expect(unpublished.status).toBe(404);
    },
    LONG,
  );
});

describe('the list of matters', () => {
  const mattersOf = (answer: Received) =>
    (JSON.parse(answer.text) as { items: { matterId: string }[] }).items.map(
      ({ matterId }) => matterId,
    );
  const list = contract.operations.find(({ id }) => id === 'listMatters')!;

  it('shows each office what it may see, and nothing else', async () => {
    for (const asker of askers) {
      if (!holdsOneOf(ruleOf(list), asker)) continue;
      const shown = new Set(mattersOf(await ask(list, asker, ABSENT)));
      const right = (name: Standing | 'theirs') => shown.has(house.matters[name]);
      expect([asker.who, asker.sees.map(right), asker.hidden.map(right)]).toEqual([
        asker.who,
        asker.sees.map(() => true),
        asker.hidden.map(() => false),
      ]);
    }
  });
});

describe('all of the above', () => {
  it('was answered as the contract promises, and changed no matter', async () => {
    expect(house.breaches).toEqual([]);
    expect(house.staleViews).toEqual([]);
    expect((await house.engine.timeline(house.matters.theirs, 0, 100)).length).toBe(1);
  });
});
