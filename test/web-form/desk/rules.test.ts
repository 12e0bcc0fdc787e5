import { expect, test } from 'vitest';
import type { Rules, RulesDraft } from '../../../shared/contract/rules.ts';
import {
  DRAFT,
  RULES,
  RULES_VERSION,
  RULES_WAITING,
  TRIAL,
  TRIAL_PAGE,
} from '../../../web-form/api-reference/examples/rules.ts';
import { json, problem } from '../support/api-double.ts';
import { MANAGER, SOCIAL_WORKER, start } from '../support/start.ts';

const PAGE = '/desk/rules';
const EDIT = `${PAGE}/draft`;
const SAVE = `${EDIT}/save`;
const COUNTERSIGN = `${EDIT}/countersign`;
const LISTED = `${PAGE}/trials/${TRIAL.id}`;
const CONTACT = 'EX-7K3M-9QTD.1';
const READ = 'GET /api/rules';

const reading = (changes: Partial<Rules> = {}) => ({ [READ]: () => json({ ...RULES, ...changes }) });
const withDraft = (draft: RulesDraft) => reading({ draft });
const plain = async (answer: Response) => (await answer.text()).replaceAll(/\s+/g, ' ');

const FIELDS = {
  version: '1',
  'rating-red.weapon': 'amber',
  'consent-consent.not-sought-no-harm': 'proceed-without-agreement',
  'off-route.early-help': 'yes',
  'also-route.early-help': 'mash',
  'number-redHours': '2',
  why: 'Toys',
  holdsOn: '2026-12-01',
  step: 'keep',
};

test('managers see what holds, the draft with its trial, and every version; nobody else does', async () => {
  const { trial: _trial, explanations: _explanations, ...row } = RULES_VERSION;
  const versions = [row];
  const { get, signedIn } = start({ ...reading({ draft: RULES_WAITING, versions }) });
  const text = await plain(await get(PAGE, await signedIn(MANAGER)));
  for (const words of [
    'ratings are stored as “ray-2026-11”',
    'Waits for a second manager',
    '3,002 contacts of 2,418 referrals',
    '1 of them were reds and would be none',
    `href="${PAGE}/versions/1"`,
    'Weapon used, shown or kept within reach: from red to amber',
    `href="${COUNTERSIGN}"`,
  ]) {
    expect(text).toContain(words);
  }
  for (const path of [PAGE, EDIT, SAVE, COUNTERSIGN, LISTED, `${PAGE}/versions/1`]) {
    expect((await get(path, await signedIn(SOCIAL_WORKER))).status).toBe(403);
  }
});

test('the form shows each rule with what holds now, and why some cannot be made weaker', async () => {
  const { get, signedIn } = start(reading());
  const text = await plain(await get(EDIT, await signedIn(MANAGER)));
  expect(text).toContain('What nobody can make weaker, and why');
  expect(text).toContain('Danger now or today is what red means');
  expect(text).not.toContain('name="rating-red.immediate-danger"');
  // As the draft has it, not as it holds now.
  expect(text).toMatch(/name="rating-red\.weapon".*<option value="amber" selected="">Amber/);
  expect(text).toContain('From 1 to 4. A red waits no longer than four hours.');
});

test('a draft is sent as typed, kept or tried at once', async () => {
  const api = {
    ...reading(),
    'POST /api/rules/draft': () => json(DRAFT),
    'POST /api/rules/draft/try': () => json(TRIAL),
  };
  const { post, signedIn, calls } = start(api);
  const manager = await signedIn(MANAGER);
  const kept = await post(EDIT, FIELDS, manager);
  expect([kept.status, kept.headers.get('location')]).toEqual([303, `${PAGE}?done=kept`]);
  expect(calls.find(({ route }) => route === 'POST /api/rules/draft')?.body).toEqual({
    change: {
      rating: { 'red.immediate-danger': 'red', 'red.weapon': 'amber' },
      consent: { 'consent.not-sought-no-harm': 'proceed-without-agreement' },
      routing: { 'route.early-help': { off: true, also: ['mash'] } },
      numbers: { redHours: 2 },
    },
    why: 'Toys',
    holdsOn: '2026-12-01',
    version: 1,
  });
  const tried = await post(EDIT, { ...FIELDS, step: 'try' }, manager);
  expect([tried.status, tried.headers.get('location')]).toEqual([303, LISTED]);
});

test('what is wrong is said by its field, and what was typed is kept', async () => {
  const { post, signedIn, calls } = start({
    ...reading(),
    'POST /api/rules/draft': () =>
      problem('fields-invalid', 422, [
        { pointer: '/change/numbers/redHours', detail: 'Must be from 1 to 4. A red waits no longer' },
        { pointer: '/holdsOn', detail: 'Must not be in the past' },
        { pointer: '/change/rating/red.weapon', detail: 'Never weaker' },
      ]),
  });
  const manager = await signedIn(MANAGER);
  const typed = { ...FIELDS, 'number-redHours': '9', holdsOn: '2026-01-01', why: 'Toys & sticks' };
  const answer = await post(EDIT, typed, manager);
  expect(answer.status).toBe(422);
  const text = await plain(answer);
  for (const words of [
    '<title>Error: ',
    'href="#number-redHours"',
    'A red is due after must be from 1 to 4',
    'href="#holdsOn"',
    'The first day must not be in the past',
    'href="#rating-red.weapon"',
    'value="9"',
    'value="2026-01-01"',
    'Toys &amp; sticks',
  ]) {
    expect(text).toContain(words);
  }
  const before = calls.length;
  const letters = await post(EDIT, { ...FIELDS, 'number-redHours': 'two' }, manager);
  expect([letters.status, await plain(letters)]).toEqual([
    422,
    expect.stringContaining('A red is due after: must be a whole number'),
  ]);
  expect(calls.slice(before).map(({ route }) => route)).toEqual([READ]);
});

