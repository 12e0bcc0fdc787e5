import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openApiDocument } from '../../shared/contract/openapi.ts';
import { PATH_PARAMETERS } from '../../shared/contract/path-parameters.ts';
import { ALL_ROUTES, type Route } from '../../shared/contract/routes.ts';
import { ROLES } from '../../shared/domain/roles.ts';
import { type ApiClient, ask } from '../support/api-client.ts';
import { PATIENCE, runs } from '../support/arbitraries.ts';
import { damaged, fromSchema } from '../support/from-schema.ts';
import { type FrontDoor, openFrontDoor } from '../support/front-door.ts';
import { aReferral } from '../support/referrals.ts';

const document = z
  .object({
    paths: z.record(
      z.string(),
      z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) })),
    ),
  })
  .parse(openApiDocument());

const documented = ({ method, path }: Route): string[] =>
  Object.keys(document.paths[path]?.[method.toLowerCase()]?.responses ?? {});

let door: FrontDoor;
/** Everybody who may come, by name: a person of each role, another agency, and nobody. */
let callers: ReadonlyMap<string, ApiClient | null>;
/** Ids that there are, by the name of the path's parameter. */
let real: Readonly<Record<string, readonly string[]>>;

beforeAll(async () => {
  door = await openFrontDoor();
  const partner = door.as('partner');
  const reference = await partner.sent(aReferral());
  const other = await partner.sent(aReferral());
  await door.as('social-worker').pull('mash');
  real = {
    reference: [reference, other],
    queue: ['mash'],
    id: [`${reference}.mash`, `${other}.mash`],
    number: ['1'],
    other: [`${other}.1`],
  };
  callers = new Map([
    ...ROLES.map((role) => [role, door.as(role)] as const),
    ['another agency', door.as('partner', { agency: 'exampleshire-police' })],
    ['nobody', null],
  ]);
  return door.close;
});

const anyId = (name: string): fc.Arbitrary<string> => {
  const known = real[name];
  const schema = PATH_PARAMETERS[name];
  const strange = fc.string({ unit: 'binary', minLength: 1 }).map((text) => text.toWellFormed());
  return fc.oneof(
    ...(known === undefined ? [] : [{ weight: 6, arbitrary: fc.constantFrom(...known) }]),
    ...(schema === undefined ? [] : [{ weight: 2, arbitrary: fromSchema(schema).map(String) }]),
    // A path of dots is taken for another path before it is sent.
    { weight: 1, arbitrary: strange.filter((text) => !/^\.+$/.test(text)) },
  );
};

const anyPath = ({ path }: Route): fc.Arbitrary<Record<string, string>> =>
  fc.record(
    Object.fromEntries([...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, anyId(name)])),
    { noNullPrototype: true },
  );

const anyBody = ({ body }: Route): fc.Arbitrary<string | undefined> => {
  if (body === undefined) return fc.oneof(fc.constant(undefined), fc.json());
  const good = fromSchema(body);
  return fc.oneof(
    { weight: 4, arbitrary: good.map((value) => JSON.stringify(value)) },
    { weight: 4, arbitrary: damaged(good).map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.oneof(fc.string(), fc.constant(undefined)) },
  );
};

const anyQuery = ({ query }: Route): fc.Arbitrary<Record<string, string>> => {
  if (query === undefined) return fc.constant({});
  const good = fromSchema(query);
  // Not `String`: a damaged value may hold a `toString` of its own that is no function.
  const said = (value: unknown): string =>
    (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).slice(0, 200);
  return fc.oneof(good, damaged(good)).map((value) =>
    // An address has no room for more than some names.
    Object.fromEntries(
      Object.entries(Object(value))
        .slice(0, 10)
        .map(([name, each]) => [name.slice(0, 50), said(each)]),
    ),
  );
};

const anyHeaders = fc.oneof(
  { weight: 3, arbitrary: fc.uuid().map((key) => ({ 'Idempotency-Key': key })) },
  { weight: 1, arbitrary: fc.constantFrom({}, { 'Idempotency-Key': 'k'.repeat(201) }) },
  { weight: 1, arbitrary: fc.constantFrom({ 'Content-Type': 'text/plain' }) },
);

describe('whoever asks whatever of a route', () => {
  it.each(ALL_ROUTES)(
    '$id gives an answer that the contract has, and never fails',
    async (route) => {
      const given = fc.record({
        // Those who may do it, more often than those who are turned away at the door.
        who: fc.oneof(
          fc.constantFrom(...(route.roles === 'anyone' ? ['nobody'] : route.roles)),
          fc.constantFrom(...callers.keys()),
        ),
        path: anyPath(route),
        query: anyQuery(route),
        raw: anyBody(route),
        headers: anyHeaders,
      });
      await fc.assert(
        fc.asyncProperty(given, async ({ who, path, query, raw, headers }) => {
          const asked = {
            path,
            query,
            headers,
            ...(route.method === 'POST' && raw !== undefined && { raw }),
          };
          const caller = callers.get(who);
          // Both check that the body of the answer is as its schema says.
          const answer = caller ? await caller.call(route, asked) : await ask(door.url, route, null, asked);
          expect(answer.status).toBeLessThan(500);
          expect(documented(route)).toContain(String(answer.status));
        }),
        runs(40),
      );
    },
    PATIENCE,
  );
});
