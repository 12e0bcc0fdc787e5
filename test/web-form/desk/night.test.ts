import { expect, test } from 'vitest';
import type { NightWork } from '../../../shared/contract/answers/night.ts';
import { json, problem } from '../support/api-double.ts';
import { LISTED, QUEUE, REFERENCE } from '../support/record.ts';
import { SCREENER, SOCIAL_WORKER, start } from '../support/start.ts';

const TEAM = { id: 'edt-1', name: 'Stella Marchbank', roles: ['emergency-duty' as const] };

const LEFT: NightWork = {
  work: { ...LISTED, id: `${REFERENCE}.emergency-duty-team`, queue: 'emergency-duty-team' },
  came: 'handed-over',
  ended: null,
  done: [],
};
const BACK: NightWork = {
  work: {
    ...LEFT.work,
    reference: 'EX-AAAA-BBBB',
    state: 'done',
    note: { words: 'Nobody <b>in</b>', by: 'Stella Marchbank', at: '2026-11-23T22:00:00.000Z' },
  },
  came: 'received',
  ended: { at: '2026-11-24T08:30:00.000Z', how: 'handed-back' },
  done: [{ at: '2026-11-23T21:30:00.000Z', words: 'Pulled from the queue', by: 'Stella Marchbank' }],
};
const FINISHED: NightWork = {
  ...BACK,
  work: { ...BACK.work, reference: 'EX-CCCC-DDDD', note: null },
  ended: { at: '2026-11-23T23:10:00.000Z', how: 'finished' },
};
const NIGHT = { from: '2026-11-23T17:00:00.000Z', until: '2026-11-24T08:30:00.000Z', more: false };

const page = async (
  path: string,
  answers: Record<string, () => Response>,
  person = TEAM as typeof SCREENER,
) => {
  const { get, signedIn } = start(answers);
  const answer = await get(path, await signedIn(person));
  return { status: answer.status, text: (await answer.text()).replaceAll(/\s+/g, ' ') };
};
const night = (list: object) => ({ 'GET /api/night-list': () => json({ ...NIGHT, current: true, ...list }) });
const handBack = (list: object) => ({ 'GET /api/hand-back': () => json({ ...NIGHT, ...list }) });

test('the night list says when the night is, what is still to do, and what is over', async () => {
  const { text } = await page('/desk/night', night({ items: [LEFT, BACK] }));
  expect(text).toContain('<h1 class="govuk-heading-xl">Tonight’s list</h1>');
  expect(text).toContain('From 23 November 2026 at 17:00 until 24 November 2026 at 08:30.');
  expect(text.indexOf('Still to do')).toBeLessThan(text.indexOf(REFERENCE));
  expect(text.indexOf(REFERENCE)).toBeLessThan(text.indexOf('Finished or handed back'));
  expect(text.indexOf('Finished or handed back')).toBeLessThan(text.indexOf('EX-AAAA-BBBB'));
  expect(text).toContain('Handed over by the MASH at closing');
  expect(text).toContain('Nobody has it');
  expect(text).toContain('A.F., 12 years');
});

test('what came back says what the team did and noted, as text', async () => {
  const { text } = await page('/desk/hand-back', handBack({ items: [BACK, FINISHED] }), SCREENER);
  expect(text).toContain('23 November 2026 at 21:30: Pulled from the queue, Stella Marchbank');
  expect(text).toContain('Nobody &lt;b&gt;in&lt;/b&gt; (Stella Marchbank, 23 November 2026 at 22:00)');
  expect(text).toContain('Handed back to the MASH, 24 November 2026 at 08:30');
  expect(text.indexOf('Finished by the Emergency Duty Team')).toBeGreaterThan(text.indexOf('EX-AAAA-BBBB'));
  expect(text.indexOf('Finished by the Emergency Duty Team')).toBeLessThan(text.indexOf('EX-CCCC-DDDD'));
  expect(text).toContain('href="/desk/referrals/EX-AAAA-BBBB"');
});

test('each card says rating, due time and flags in that order', async () => {
  const { text } = await page('/desk/night', night({ items: [LEFT] }));
  const keys = [...text.matchAll(/__key">([^<]*)</g)].map(([, key]) => key);
  expect(keys.slice(0, 3)).toEqual(['Rating', 'Due', 'To notice']);
});

test('a quiet night is said calmly, and more than is shown is said', async () => {
  const quiet = await page('/desk/hand-back', handBack({ items: [] }), SOCIAL_WORKER);
  expect(quiet.text).toContain('Nothing was handed back.');
  const busy = await page('/desk/night', night({ items: [LEFT], more: true, current: false }));
  expect(busy.text).toContain('Last night’s list');
  expect(busy.text).toContain('There are more than are shown here');
});

test('titles hold no reference, and what leads away is not printed', async () => {
  const { text } = await page('/desk/night', night({ items: [LEFT] }));
  expect(/<title>(.*?)<\/title>/.exec(text)?.[1]).toBe(
    'Tonight’s list – Exampleshire safeguarding referrals',
  );
  expect(text).toContain('app-not-printed');
});

test('whoever may not see the night is told so', async () => {
  const { status } = await page('/desk/night', { 'GET /api/night-list': () => problem('not-allowed', 403) });
  expect(status).toBe(403);
});

test('the desk’s start leads to the lists of those who work a queue that they are about', async () => {
  const start = async (...ids: string[]) =>
    (
      await page(
        '/desk',
        { 'GET /api/queues': () => json({ queues: ids.map((id) => ({ ...QUEUE, id })), mine: [] }) },
        SCREENER,
      )
    ).text;
  const [hub, team, others] = [await start('mash'), await start('emergency-duty-team'), await start('lado')];
  expect(hub).toContain('href="/desk/hand-back"');
  expect(hub).not.toContain('href="/desk/night"');
  expect(team).toContain('href="/desk/night"');
  expect(others).not.toContain('href="/desk/hand-back"');
});
