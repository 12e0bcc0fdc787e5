import { expect, test } from 'vitest';
import type { ReportAnswer } from '../../../../shared/contract/answers/report.ts';
import type { Person } from '../../../../shared/store/sessions.ts';
import { json, problem } from '../../support/api-double.ts';
import { MANAGER, PARTNER, SOCIAL_WORKER, start } from '../../support/start.ts';
import { LISTED, QUIET, REPORT } from './answers.ts';

const AUDITOR: Person = { id: 'au-1', name: 'Fergus Odell', roles: ['auditor'] };

const shown = async (path: string, report: ReportAnswer = REPORT, person = MANAGER) => {
  const { get, signedIn, calls } = start({
    'GET /api/reports/now': () => json(report),
    'GET /api/reports/2026-11-24': () => json(report),
    'GET /api/figures': () => json(LISTED),
  });
  const response = await get(path, await signedIn(person));
  const bytes = new Uint8Array(await response.clone().arrayBuffer());
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { response, calls, text, page: text.replaceAll(/\s+/g, ' ') };
};

const plain = (page: string): string => page.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' ');

test('managers and auditors read how the front door stands, and nobody else does', async () => {
  for (const person of [MANAGER, AUDITOR]) {
    const { response, page } = await shown('/desk/reports', REPORT, person);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(page).toContain('As at 14:05.');
  }
  for (const person of [SOCIAL_WORKER, PARTNER]) {
    expect((await shown('/desk/reports', REPORT, person)).response.status).toBe(403);
  }
});

test('what needs somebody comes first, in a sentence', async () => {
  const { page } = await shown('/desk/reports');
  expect(plain(page)).toContain(
    '1 red has had nobody for 1 hour, 4 decisions are overdue, 3 decisions are due in the next four hours, 7 repeat contacts wait for a manager’s review, and 8 contacts are decided and their referrers have not been told.',
  );
});

test('a quiet morning is said to be one', async () => {
  const { page } = await shown('/desk/reports', QUIET);
  expect(page).toContain('Nothing needs somebody at once');
  expect(page).toContain('None: every red has somebody.');
  expect(page).not.toContain('NaN');
});

test('every figure that has a list behind it leads to it, and says of what', async () => {
  const { page } = await shown('/desk/reports');
  for (const query of [
    'of=open&amp;queue=mash&amp;level=red&amp;against=overdue',
    'of=open&amp;queue=mash&amp;level=red&amp;against=step-slipping',
    'of=open&amp;queue=mash&amp;level=red&amp;age=2-3',
    'of=received&amp;day=2026-11-23&amp;level=amber',
    'of=closed&amp;day=2026-11-23&amp;outcome=strategy-discussion',
    'of=received&amp;day=2026-11-23&amp;agency=exampleshire-police&amp;agreement=missing',
    'of=reviews',
    'of=untold',
  ]) {
    expect(page).toContain(`href="/desk/reports/list?${query}"`);
  }
  expect(page).toContain('href="/desk/referrals/EX-7K3M-9QTD"');
  expect(plain(page)).toContain('4: Decision overdue, Children’s MASH, Red');
  // None is old: nothing to list.
  expect(page).not.toContain('age=6%2B');
});

test('auditors come to who read a record, not into it', async () => {
  const { page } = await shown('/desk/reports', REPORT, AUDITOR);
  expect(page).toContain('href="/audit/referrals/EX-7K3M-9QTD"');
  expect(page).not.toContain('href="/desk/referrals/');
  expect(page).not.toContain('href="/desk/checks"');
});

test('rates say of how many, and none is of nothing', async () => {
  const words = plain((await shown('/desk/reports')).page);
  expect(words).toContain('13% (5 of 40)');
  expect(words).toContain('90% (27 of 30)');
  expect(words).toContain('20% (1 of 5)');
  expect(words).toContain('50% (9 of 18)');
});

