import { expect, test } from 'vitest';
import { json, problem } from '../support/api-double.ts';
import { CONTACT, PROPOSAL, RECORD, REFERENCE, WORK, WORK_ID } from '../support/record.ts';
import { SCREENER, SOCIAL_WORKER, start } from '../support/start.ts';

const READ = `GET /api/referrals/${REFERENCE}`;
const RATE = `POST /api/work/${WORK_ID}/rating`;
const DECIDE = `POST /api/work/${WORK_ID}/decision`;
const RATING = `/desk/work/${WORK_ID}/contacts/1/rating`;
const DECISION = `/desk/work/${WORK_ID}/contacts/1/decision`;
const TYPED = {
  outcome: 'strategy-discussion',
  rationale: 'Strangulation & fear',
  impactOnChild: 'Afraid at home',
  tellReferrer: 'Thank you',
};

const withRecord = (answers: Record<string, () => Response> = {}, record: unknown = RECORD) =>
  start({ [READ]: () => json(record), ...answers });

test('the rating page shows the suggestion with its rules, and chooses it', async () => {
  const { get, signedIn } = withRecord();
  const shown = await (await get(RATING, await signedIn(SOCIAL_WORKER))).text();
  expect(shown).toContain('Strangulation in the household');
  expect(shown).toMatch(/value="red"[^>]*checked/);
});

test('a rating is recorded and the work page says so', async () => {
  const { post, get, signedIn, calls } = withRecord({ [RATE]: () => json(CONTACT) });
  const cookie = await signedIn(SOCIAL_WORKER);
  const answer = await post(RATING, { level: 'amber', reason: 'Old mark', seen: '3' }, cookie);
  expect(answer.status).toBe(303);
  expect(calls.at(-1)?.body).toEqual({ contact: 1, level: 'amber', reason: 'Old mark', seen: 3 });
  const next = await (await get(answer.headers.get('location') ?? '', cookie)).text();
  expect(next).toContain('Rating recorded for Child 1');
});

test('an error of the API stands at its field, and what was typed stays', async () => {
  const { post, signedIn } = withRecord({
    [RATE]: () =>
      problem('fields-invalid', 422, [
        { pointer: '/reason', detail: 'Give a reason for changing the rating' },
      ]),
  });
  const answer = await post(RATING, { level: 'yellow', reason: ' ' }, await signedIn(SOCIAL_WORKER));
  expect(answer.status).toBe(422);
  const shown = await answer.text();
  expect(shown).toContain('<title>Error: Confirm or change the rating');
  expect(shown).toContain('<a href="#reason">Give a reason for changing the rating</a>');
  expect(shown).toMatch(/value="yellow"[^>]*checked/);
});

test('a rating that was not chosen never reaches the API', async () => {
  const { post, signedIn, calls } = withRecord();
  const answer = await post(RATING, { level: 'purple' }, await signedIn(SOCIAL_WORKER));
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('<a href="#level">Choose a rating</a>');
  expect(calls.map(({ route }) => route)).toEqual([READ]);
});

test('the decision page chooses no outcome beforehand', async () => {
  const { get, signedIn } = withRecord();
  const shown = await (await get(DECISION, await signedIn(SOCIAL_WORKER))).text();
  expect(shown).toContain('type="radio"');
  expect(shown).not.toContain('checked');
});

test('all that is missing from a decision is said at once, with links to the fields', async () => {
  const { post, signedIn, calls } = withRecord();
  const answer = await post(DECISION, { tellReferrer: 'Kept <words>' }, await signedIn(SOCIAL_WORKER));
  expect(answer.status).toBe(422);
  const shown = await answer.text();
  for (const field of ['outcome', 'rationale', 'impactOnChild']) {
    expect(shown).toContain(`<a href="#${field}">`);
    expect(shown).toContain(`id="${field}"`);
  }
  expect(shown).toContain('Kept &lt;words&gt;');
  expect(calls.map(({ route }) => route)).toEqual([READ]);
});

test('a decision that is not the last leads back to the work', async () => {
  const { post, signedIn, calls } = withRecord({ [DECIDE]: () => json(CONTACT) });
  const answer = await post(DECISION, TYPED, await signedIn(SOCIAL_WORKER));
  expect(answer.headers.get('location')).toBe(`/desk/work/${WORK_ID}?decided=1`);
  expect(calls.find(({ route }) => route === DECIDE)?.body).toEqual({
    contact: 1,
    alsoFor: [],
    levelOfNeed: 'not-known',
    workingWell: '',
    needsToHappen: '',
    ...TYPED,
  });
});

test('a decision that a manager has to countersign is told as a proposal', async () => {
  const states = [RECORD, { ...RECORD, work: [{ ...WORK, state: 'awaiting', awaiting: [1], held: null }] }];
  const { post, signedIn } = start({
    [READ]: () => json(states.shift()),
    [DECIDE]: () => json({ ...CONTACT, proposals: [PROPOSAL] }),
  });
  const answer = await post(DECISION, TYPED, await signedIn(SOCIAL_WORKER));
  expect(answer.headers.get('location')).toBe(`/desk/queues/mash?proposed=${REFERENCE}`);
});

