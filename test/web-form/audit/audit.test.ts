import { expect, test } from 'vitest';
import type { AuditEventAnswer, ReferralAudit } from '../../../shared/contract/answers/audit.ts';
import type { Person } from '../../../shared/store/sessions.ts';
import { eventsCsv } from '../../../web-form/audit/csv.ts';
import { json, problem } from '../support/api-double.ts';
import { MANAGER, SCREENER, SOCIAL_WORKER, signInAs, start } from '../support/start.ts';

const AUDITOR: Person = { id: 'au-1', name: 'Fergus Odell', roles: ['auditor'] };
const REFERENCE = 'EX-7K3M-9QTD';
const CHILD = 'b3a1d1f0-5c2e-4d6b-8f47-9e0a2c4d6e81';
const KEY = 'k'.repeat(43);
const PAGE = `/audit/referrals/${REFERENCE}`;

const EVENT: AuditEventAnswer = {
  at: '2026-11-24T10:52:00.000Z',
  action: 'staff-read',
  words: 'Read at the desk',
  by: { key: KEY, name: '=Halina <b>', role: 'social-worker' },
  reference: REFERENCE,
  chain: 'looks',
  number: 1,
  detail: { comparedWith: 'EX-0000-0001.1' },
};

const AUDIT: ReferralAudit = {
  reference: REFERENCE,
  children: [{ number: 1, label: 'Child 1', child: CHILD }],
  checks: [
    { chain: 'changes', events: 42, broken: null },
    { chain: 'looks', events: 3, broken: { number: 2, why: 'missing', words: 'Event 2 is missing' } },
  ],
  events: [EVENT],
  more: false,
};

const ANSWERS = {
  [`GET /api/referrals/${REFERENCE}/audit`]: () => json(AUDIT),
  [`GET /api/children/${CHILD}/audit`]: () =>
    json({ child: CHILD, alsoAs: [CHILD], events: [EVENT], more: true }),
  [`GET /api/staff/${KEY}/audit`]: () =>
    json({ day: '2026-11-24', name: 'Halina', events: [EVENT], more: false }),
};

const shownTo = async (person: Person, path: string) => {
  const { get, signedIn } = start(ANSWERS);
  const answer = await get(path, await signedIn(person));
  return { answer, status: answer.status, text: (await answer.text()).replaceAll(/\s+/g, ' ') };
};

test('auditors and managers see who did what, and where a chain is broken', async () => {
  for (const person of [AUDITOR, MANAGER]) {
    const { status, text } = await shownTo(person, PAGE);
    expect(status).toBe(200);
    for (const words of [
      'Changes: unbroken, 42 events.',
      'Looks: broken. Event 2 is missing',
      'Halina &lt;b&gt;',
      'Social worker',
      'Read at the desk',
      'compared with: EX-0000-0001.1',
      `href="/audit/children/${CHILD}"`,
      `href="/audit/staff/${KEY}?day=2026-11-24"`,
      `href="${PAGE}/events.csv"`,
    ]) {
      expect(text).toContain(words);
    }
  }
});

test('nobody else sees any of it', async () => {
  for (const person of [SCREENER, SOCIAL_WORKER]) {
    for (const path of ['/audit', PAGE, `/audit/children/${CHILD}`, `${PAGE}/events.csv`]) {
      expect((await shownTo(person, path)).status).toBe(403);
    }
  }
});

test('an auditor starts here, and comes from a reference to its audit', async () => {
  const { get } = start({}, { signIn: signInAs(AUDITOR) });
  const begun = await get('/sign-in');
  const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
  const back = await get('/sign-in/callback?code=c&state=s1', cookie);
  expect(back.headers.get('location')).toBe('/audit');
  const { answer } = await shownTo(AUDITOR, '/audit?reference=ex-7k3m-9qtd');
  expect([answer.status, answer.headers.get('location')]).toEqual([303, PAGE]);
  const { status, text } = await shownTo(AUDITOR, '/audit?reference=nothing');
  expect(status).toBe(422);
  expect(text).toContain('<title>Error: ');
});

test('days that cannot be are said by their field, and keep what was typed', async () => {
  const { status, text } = await shownTo(AUDITOR, `${PAGE}?from=24/11/2026&to=2026-11-24`);
  expect(status).toBe(422);
  expect(text).toContain('<a href="#from">Enter a real date, like 2026-11-24</a>');
  expect(text).toContain('value="24/11/2026"');
  const backwards = await shownTo(AUDITOR, `${PAGE}?from=2026-11-25&to=2026-11-24`);
  expect(backwards.text).toContain('The last day must not be before the first');
});

test('a child’s page says what it includes, and that there is more', async () => {
  const { text } = await shownTo(AUDITOR, `/audit/children/${CHILD}?from=2026-11-23&to=2026-11-29`);
  expect(text).toContain('one other record of the same child');
  expect(text).toContain('There is more than is shown.');
  expect(text).toContain(`events.csv?from=2026-11-23&amp;to=2026-11-29`);
});

test('one person’s day is named with the person', async () => {
  const { text } = await shownTo(AUDITOR, `/audit/staff/${KEY}?day=2026-11-24`);
  expect(text).toContain('All they read and did on 24 November 2026');
});

test.each([`${PAGE}/events.csv`, `/audit/children/${CHILD}/events.csv`, `/audit/staff/${KEY}/events.csv`])(
  '%s is a file',
  async (path) => {
    const { answer, text } = await shownTo(AUDITOR, path);
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="audit-[\w-]+\.csv"$/);
    expect(text).toContain('"Read at the desk"');
  },
);

test('no cell of the file is a formula', () => {
  const file = eventsCsv([{ ...EVENT, detail: { said: '"quoted"' } }]);
  expect(file).toContain(`"'=Halina <b>"`);
  expect(file).toContain('""quoted""');
});

test('whoever knows the family is told so', async () => {
  const { get, signedIn } = start({
    [`GET /api/referrals/${REFERENCE}/audit`]: () => problem('conflict-of-interest', 403),
  });
  const answer = await get(PAGE, await signedIn(MANAGER));
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('you know this family');
});
