import { beforeAll, describe, expect, it } from 'vitest';
import type { Person } from '../../infra/local/identity/person.ts';
import { ALL_ROUTES, ROUTES, type Route, type RouteId } from '../../shared/contract/routes.ts';
import { ROLES, type Role } from '../../shared/domain/roles.ts';
import { type ApiAnswer, type Asked, ask, problemIn } from '../support/api-client.ts';
import { type FrontDoor, openFrontDoor } from '../support/front-door.ts';
import { accessPage } from './page.ts';
import { type Relation, relationsOf } from './relations.ts';
import { LET_IN, REQUESTS } from './requests.ts';
import { ACCESS, type Access, OPEN, type Verdict, verdictOf } from './table.ts';
import { NOT_GOOD, TOKENS } from './tokens.ts';
import { callerOf, createWorld, type Situation } from './world.ts';

const IDS = Object.keys(ROUTES) as RouteId[]; // Object.keys forgets the key type
const CLOSED = IDS.filter((id) => ROUTES[id].roles !== 'anyone');
const PROBLEM = { 401: 'not-signed-in', 403: 'not-allowed', 404: 'not-found' } as const;

let door: FrontDoor;
let world: ReturnType<typeof createWorld>;
let people: ReadonlyMap<Role, { person: Person; token: string }>;
let notGood: readonly { readonly role: Role; readonly kind: string; readonly token: string }[];
let tried = 0;

beforeAll(async () => {
  door = await openFrontDoor();
  world = createWorld(door);
  people = new Map(
    await Promise.all(
      ROLES.map(async (role) => {
        const person = callerOf(door, role);
        return [role, { person, token: await TOKENS.good(door, person) }] as const;
      }),
    ),
  );
  notGood = await Promise.all(
    ROLES.flatMap((role) =>
      NOT_GOOD.map(async (kind) => ({ role, kind, token: await TOKENS[kind](door, callerOf(door, role)) })),
    ),
  );
  return async () => {
    console.log(`access: ${tried} combinations of route, role and relation tried`);
    await door.close();
  };
});

const relationsFor = (id: RouteId): readonly Relation[] => {
  const access: Access = ACCESS[id];
  return relationsOf(access === 'open' ? 'nothing' : access.about);
};

const named = (route: Route, role: Role): boolean => route.roles === 'anyone' || route.roles.includes(role);

/** A combination with what came of it, as one line: all that do not fit are shown at once. */
const line = (id: RouteId, role: string, relation: string, was: string | number): string =>
  `${id} / ${role} / ${relation}: ${was}`;

const outcome = (id: RouteId, verdict: Verdict, answer: ApiAnswer): string | number => {
  const letIn = answer.status < 300 || answer.status === LET_IN[id];
  if (letIn) return 'yes';
  const code = problemIn(answer).code;
  return code === PROBLEM[verdict === 404 ? 404 : 403] ? answer.status : `${answer.status} ${code}`;
};

const personOf = (role: Role): { person: Person; token: string } => {
  const caller = people.get(role);
  if (caller === undefined) throw new Error(`Nobody is a ${role}`);
  return caller;
};

const situationOf = (role: Role, relation: Relation, changes: boolean): Promise<Situation> =>
  world.situation(relation, personOf(role).person, { changes });

/** By route and relation: a right request of somebody who may make it somewhere. */
const others = new Map<string, Asked | Promise<Asked>>();

/** A role that a route does not name is refused whatever is asked: all of them ask what somebody else may. */
const requestOf = async (id: RouteId, role: Role, relation: Relation, verdict: Verdict): Promise<Asked> => {
  const route: Route = ROUTES[id];
  if (named(route, role)) {
    const changes = verdict === 'yes' && route.method === 'POST';
    return REQUESTS[id](await situationOf(role, relation, changes));
  }
  const [other = role] = route.roles === 'anyone' ? [] : route.roles;
  const key = `${id} ${relation}`;
  const request = others.get(key) ?? REQUESTS[id](await situationOf(other, relation, false));
  others.set(key, request);
  return request;
};

const call = async (id: RouteId, role: Role, relation: Relation, verdict: Verdict): Promise<ApiAnswer> => {
  const { person, token } = personOf(role);
  const request = await requestOf(id, role, relation, verdict);
  tried += 1;
  return ask(door.url, ROUTES[id], token, {
    ...request,
    headers: { ...request.headers, ...(await world.headersOf(person)) },
  });
};

describe('the table', () => {
  it('has every route once and no other', () => {
    expect(Object.keys(ACCESS).toSorted()).toEqual(ALL_ROUTES.map(({ id }) => id).toSorted());
    expect(Object.keys(REQUESTS).toSorted()).toEqual(Object.keys(ACCESS).toSorted());
  });

  it('opens to anyone only what is listed as open', () => {
    const open = (ids: readonly RouteId[]) => ids.toSorted();
    expect(open(IDS.filter((id) => ROUTES[id].roles === 'anyone'))).toEqual(open(OPEN));
    expect(open(IDS.filter((id) => (ACCESS[id] satisfies Access) === 'open'))).toEqual(open(OPEN));
  });

  it('lets in somewhere each role that a route names, and nowhere any other', () => {
    const found = CLOSED.flatMap((id) =>
      ROLES.filter((role) => {
        const somewhere = relationsFor(id).some((relation) => verdictOf(id, role, relation) === 'yes');
        return somewhere !== named(ROUTES[id], role);
      }).map((role) => line(id, role, 'any', 'named and never let in, or let in and not named')),
    );
    expect(found).toEqual([]);
  });

  it('is the page in the documentation', async () => {
    await expect(accessPage(OPEN)).toMatchFileSnapshot('../../docs/access.md');
  });
});

describe('each role, whatever the record is to them', () => {
  it.each(CLOSED)(
    '%s',
    async (id) => {
      const wanted: string[] = [];
      const found: string[] = [];
      for (const role of ROLES) {
        for (const relation of relationsFor(id)) {
          const verdict = verdictOf(id, role, relation);
          const answer = await call(id, role, relation, verdict);
          wanted.push(line(id, role, relation, verdict));
          found.push(line(id, role, relation, outcome(id, verdict, answer)));
        }
      }
      expect(found).toEqual(wanted);
    },
    60_000,
  );
});

describe('nobody without a good token', () => {
  it.each(CLOSED)(
    '%s',
    async (id) => {
      const [relation = 'any'] = relationsFor(id);
      const refusals: string[] = [];
      // Each is refused before anything is read: one right request serves them all.
      const request = await REQUESTS[id](await situationOf('manager', relation, false));
      const tryWith = async (token: string | null, role: Role, what: string): Promise<void> => {
        const answer = await ask(door.url, ROUTES[id], token, request);
        tried += 1;
        if (answer.status !== 401 || problemIn(answer).code !== PROBLEM[401]) {
          refusals.push(line(id, role, what, answer.status));
        }
      };
      await tryWith(null, 'manager', 'no token');
      await Promise.all(notGood.map(({ role, kind, token }) => tryWith(token, role, kind)));
      expect(refusals).toEqual([]);
    },
    60_000,
  );
});

describe('what is open', () => {
  it.each(OPEN)('%s answers without a token', async (id) => {
    expect((await ask(door.url, ROUTES[id], null)).status).toBe(200);
  });
});
