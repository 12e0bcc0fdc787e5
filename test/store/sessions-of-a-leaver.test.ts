import { expect, it } from 'vitest';
import { createSessionStore } from '../../shared/store/sessions.ts';
import { openRecords } from '../support/front-door.ts';

it('ends every session of one person and nobody else’s', async () => {
  const { drafts } = await openRecords();
  const store = createSessionStore({ ...drafts, now: () => new Date('2026-11-24T10:00:00Z') });
  const open = (id: string) =>
    store.open(
      { person: { id, name: 'Robin Shah', roles: ['screener'] }, accessToken: 't', csrf: 'c' },
      new Date('2026-11-24T18:00:00Z'),
    );
  const [first, second, other] = [await open('leaver'), await open('leaver'), await open('colleague')];
  await store.closeAllOf('leaver');
  expect(await store.find(first)).toBeUndefined();
  expect(await store.find(second)).toBeUndefined();
  expect((await store.find(other))?.state).toBe('live');
  await store.closeAllOf('leaver');
});
