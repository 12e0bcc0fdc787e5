import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { workIn } from '../../support/api-client.ts';
import { aChild, yellow } from '../../support/referrals.ts';
import { atTheDesk, decide, goTo, MASH, pullNext, read } from '../support/desk.ts';
import { choose, follow, next, untilHeading } from '../support/form.ts';
import { DELE, GARETH, HALINA, IMRAN, PRIYA } from '../support/journey.ts';

const NOW = '2026-11-24T11:40:00Z';
const JACK = {
  given: 'Jack',
  family: 'Trevanion',
  born: '2015-06-17',
  sex: 'M',
  postcode: 'EX4 3PQ',
} as const;
/** Perhaps he, and perhaps his brother: the police heard only a letter. */
const J = { ...JACK, given: 'J' };
const TWO = '2 contacts in the last six months, with this one; 3, if the possible matches are this child.';

const desk = atTheDesk({ at: NOW, javaScript: false });
let screener: Page;
let worker: Page;
let police = '';
let reference = '';

beforeAll(async () => {
  const decided = async (): Promise<void> => {
    const api = desk.journey().api(IMRAN);
    await api.decide(workIn(await api.pull('mash')).id, {
      contact: 1,
      outcome: 'early-help',
      rationale: 'Agreed with the family.',
      impactOnChild: 'Settled.',
      tellReferrer: '',
    });
  };
  await desk.sent(PRIYA, '2026-08-20T09:00:00Z', yellow({ children: [aChild(JACK)] }));
  await decided();
  police = await desk.sent(GARETH, '2026-10-05T09:00:00Z', yellow({ children: [aChild(J)] }));
  await decided();
  reference = await desk.sent(PRIYA, NOW, yellow({ children: [aChild(JACK)] }));
  screener = await desk.pageOf(DELE);
  worker = await desk.pageOf(HALINA);
});

it('a possible match counts only as possible', async () => {
  const work = await pullNext(screener, MASH);
  expect(work).toContain(TWO);
  expect(work).toContain('May be the same child');
});

it('answered *same*, it is the third in six months, and says who said so', async () => {
  await screener
    .getByRole('link', { name: new RegExp(`^Compare and answer.*${police} and Child 1$`) })
    .click();
  await untilHeading(screener, 'Is this the same child?');
  await choose(screener, 'Are they about the same child?', 'Same child');
  await next(screener, 'Record the answer');
  await follow(screener, 'Back');
  const work = await read(screener);
  expect(work).toContain('3 contacts in the last six months, with this one.');
  expect(work).not.toContain('before somebody answered or undid an answer');
  expect(work).toContain('Same child, confirmed');
  expect(work).toContain(`${DELE} answered on 24 November 2026 at 11:40: same child.`);
});

it('undone by a colleague, the third goes again, and the record says who did what', async () => {
  await screener.getByText('Give it back to the queue').click();
  await next(screener, 'Give back');
  await pullNext(worker, MASH);
  await screener.reload();
  await worker
    .getByRole('link', { name: /^Compare, or undo the answer/ })
    .first()
    .click();
  expect(await read(worker)).toContain('Both steps stay on record.');
  await next(worker, 'Undo this answer');
  expect(await read(worker)).toContain('The answer is undone');
  await choose(worker, 'Are they about the same child?', 'Not the same child');
  await worker.getByRole('textbox', { name: /^Reason/ }).fill('The police mean his cousin Joe.');
  await next(worker, 'Record the answer');
  await follow(worker, 'Back');
  const work = await read(worker);
  expect(work).toContain('2 contacts in the last six months, with this one.');
  expect(work).toContain('the flag, the rating and the manager’s review stay until a person decides');
  expect(work).toMatch(
    new RegExp(`Said whether .*${DELE}.*Took back .*${HALINA}.*Said whether .*${HALINA}`, 's'),
  );
});

it('the cousin’s record no longer names him', async () => {
  await goTo(worker, `/desk/referrals/${police}`);
  const cousin = await read(worker);
  expect(cousin).not.toContain('Same child, confirmed');
  expect(cousin).toContain('1 contact in the last six months, with this one');
});

it('it is decided, and the school hears its own outcome', async () => {
  await goTo(worker, `/desk/work/${reference}.mash`);
  const after = await decide(worker, {
    outcome: 'Offered early help',
    rationale: 'The school and his mother want help with mornings.',
    impact: 'He misses maths.',
    tell: 'A family worker will ring you.',
  });
  expect(after).toContain(`${reference} is done in this queue`);
  const heard = await desk.heardBy(PRIYA, reference);
  expect(heard).toContain('Offered early help');
  expect(heard).toContain('A family worker will ring you.');
  expect(heard).not.toMatch(/police|cousin/i);
});
