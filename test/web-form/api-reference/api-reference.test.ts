import { describe, expect, test } from 'vitest';
import { PATH_PARAMETERS } from '../../../shared/contract/path-parameters.ts';
import { ALL_ROUTES, ROUTES, type Route } from '../../../shared/contract/routes.ts';
import { exampleCall } from '../../../web-form/api-reference/example-call.ts';
import { EXAMPLE_PATH, EXAMPLES } from '../../../web-form/api-reference/examples.ts';
import { MEANINGS } from '../../../web-form/api-reference/meanings.ts';
import { schemaRows } from '../../../web-form/api-reference/schema-rows.ts';
import { start } from '../support/start.ts';

const rows = schemaRows(ROUTES.submitReferral.body);
const rowOf = (field: string) => rows.find((row) => row.field === field);

describe('the API reference', () => {
  test('is open to everybody and names every route, who may call it and how it can fail', async () => {
    const answer = await start().get('/api-reference');
    expect(answer.status).toBe(200);
    const page = await answer.text();
    for (const { id, path, answers } of ALL_ROUTES) {
      expect(page).toContain(`id="${id}"`);
      expect(page).toContain(path);
      for (const { words } of Object.values(answers)) expect(page).toContain(words.slice(0, 20));
    }
    expect(page).toContain('idempotency-key-reused');
    expect(page.match(/<h1/g)).toHaveLength(1);
  });

  test('says of each field what may stand there', () => {
    expect(rowOf('children')).toMatchObject({ kind: expect.stringContaining('list') });
    expect(rowOf('children[].born')?.kind).toBe('date, YYYY-MM-DD');
    expect(rowOf('significantHarm')?.values).toEqual(['yes', 'no', 'not-known']);
    expect(rowOf('concerns')?.values).toContain('neglect');
    expect(rowOf('concerns.*')?.values).toContain('not-known');
  });

  test('explains only fields that there are', () => {
    expect(Object.keys(MEANINGS).filter((field) => rowOf(field) === undefined)).toEqual([]);
  });

  test('shows each route by an example that the contract takes, call and answer', async () => {
    const page = await (await start().get('/api-reference')).text();
    for (const { id, summary } of ALL_ROUTES) {
      expect(page, id).toContain(`aria-label="Example of the call: ${summary}"`);
    }
    expect(page).not.toContain('undefined');
  });

  test('has the same names in paths in every example, and each names something that can be', () => {
    expect(Object.keys(EXAMPLE_PATH)).toEqual(Object.keys(PATH_PARAMETERS));
    for (const [name, schema] of Object.entries(PATH_PARAMETERS)) {
      expect(schema.safeParse(EXAMPLE_PATH[name]).error, name).toBeUndefined();
    }
  });

  test('writes a call as it goes over the wire', () => {
    expect(exampleCall(ROUTES.releaseWork, { request: { note: 'Later.' } })).toBe(
      [
        'POST /api/work/EX-7K3M-9QTD.mash/release',
        'Authorization: Bearer <token>',
        'Content-Type: application/json',
        '',
        '{',
        '  "note": "Later."',
        '}',
      ].join('\n'),
    );
    expect(exampleCall(ROUTES.openApi, {})).toBe('GET /api/openapi.json');
    expect(exampleCall(ROUTES.pullNext, { key: 'mine' })).toContain('\nIdempotency-Key: mine');
  });

  test('uses no key for two calls', () => {
    const keys = Object.values(EXAMPLES).flatMap(({ key }) => key ?? []);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe.each(Object.entries(ROUTES))('the example of %s', (id, route: Route) => {
  // As somebody reads it: what JSON cannot hold is not in it.
  const asShown = (value: unknown): unknown =>
    value === undefined ? undefined : JSON.parse(JSON.stringify(value));
  const { key, request, answer } =
    Object.entries(EXAMPLES).find(([each]) => each === id)?.[1] ?? expect.fail(`none of ${id}`);

  test('has a body where the route takes one, and the contract takes it', () => {
    expect(request === undefined).toBe(route.body === undefined);
    expect(route.body?.safeParse(asShown(request)).error).toBeUndefined();
  });

  test('has a key where the route takes one', () => {
    expect(key === undefined).toBe(route.idempotencyKey === undefined);
  });

  test('has an answer where the contract promises one, and it is as promised', () => {
    const promised = Object.values(route.answers).find(({ schema }) => schema !== undefined)?.schema;
    expect(answer === undefined).toBe(promised === undefined);
    expect(promised?.safeParse(asShown(answer)).error).toBeUndefined();
  });
});