test('a draft that somebody else changed meanwhile is not written over', async () => {
  const { post, signedIn } = start({
    ...reading(),
    'POST /api/rules/draft': () => problem('changed-meanwhile', 409),
  });
  const answer = await post(EDIT, FIELDS, await signedIn(MANAGER));
  expect(answer.status).toBe(409);
  expect(await answer.text()).toContain('Somebody changed the draft since you opened the page');
});

test('a trial lists the contacts by reference and number, with the rule that made the difference', async () => {
  const { get, signedIn } = start({
    ...reading(),
    [`GET /api/rules/trials/${TRIAL.id}`]: () =>
      json({ ...TRIAL_PAGE, trial: { ...TRIAL, pages: 3 }, page: 2 }),
  });
  const manager = await signedIn(MANAGER);
  const text = await plain(await get(`${LISTED}?page=2`, manager));
  for (const words of [
    'EX-7K3M-9QTD, contact 1',
    'Because of',
    'Weapon used, shown or kept within reach',
    'Page 2 of 3',
    `href="${LISTED}?page=3"`,
    `href="${LISTED}"`,
  ]) {
    expect(text).toContain(words);
  }
  expect((await get(`${LISTED}?page=none`, manager)).status).toBe(404);
});

test('another time to try it on is refused by its field', async () => {
  const { post, signedIn } = start({
    ...reading(),
    'POST /api/rules/draft/try': () =>
      problem('fields-invalid', 422, [{ pointer: '/to', detail: 'Must not be before the first day' }]),
  });
  const typed = { from: '2026-10-02', to: '2026-10-01' };
  const answer = await post(`${PAGE}/try`, typed, await signedIn(MANAGER));
  expect(answer.status).toBe(422);
  const text = await plain(answer);
  expect(text).toContain('The last day must not be before the first day');
  expect(text).toContain('value="2026-10-02"');
});

test('each lowered red is explained before the draft is saved', async () => {
  let explained = false;
  const { get, post, signedIn, calls } = start({
    ...withDraft({ ...DRAFT, trial: TRIAL }),
    [`GET /api/rules/trials/${TRIAL.id}`]: () => json(TRIAL_PAGE),
    'POST /api/rules/draft/save': () =>
      explained
        ? json(RULES_WAITING)
        : problem('fields-invalid', 422, [
            {
              pointer: '/explanations/EX-2B4C-6D8F.2',
              detail: 'Explain why contact EX-2B4C-6D8F.2 need not be a red',
            },
          ]),
  });
  const manager = await signedIn(MANAGER);
  const page = await plain(await get(SAVE, manager));
  expect(page).toContain(`name="explained-${CONTACT}"`);
  expect(page).toContain('EX-7K3M-9QTD, contact 1');
  const typed = { version: '1', [`explained-${CONTACT}`]: 'A water pistol' };
  const refused = await post(SAVE, typed, manager);
  expect(refused.status).toBe(422);
  const text = await plain(refused);
  // One that the service found only now has a field of its own, and what was typed about the other is kept.
  expect(text).toContain('name="explained-EX-2B4C-6D8F.2"');
  expect(text).toContain('href="#explained-EX-2B4C-6D8F.2"');
  expect(text).toContain('A water pistol');
  explained = true;
  const saved = await post(SAVE, typed, manager);
  expect([saved.status, saved.headers.get('location')]).toEqual([303, `${PAGE}?done=saved`]);
  expect(calls.at(-1)?.body).toEqual({
    version: 1,
    explanations: [{ contactId: CONTACT, words: 'A water pistol' }],
  });
});

test('a second manager reads what changes, the reds with their explanations, and countersigns', async () => {
  const { get, post, signedIn, calls } = start({
    ...withDraft(RULES_WAITING),
    'POST /api/rules/draft/countersign': () => json(RULES_VERSION),
  });
  const manager = await signedIn(MANAGER);
  const text = await plain(await get(COUNTERSIGN, manager));
  expect(text).toContain('A water pistol: it was seen within the hour');
  expect(text).toContain('from red to amber');
  const done = await post(COUNTERSIGN, { version: '3', step: 'countersign' }, manager);
  expect(done.headers.get('location')).toBe(`${PAGE}?done=countersigned`);
  expect(calls.at(-1)?.body).toEqual({ version: 3 });
});

test('whoever wrote part of it is told that another manager must', async () => {
  const { post, signedIn } = start({
    ...withDraft(RULES_WAITING),
    'POST /api/rules/draft/countersign': () => problem('own-decision', 403),
    'POST /api/rules/draft/send-back': () =>
      problem('fields-invalid', 422, [{ pointer: '/reason', detail: 'Say why' }]),
  });
  const manager = await signedIn(MANAGER);
  const own = await post(COUNTERSIGN, { version: '3', step: 'countersign' }, manager);
  expect(own.status).toBe(403);
  const back = await post(COUNTERSIGN, { version: '3', step: 'send-back', reason: '' }, manager);
  expect([back.status, await plain(back)]).toEqual([422, expect.stringContaining('href="#reason"')]);
});

test('a version is shown with who wrote it, who countersigned it and why', async () => {
  const { get, signedIn } = start({ 'GET /api/rules/versions/1': () => json(RULES_VERSION) });
  const text = await plain(await get(`${PAGE}/versions/1`, await signedIn(MANAGER)));
  for (const words of [
    'Version 1 of the rules',
    'Written by Miriam Tolland',
    'countersigned by Anselm Rooke on 24 November 2026',
    'It holds from 1 December 2026 at 00:00',
    'A water pistol',
  ]) {
    expect(text).toContain(words);
  }
});
