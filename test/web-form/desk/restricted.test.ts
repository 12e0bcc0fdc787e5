import { expect, test } from 'vitest';
import type { RecordAccess } from '../../../shared/contract/answers/access.ts';
import type { Person } from '../../../shared/store/sessions.ts';
import { json, problem } from '../support/api-double.ts';
import { CONTACT, RECORD, REFERENCE } from '../support/record.ts';
import { SCREENER, SOCIAL_WORKER, start } from '../support/start.ts';

const MANAGER: Person = { id: 'm-1', name: 'Mo Manager', roles: ['manager'] };
const READ = `GET /api/referrals/${REFERENCE}`;
const PAGE = `/desk/referrals/${REFERENCE}`;
const RESTRICT = `POST /api/referrals/${REFERENCE}/restriction`;
const BREAK = `POST /api/referrals/${REFERENCE}/break-glass`;
const CONFLICT = `POST /api/referrals/${REFERENCE}/conflict`;
const GLASS = '7d0d2c0e-52f4-4e0a-9c53-3f6f2d1f6c11';
const AT = '2026-11-24T14:30:00Z';

const COLLEAGUE = { id: 'sw-2', name: 'Ines Duarte', roles: ['social-worker'], seenAt: AT };
const STAFF = { 'GET /api/staff': () => json({ staff: [COLLEAGUE] }) };
const ACCESS: RecordAccess = {
  restriction: {
    by: { id: 'm-2', name: 'Miriam Tolland' },
    at: AT,
    reason: 'About <b>somebody</b> here',
    allowed: [{ id: 'sw-2', name: 'Ines Duarte' }],
  },
  until: null,
  suggested: false,
  glass: [
    {
      id: GLASS,
      by: { id: 'sw-9', name: 'Lee Field' },
      at: AT,
      until: '2026-11-24T15:30:00Z',
      reason: 'other',
      reasonWords: 'Another reason',
      words: 'The hospital rang',
      reviewed: null,
    },
  ],
  conflicts: [
    {
      of: { id: 'sc-9', name: 'Ari Stone' },
      by: { id: 'm-2', name: 'Miriam Tolland' },
      at: AT,
      reason: 'Cousins',
    },
  ],
};

const shownTo = async (person: Person, answers: Record<string, () => Response>, path = PAGE) => {
  const { get, signedIn } = start(answers);
  const answer = await get(path, await signedIn(person));
  return { status: answer.status, text: (await answer.text()).replaceAll(/\s+/g, ' ') };
};

test('a restricted record says so, whom to ask, and what to do if it cannot wait', async () => {
  const { status, text } = await shownTo(SCREENER, { [READ]: () => problem('restricted', 403) });
  expect(status).toBe(403);
  expect(text).toContain('<title>This record is restricted');
  expect(text).toContain('Ask a manager');
  expect(text).toContain('mailto:mash-managers@exampleshire.example');
  expect(text).toContain(`href="${PAGE}/break-glass"`);
});

test('whoever knows the family is told why they cannot open it', async () => {
  const { status, text } = await shownTo(SOCIAL_WORKER, {
    [READ]: () => problem('conflict-of-interest', 403),
  });
  expect(status).toBe(403);
  expect(text).toContain('you know this family');
  expect(text).not.toContain('break-glass');
});

test('breaking the glass says first that managers are told; screeners are not offered it', async () => {
  const { text } = await shownTo(SOCIAL_WORKER, {}, `${PAGE}/break-glass`);
  expect(text).toContain('the managers are told at once');
  expect(text).toContain('Open it for 60 minutes');
  const other = await shownTo(SCREENER, {}, `${PAGE}/break-glass`);
  expect(other.text).not.toContain('<textarea');
});

test('the glass is broken with a reason and words, and not without', async () => {
  const { post, signedIn, calls } = start({ [BREAK]: () => json({ standing: 'open', until: AT }) });
  const cookie = await signedIn(SOCIAL_WORKER);
  const without = await post(`${PAGE}/break-glass`, { words: 'The hospital rings' }, cookie);
  expect(without.status).toBe(422);
  const text = await without.text();
  expect(text).toContain('<title>Error: ');
  expect(text).toContain('<a href="#reason">Choose why you need to open it</a>');
  expect(text).toContain('The hospital rings');
  expect(calls).toEqual([]);
  const said = { reason: 'child-at-risk-now', words: 'The hospital rings' };
  const answer = await post(`${PAGE}/break-glass`, said, cookie);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, PAGE]);
  expect(calls.at(-1)?.body).toEqual(said);
});

test('a manager reads who may open it, what is to review and who knows the family', async () => {
  const { text } = await shownTo(MANAGER, { [READ]: () => json({ ...RECORD, access: ACCESS }) });
  for (const words of [
    'Restricted</strong> by Miriam Tolland',
    'and Ines Duarte',
    'About &lt;b&gt;somebody&lt;/b&gt; here',
    'To review:</strong> Lee Field opened it',
    'The hospital rang',
    `action="${PAGE}/break-glass/${GLASS}/review"`,
    'Ari Stone knows the family',
    `href="${PAGE}/conflict/1/undo"`,
    'Change or lift the restriction',
  ]) {
    expect(text).toContain(words);
  }
});