test('a kept report says when it was kept, leads to its neighbours and to no list of what was open', async () => {
  const kept = { ...REPORT, day: '2026-11-24', at: '2026-11-24T07:30:00.000Z', kept: true };
  const { page } = await shown('/desk/reports/2026-11-24', kept);
  expect(page).toContain('Kept as it was at 07:30 on Tuesday 24 November 2026');
  expect(page).toContain('href="/desk/reports/2026-11-23"');
  expect(page).not.toContain('href="/desk/reports/2026-11-25"');
  expect(page).not.toContain('of=open');
  expect(page).toContain('of=received&amp;day=2026-11-23');
});

test('a day without a report says so and why; what is no day is no page', async () => {
  const ways = [
    ['2026-11-20', 'None was kept that morning'],
    ['2026-11-25', 'The day has not come yet'],
  ] as const;
  for (const [day, why] of ways) {
    const { response, page } = await shown(`/desk/reports/${day}`);
    expect(response.status).toBe(404);
    expect(page).toContain(why);
  }
  for (const path of ['2026-02-30', 'tomorrow', '2026-11-24/nothing.csv', 'now/unclaimed-reds.pdf']) {
    const { response, page } = await shown(`/desk/reports/${path}`);
    expect(response.status).toBe(404);
    expect(page).toContain('Page not found');
  }
});

test('a service without any report asks to wait a minute; one that is away says so', async () => {
  const { get, signedIn } = start();
  const none = await get('/desk/reports', await signedIn(MANAGER));
  expect(none.status).toBe(404);
  expect(await none.text()).toContain('No report yet');
  const away = start({ 'GET /api/reports/now': () => problem('unavailable', 503) });
  expect((await away.get('/desk/reports', await away.signedIn(MANAGER))).status).toBe(503);
});

test('each table is a file that a spreadsheet reads, and no agency’s name is a formula in it', async () => {
  const { page } = await shown('/desk/reports');
  const files = [...page.matchAll(/href="(\/desk\/reports\/now\/[a-z0-9-]+\.csv)"/g)].map(
    ([, path = '']) => path,
  );
  expect(new Set(files).size).toBe(10);
  for (const path of files) {
    const { response, text } = await shown(path);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[a-z0-9-]+-2026-11-24-1405\.csv"$/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(text.startsWith('\uFEFF"')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  }
  const { text } = await shown('/desk/reports/now/agreement-by-agency.csv');
  expect(text.split('\r\n').slice(0, 2)).toEqual([
    '\uFEFF"Agency","Agreed","Refused","Missing (%)","Missing: number","Missing: out of","Missing on Monday 23 November 2026"',
    `"'=Exampleshire ""Police"", East","8","1","50","9","18","9"`,
  ]);
});

test('a list says what it is of, leads to each record, and asks the API for just that', async () => {
  const asked = 'of=open&queue=mash&level=amber&age=0-1&against=overdue&agency=exampleshire-high';
  const { page } = await shown(`/desk/reports/list?${asked}`);
  expect(plain(page)).toContain(
    '1 contact: in Children’s MASH, rated amber, received 0 to 1 working days ago, decision overdue, from Exampleshire High School. As at 15:10.',
  );
  expect(page).toContain('href="/desk/referrals/EX-7K3M-9QTD"');
  const file = /href="(\/desk\/reports\/list\.csv[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
  expect(new URLSearchParams(file.split('?')[1]).toString()).toBe(asked);
  expect((await shown(file)).text).toContain(`"EX-7K3M-9QTD","1","Amber","'=Exampleshire ""Police"", East"`);
});

test('a list of nothing that was counted is no page', async () => {
  for (const query of [
    '',
    'of=everything',
    'of=open&level=purple',
    'of=open&name=Ada',
    'of=closed&day=yesterday',
  ]) {
    const { response, calls } = await shown(`/desk/reports/list?${query}`);
    expect(response.status, query).toBe(404);
    expect(calls).toEqual([]);
  }
});
