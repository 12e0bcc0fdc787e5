import { randomUUID } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, expect, inject, test } from 'vitest';
import { createStoreClient } from '../../../shared/store/client.ts';
import { createTables } from '../../../shared/store/create-tables.ts';
import { createSessionStore, type Session } from '../../../shared/store/sessions.ts';

const client = createStoreClient({ endpoint: inject('dynamodbEndpoint') });
const table = `sessions-${randomUUID()}`;
const clock = { now: new Date('2026-11-24T15:00:00Z') };
const store = createSessionStore({ client, table, now: () => clock.now });
const later = (minutes: number): Date => new Date(clock.now.getTime() + minutes * 60_000);

const SESSION: Session = {
  person: { id: 'sw-1', name: 'Sam Okafor', roles: ['social-worker'] },
  accessToken: 'token',
  csrf: 'csrf',
};

beforeAll(async () => {
  await createTables(client, { records: `records-${randomUUID()}`, drafts: table }, { stream: false });
});

test('a session is found by its id until it ends, then only recognised', async () => {
  const id = await store.open(SESSION, later(60));
  expect(await store.find(id)).toMatchObject({ state: 'live', session: SESSION });
  const start = clock.now;
  clock.now = later(61);
  expect(await store.find(id)).toEqual({ state: 'ended', personId: 'sw-1', person: SESSION.person });
  clock.now = later(13 * 60);
  expect(await store.find(id)).toBeUndefined();
  clock.now = start;
});

test('two hours without use end a session; use moves its end on, up to the last', async () => {
  const start = clock.now;
  const last = later(5 * 60);
  const id = await store.open(SESSION, last);
  const endsAt = async () => {
    const found = await store.find(id);
    return found?.state === 'live' ? found.ends.at : found?.state;
  };
  for (const [minutes, ends] of [
    [100, 220],
    [210, 300],
    [299, 300],
  ] as const) {
    clock.now = new Date(start.getTime() + minutes * 60_000);
    expect(await endsAt()).toEqual(new Date(start.getTime() + ends * 60_000));
  }
  clock.now = last;
  expect(await endsAt()).toBe('ended');

  clock.now = start;
  const unused = await store.open(SESSION, last);
  clock.now = new Date(start.getTime() + 120 * 60_000);
  expect(await store.find(unused)).toMatchObject({ state: 'ended' });
  clock.now = start;
});

test('pages opened one after the other write nothing: the end moves on by five minutes or more', async () => {
  const start = clock.now;
  const at = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);
  const id = await store.open(SESSION, at(600));
  for (const [minutes, ends] of [
    [4, 120],
    [6, 126],
    [10, 126],
  ] as const) {
    clock.now = at(minutes);
    expect(await store.find(id)).toMatchObject({ ends: { at: at(ends), last: at(600) } });
  }
  clock.now = start;
});

test('whoever signs out while a page is on its way stays signed out', async () => {
  const start = clock.now;
  const id = await store.open(SESSION, later(600));
  clock.now = later(60);
  await Promise.all([store.find(id), store.close(id)]);
  expect(await store.find(id)).toBeUndefined();
  clock.now = start;
});

test('a closed session is not found', async () => {
  const id = await store.open(SESSION, later(60));
  await store.close(id);
  expect(await store.find(id)).toBeUndefined();
});

test('the table holds no id that opens a session', async () => {
  const id = await store.open(SESSION, later(60));
  const { Items } = await client.send(new ScanCommand({ TableName: table }));
  expect(JSON.stringify(Items)).not.toContain(id);
});

test('a sign-in that was begun is given back once, and not after 15 minutes', async () => {
  const pending = { state: 's', nonce: 'n', codeVerifier: 'v', returnTo: '/desk' };
  const id = await store.begin(pending);
  expect(await store.finish(id)).toMatchObject(pending);
  expect(await store.finish(id)).toBeUndefined();
  const late = await store.begin(pending);
  const start = clock.now;
  clock.now = later(16);
  expect(await store.finish(late)).toBeUndefined();
  clock.now = start;
});

test('what was posted too late is kept for its author for an hour', async () => {
  const post = { path: '/desk', fields: { rationale: 'words', many: ['a', 'b'] } };
  await store.hold('sw-1', post);
  expect(await store.held('sw-1')).toEqual(post);
  expect(await store.held('sw-2')).toBeUndefined();
  const start = clock.now;
  clock.now = later(61);
  expect(await store.held('sw-1')).toBeUndefined();
  clock.now = start;
});

test('what is too large for the table is not kept, and what just fits is', async () => {
  const post = (bytes: number) => ({ path: '/desk', fields: { text: 'é'.repeat(bytes / 2) } });
  expect(await store.hold('sw-3', post(400_000))).toBe('too-large');
  expect(await store.held('sw-3')).toBeUndefined();
  expect(await store.hold('sw-3', post(349_000))).toBe('held');
  const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`field-${at}`, ['', '']]));
  expect(await store.hold('sw-3', { path: '/desk', fields: many })).toBe('too-large');
});