test('everybody else is offered only to say that they know the family', async () => {
  const { text } = await shownTo(SOCIAL_WORKER, { [READ]: () => json(RECORD) });
  expect(text).toContain('I know this family');
  expect(text).not.toContain(`${PAGE}/restriction`);
  expect((await shownTo(SOCIAL_WORKER, STAFF, `${PAGE}/restriction`)).status).toBe(403);
});

test('reviewing goes back to the record', async () => {
  const review = `POST /api/referrals/${REFERENCE}/break-glass/${GLASS}/review`;
  const { post, signedIn, calls } = start({ [review]: () => json(ACCESS) });
  const answer = await post(`${PAGE}/break-glass/${GLASS}/review`, {}, await signedIn(MANAGER));
  expect(answer.headers.get('location')).toBe(`${PAGE}#access`);
  expect(calls.map(({ route }) => route)).toEqual([review]);
});

test('restricting names colleagues, and needs a reason', async () => {
  const { get, post, signedIn, calls } = start({
    ...STAFF,
    [READ]: () => json(RECORD),
    [RESTRICT]: () => json({ access: ACCESS, alsoRestricted: 0 }),
  });
  const cookie = await signedIn(MANAGER);
  const form = await (await get(`${PAGE}/restriction`, cookie)).text();
  expect(form).toMatch(/type="checkbox"[^>]*value="sw-2"/);
  expect(form).toContain('Ines Duarte');
  const without = await post(`${PAGE}/restriction`, { allowed: 'sw-2', reason: ' ' }, cookie);
  expect(without.status).toBe(422);
  expect(await without.text()).toMatch(/value="sw-2"[^>]*checked/);
  const said = { allowed: 'sw-2', reason: 'A colleague', everyContactOf: '1' };
  expect((await post(`${PAGE}/restriction`, said, cookie)).status).toBe(303);
  expect(calls.at(-1)?.body).toEqual({ allowed: ['sw-2'], reason: 'A colleague', everyContactOf: 1 });
});

test('lifting needs a reason of its own', async () => {
  const { post, signedIn } = start({
    ...STAFF,
    [READ]: () => json({ ...RECORD, access: ACCESS }),
    [`${RESTRICT}/lift`]: () =>
      problem('fields-invalid', 422, [{ pointer: '/reason', detail: 'Reason must not be empty' }]),
  });
  const answer = await post(`${PAGE}/restriction/lift`, { lifted: '' }, await signedIn(MANAGER));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('<a href="#lifted">Enter why you lift it</a>');
});

test('who says that they know the family goes back to the desk', async () => {
  const { get, post, signedIn, calls } = start({
    [READ]: () => json(RECORD),
    [CONFLICT]: () => json({ standing: 'conflicted', until: null }),
  });
  const cookie = await signedIn(SOCIAL_WORKER);
  expect(await (await get(`${PAGE}/conflict`, cookie)).text()).not.toContain('<select');
  expect((await post(`${PAGE}/conflict`, { reason: '' }, cookie)).status).toBe(422);
  const answer = await post(`${PAGE}/conflict`, { reason: 'My cousins' }, cookie);
  expect(answer.headers.get('location')).toBe('/desk');
  expect(calls.at(-1)?.body).toEqual({ reason: 'My cousins' });
});

test('a manager says it of a colleague, and takes it back', async () => {
  const { post, signedIn, calls } = start({
    ...STAFF,
    [READ]: () => json({ ...RECORD, access: ACCESS }),
    [CONFLICT]: () => json({ standing: 'open', until: null }),
    [`${CONFLICT}/undo`]: () => json({ standing: 'open', until: null }),
  });
  const cookie = await signedIn(MANAGER);
  await post(`${PAGE}/conflict`, { staff: 'sw-2', reason: 'Neighbours' }, cookie);
  expect(calls.at(-1)?.body).toEqual({ staff: 'sw-2', reason: 'Neighbours' });
  const undone = await post(`${PAGE}/conflict/1/undo`, { reason: 'Another family' }, cookie);
  expect(undone.headers.get('location')).toBe(`${PAGE}#access`);
  expect(calls.at(-1)?.body).toEqual({ staff: 'sc-9', reason: 'Another family' });
});

test('a contact says that there is a restricted one beside it, and how near', async () => {
  const contacts = [{ ...CONTACT, restrictedContacts: [{ grade: 'possible' }] }];
  const { text } = await shownTo(SOCIAL_WORKER, { [READ]: () => json({ ...RECORD, contacts }) });
  expect(text).toContain('Restricted: ask a manager');
  expect((await shownTo(SOCIAL_WORKER, { [READ]: () => json(RECORD) })).text).not.toContain(
    'Restricted: ask',
  );
});
