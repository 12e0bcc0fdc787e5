import { expect, test } from 'vitest';
import type { Work } from '../../../shared/contract/answers/work.ts';
import { json } from '../support/api-double.ts';
import { CONTACT, RECORD, REFERENCE, WORK, WORK_ID } from '../support/record.ts';
import { SOCIAL_WORKER, start } from '../support/start.ts';

const DONE: Work = { ...WORK, state: 'done', held: null };
const ELSEWHERE: Work = {
  ...WORK,
  id: `${REFERENCE}.consent-clarification`,
  queue: 'consent-clarification',
  queueName: 'Consent to clarify',
  state: 'waiting',
  held: null,
};

const page = async (work: readonly Work[], path = `/desk/work/${WORK_ID}`) => {
  const { get, signedIn } = start({
    [`GET /api/referrals/${REFERENCE}`]: () => json({ ...RECORD, contacts: [CONTACT], work }),
  });
  return (await (await get(path, await signedIn(SOCIAL_WORKER))).text()).replaceAll(/\s+/g, ' ');
};

test('what goes on in another queue is not called done, and its time still runs', async () => {
  const shown = await page([DONE, ELSEWHERE]);
  expect(shown).toContain(
    'Nothing is left to do in Children’s MASH just now. Still open: Consent to clarify.',
  );
  expect(shown).not.toContain('This is done in');
  expect(shown).toContain('due 15:45');
});

test('where nothing waits in any queue no time is said to be due', async () => {
  const shown = await page([DONE, { ...ELSEWHERE, state: 'done' }]);
  expect(shown).toContain('This is done in Children’s MASH.');
  expect(shown).toContain('Nothing waits for a decision');
  expect(shown).not.toMatch(/due \d/);
  expect(shown).not.toContain('Social worker’s next step');
});

test('a person about whom nothing waits has no time, while another’s still runs', async () => {
  const two = await page([DONE, { ...ELSEWHERE, contacts: [2] }]);
  expect(two.match(/due 15:45/g)).toHaveLength(1);
});

test('what waits for a manager is not said to have nobody', async () => {
  const shown = await page([{ ...WORK, state: 'awaiting', held: null }]);
  expect(shown).toContain('Children’s MASH: With a manager');
});

test('a step whose work is done says so, not who holds it', async () => {
  const shown = await page([DONE], `/desk/work/${WORK_ID}/contacts/1/rating`);
  expect(shown).toContain('Nothing is left to do in Children’s MASH.');
  expect(shown).not.toContain('Held by: Done');
});
