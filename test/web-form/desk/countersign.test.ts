import { expect, test } from 'vitest';
import { json, problem } from '../support/api-double.ts';
import { CONTACT, DECISION, PROPOSAL, RECORD, REFERENCE, WORK } from '../support/record.ts';
import { MANAGER, SOCIAL_WORKER, start } from '../support/start.ts';

const ID = `${REFERENCE}.manager-decision`;
const PAGE = `/desk/work/${ID}/contacts/1/countersign`;
const REOPEN = `/desk/referrals/${REFERENCE}/contacts/1/reopen`;
const READ = `GET /api/referrals/${REFERENCE}`;
const COUNTERSIGN = `POST /api/work/${ID}/countersign`;
const MANAGERS_WORK = {
  ...WORK,
  id: ID,
  queue: 'manager-decision' as const,
  queueName: 'Manager’s decision',
};
const ASKED = {
  ...RECORD,
  contacts: [{ ...CONTACT, proposals: [PROPOSAL] }],
  work: [{ ...WORK, state: 'awaiting', decided: [1], awaiting: [1], held: null }, MANAGERS_WORK],
};
const DECIDED = {
  ...RECORD,
  contacts: [{ ...CONTACT, decisions: [DECISION] }],
  work: [{ ...WORK, state: 'done', decided: [1], held: null }],
};

const withAsked = (answers: Record<string, () => Response> = {}) =>
  start({ [READ]: () => json(ASKED), ...answers });

test('a manager sees why they are asked, what is proposed and by whom, and chooses freely', async () => {
  const { get, signedIn } = withAsked();
  const cookie = await signedIn(MANAGER);
  const shown = await (await get(PAGE, cookie)).text();
  for (const words of ['The rating was lowered from red', 'Sam Okafor', 'Level 4', 'Speak to the school']) {
    expect(shown).toContain(words);
  }
  expect(shown).not.toContain('checked');
  const work = await (await get(`/desk/work/${ID}`, cookie)).text();
  expect(work).toContain(PAGE);
  expect(work).not.toContain(`/desk/work/${ID}/contacts/1/decision`);
});

test('the record says that it waits for a manager', async () => {
  const { get, signedIn } = withAsked();
  const shown = await (await get(`/desk/work/${WORK.id}`, await signedIn(SOCIAL_WORKER))).text();
  expect(shown).toContain('waits for a manager to countersign it');
  expect(shown).toContain('Waiting for a manager');
  expect(shown).toContain('the referrer has not been told');
});

test('a proposal that was overtaken is told from one that waits', async () => {
  const overtaken = { ...ASKED, contacts: [{ ...CONTACT, overtaken: [PROPOSAL] }] };
  const { get, signedIn } = withAsked({ [READ]: () => json(overtaken) });
  const shown = await (await get(`/desk/work/${WORK.id}`, await signedIn(SOCIAL_WORKER))).text();
  expect(shown).toContain('Proposed decision, overtaken');
  expect(shown).not.toContain('Waiting for a manager');
});

test('an agreement is recorded with what was seen', async () => {
  const { post, signedIn, calls } = withAsked({ [COUNTERSIGN]: () => json(CONTACT) });
  const answer = await post(PAGE, { answer: 'agree', queue: 'mash', seen: '3' }, await signedIn(MANAGER));
  expect(answer.status).toBe(303);
  expect(calls.find(({ route }) => route === COUNTERSIGN)?.body).toEqual({
    contact: 1,
    queue: 'mash',
    answer: 'agree',
    seen: 3,
  });
});

test('sending back needs its reason, and what was chosen stays', async () => {
  const { post, signedIn, calls } = withAsked();
  const answer = await post(PAGE, { answer: 'send-back', reason: ' ', seen: '3' }, await signedIn(MANAGER));
  expect(answer.status).toBe(422);
  const shown = await answer.text();
  expect(shown).toContain('<a href="#reason">Enter why you send it back</a>');
  expect(shown).toMatch(/value="send-back"[^>]*checked/);
  expect(calls.map(({ route }) => route)).toEqual([READ]);
});

test('whoever had a part in it is told that another manager must', async () => {
  const { post, signedIn } = withAsked({ [COUNTERSIGN]: () => problem('own-decision', 403) });
  const answer = await post(PAGE, { answer: 'agree', seen: '3' }, await signedIn(MANAGER));
  expect(answer.status).toBe(403);
  expect(await answer.text()).toContain('Another manager must');
});

test('a manager may reopen a decision, with a reason; nobody else is offered it', async () => {
  const route = `POST /api/referrals/${REFERENCE}/contacts/1/reopen`;
  const { get, post, signedIn, calls } = start({ [READ]: () => json(DECIDED), [route]: () => json(CONTACT) });
  const manager = await signedIn(MANAGER);
  expect(await (await get(`/desk/referrals/${REFERENCE}`, manager)).text()).toContain(REOPEN);
  expect(await (await get(REOPEN, manager)).text()).toContain('A strategy discussion will be held');
  const empty = await post(REOPEN, { queue: 'mash', reason: '' }, manager);
  expect(empty.status).toBe(422);
  const answer = await post(REOPEN, { queue: 'mash', reason: 'The school disagrees', seen: '3' }, manager);
  expect(answer.status).toBe(303);
  expect(calls.find((call) => call.route === route)?.body).toEqual({
    queue: 'mash',
    reason: 'The school disagrees',
    seen: 3,
  });
  const worker = await signedIn(SOCIAL_WORKER);
  expect(await (await get(`/desk/referrals/${REFERENCE}`, worker)).text()).not.toContain(REOPEN);
  expect((await get(REOPEN, worker)).status).toBe(403);
});