const SISTER = { ...CONTACT, number: 2, contactId: `${REFERENCE}.2`, label: 'Child 2', version: 7 };
const SIBLINGS = { ...RECORD, contacts: [CONTACT, SISTER], work: [{ ...WORK, contacts: [1, 2] }] };

test('brothers and sisters are decided together only where that is ticked, each as it was seen', async () => {
  const { get, post, signedIn, calls } = withRecord({ [DECIDE]: () => json(CONTACT) }, SIBLINGS);
  const cookie = await signedIn(SOCIAL_WORKER);
  const shown = await (await get(DECISION, cookie)).text();
  expect(shown).toContain('Decide the same for');
  expect(shown).toContain('name="seen-2" value="7"');
  const seen = { 'seen-1': '3', 'seen-2': '7' };
  await post(DECISION, { ...TYPED, ...seen, alsoFor: '2', levelOfNeed: '3' }, cookie);
  expect(calls.find(({ route }) => route === DECIDE)?.body).toMatchObject({
    contact: 1,
    seen: 3,
    alsoFor: [{ contact: 2, seen: 7 }],
    levelOfNeed: 3,
  });
  await post(DECISION, { ...TYPED, ...seen }, cookie);
  expect(calls.findLast(({ route }) => route === DECIDE)?.body).toMatchObject({ alsoFor: [] });
});

test('who changed what meanwhile is shown above what was typed, and only then does it count as seen', async () => {
  const changed = () =>
    json(
      {
        type: 'about:blank',
        title: 'changed-since',
        status: 409,
        code: 'changed-since',
        changes: [
          { at: '2026-11-24T14:58:00Z', by: 'Mary Hall', words: 'Rating changed: from red to amber' },
        ],
      },
      409,
    );
  const { post, signedIn } = withRecord({ [DECIDE]: changed });
  const cookie = await signedIn(SOCIAL_WORKER);
  const answer = await post(DECISION, { ...TYPED, 'seen-1': '2' }, cookie);
  expect(answer.status).toBe(409);
  const shown = (await answer.text()).replaceAll(/\s+/g, ' ');
  expect(shown).toContain('Rating changed: from red to amber, by Mary Hall, 24 November 2026 at 14:58');
  expect(shown.indexOf('Mary Hall')).toBeLessThan(shown.indexOf('Strangulation &amp; fear'));
  expect(shown).toContain('name="seen-1" value="3"');
  const { outcome: _outcome, ...unfinished } = TYPED;
  const missing = await post(DECISION, { ...unfinished, 'seen-1': '2' }, cookie);
  expect(await missing.text()).toContain('name="seen-1" value="2"');
});

test('to somebody who may not learn the outcome, nothing can be written', async () => {
  const { get, signedIn } = withRecord({}, { ...RECORD, mayBeTold: 'received-only' });
  const shown = await (await get(DECISION, await signedIn(SOCIAL_WORKER))).text();
  expect(shown).not.toContain('name="tellReferrer"');
  expect(shown).toContain('They may only be told that it was received and looked at');
});

test('the last decision leads back to the queue', async () => {
  const states = [RECORD, { ...RECORD, work: [{ ...WORK, state: 'done', held: null }] }];
  const { post, signedIn } = start({ [READ]: () => json(states.shift()), [DECIDE]: () => json(CONTACT) });
  const answer = await post(DECISION, TYPED, await signedIn(SOCIAL_WORKER));
  expect(answer.headers.get('location')).toBe(`/desk/queues/mash?decided=${REFERENCE}`);
});

test.each([
  ['somebody else holds it', problem('not-held', 409), 409, 'You no longer hold this work'],
  ['it was decided meanwhile', problem('already-done', 409), 409, 'This has already been decided'],
  ['the service does not answer', problem('unavailable', 503), 503, 'The service did not answer'],
])('when %s, that is explained and nothing typed is lost', async (_, refused, status, words) => {
  const { post, signedIn } = withRecord({ [DECIDE]: () => refused });
  const answer = await post(DECISION, TYPED, await signedIn(SOCIAL_WORKER));
  expect(answer.status).toBe(status);
  const shown = await answer.text();
  expect(shown).toContain(words);
  expect(shown).toContain('Strangulation &amp; fear');
  expect(shown).toContain('Afraid at home');
  expect(shown).toMatch(/value="strategy-discussion"[^>]*checked/);
});

test('a limit is said with the field’s name', async () => {
  const errors = [{ pointer: '/rationale', detail: 'Must be 4,000 characters or fewer' }];
  const { post, signedIn } = withRecord({ [DECIDE]: () => problem('fields-invalid', 422, errors) });
  const answer = await post(DECISION, TYPED, await signedIn(SOCIAL_WORKER));
  expect(await answer.text()).toContain('Rationale must be 4,000 characters or fewer');
});

test.each([RATING, DECISION])('a screener cannot open %s', async (path) => {
  const { get, signedIn, calls } = withRecord();
  expect((await get(path, await signedIn(SCREENER))).status).toBe(403);
  expect(calls).toEqual([]);
});

test('a contact that is not in this work is not found', async () => {
  const { get, signedIn } = withRecord();
  const path = `/desk/work/${WORK_ID}/contacts/7/decision`;
  expect((await get(path, await signedIn(SOCIAL_WORKER))).status).toBe(404);
});
