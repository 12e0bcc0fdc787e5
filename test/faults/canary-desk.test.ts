import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lambdaContext } from '../../infra/local/gateway/lambda-context.ts';
import { ROUTES, type Route, type RouteId } from '../../shared/contract/routes.ts';
import { ROLES, type Role } from '../../shared/domain/roles.ts';
import { type Relation, relationsOf } from '../access/relations.ts';
import { LET_IN, REQUESTS } from '../access/requests.ts';
import { ACCESS, type Access, verdictOf } from '../access/table.ts';
import { callerOf, createWorld } from '../access/world.ts';
import { type ApiAnswer, ask } from '../support/api-client.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../support/front-door.ts';
import { everything, type StoredItem } from '../support/stored.ts';

/** Stands in whatever people type, and nowhere else. */
const CANARY = 'Zqvorpaline';

/** What a call may say beside the least that is complete. */
const MORE: Readonly<Partial<Record<RouteId, object>>> = {
  decide: { workingWell: 'At school', needsToHappen: 'By Friday', tellReferrer: 'Thank you' },
  releaseWork: { note: 'Her aunt rings at noon' },
  takeWork: { reason: 'other', words: 'I spoke to the school' },
  answerCheck: { held: 'yes', words: 'Seen last week', worker: 'Ask at the desk' },
  search: { given: 'Some Body', family: 'Some Family', born: '2014-03-12' },
  undoSameChild: { reason: 'It was a mistake' },
};

/** The same with the canary in every text that a person wrote: those are more than one word. */
const planted = (value: unknown): unknown => {
  if (typeof value === 'string') return /^\p{L}.*\s/u.test(value) ? `${value} ${CANARY}` : value;
  if (Array.isArray(value)) return value.map(planted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, planted(each)]));
};

const fieldsOf = (body: unknown) => z.record(z.string(), z.unknown()).parse(planted(body ?? {}));

const PLANTED = (Object.keys(ROUTES) as RouteId[]).filter((id) => ROUTES[id].method === 'POST'); // Object.keys forgets the key type
/** Nothing that a person writes is in them. */
const NOTHING_TYPED: readonly RouteId[] = [
  'pullNext',
  'keepWork',
  'countersign',
  'reviewBreakGlass',
  'sendEmailCode',
  'checkEmailCode',
];

/** Somebody who may call a route about a record. */
const whoMay = (id: RouteId): { role: Role; relation: Relation } => {
  const access: Access = ACCESS[id];
  for (const relation of relationsOf(access === 'open' ? 'nothing' : access.about)) {
    const role = ROLES.find((each) => each !== 'system' && verdictOf(id, each, relation) === 'yes');
    if (role !== undefined) return { role, relation };
  }
  throw new Error(`Nobody may call ${id}`);
};

let door: FrontDoor;
let items: readonly StoredItem[];
const answers = new Map<RouteId, ApiAnswer>();
const refusals: ApiAnswer[] = [];

const callAll = async (): Promise<void> => {
  const world = createWorld(door);
  for (const id of PLANTED.filter((each) => !NOTHING_TYPED.includes(each))) {
    const route: Route = ROUTES[id];
    const { role, relation } = whoMay(id);
    const caller = callerOf(door, role);
    const token = await door.tokenFor(caller);
    const request = await REQUESTS[id](await world.situation(relation, caller, { changes: true }));
    const { reference, ...said } = { ...fieldsOf(request.body), ...fieldsOf(MORE[id]) };
    // Whoever knows a reference searches for nothing else.
    const body = id === 'search' || reference === undefined ? said : { reference, ...said };
    answers.set(id, await ask(door.url, route, token, { ...request, body }));
    const wrong = { ...body, [`${CANARY}Field`]: CANARY, reason: { [CANARY]: CANARY } };
    refusals.push(await ask(door.url, route, token, { ...request, body: wrong }));
  }
};

beforeAll(async () => {
  door = await openFrontDoor();
  await callAll();
  door.clock.set(new Date(Date.parse(TUESDAY) + 26 * 60 * 60_000).toISOString());
  await door.functions.watch({}, lambdaContext('watch-queues', 'test'));
  door.clock.set(new Date(Date.parse(TUESDAY) + 26.2 * 60 * 60_000).toISOString());
  await door.functions.redrive({}, lambdaContext('redrive-outbox', 'test', 60_000));
  items = await everything(door.records);
  return door.close;
}, 120_000);

const told = (text: string): boolean => text.toLowerCase().includes(CANARY.toLowerCase());

describe('what people type at the desk, route by route', () => {
  it('is taken in', () => {
    const refused = [...answers].flatMap(([id, { status, text }]) =>
      status < 300 || status === LET_IN[id] ? [] : [`${id}: ${status} ${text}`],
    );
    expect(refused).toEqual([]);
    expect(answers.size).toBeGreaterThan(18);
    expect(items.filter((item) => told(JSON.stringify(item))).length).toBeGreaterThan(20);
  });

  it('is in no line of the log', () => {
    expect(door.lines.length).toBeGreaterThan(20);
    expect(door.lines.filter(told)).toEqual([]);
  });

  it('is in no key of the table or its index', () => {
    const keysOf = ({ pk, sk, ...item }: StoredItem) =>
      [pk, sk, item['gsi1pk'] ?? '', item['gsi1sk'] ?? ''].join(' ');
    expect(items.map(keysOf).filter(told)).toEqual([]);
  });

  it('is in no event of the audit or the outbox, and in no message', () => {
    const events = items.filter(({ pk }) => /^(AUDIT|CHILD-AUDIT|OUTBOX)#/.test(pk));
    expect(events.length).toBeGreaterThan(50);
    expect(events.filter((event) => told(JSON.stringify(event)))).toEqual([]);
    expect(door.messages().length).toBeGreaterThan(5);
    expect(door.messages().filter((message) => told(JSON.stringify(message)))).toEqual([]);
  });

  it('is in no refusal, but for the name of a field that the caller made up', () => {
    for (const { status, text } of refusals) {
      expect(status).toBeLessThan(500);
      if (status >= 400) expect(told(text.replaceAll(`/${CANARY}Field`, ''))).toBe(false);
    }
    expect(refusals.filter(({ status }) => status === 422).length).toBeGreaterThan(15);
  });
});
