import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { workIn } from '../../support/api-client.ts';
import { aChild, amber, yellow } from '../../support/referrals.ts';
import { atTheDesk, decide, goTo, MASH, pullNext, rate, read } from '../support/desk.ts';
import { choose, follow, next, untilHeading } from '../support/form.ts';
import { COLETTE, DELE, HALINA, IMRAN, PRIYA } from '../support/journey.ts';

const SEPTEMBER = '2026-09-01T09:00:00Z';
const NOW = '2026-11-24T11:40:00Z';
const FROST = { family: 'Frost', born: '2018-03-14', postcode: 'EX4 3PQ', sex: 'F' } as const;
const EMILIA = { ...FROST, given: 'Emilia' };
const AMELIA = { ...FROST, given: 'Amelia' };
const SWINGS = 'Emilia fell from the swings and nobody came.';
const BOTH = 'Seen twice: two girls, one with glasses.';

const desk = atTheDesk({ at: NOW, javaScript: true });
let screener: Page;
let worker: Page;
let emilia = '';
let both = '';

/** What is read under one child's name, down to the next child or the end of the contacts. */
const about = (work: string, child: number, name: string): string =>
  work
    .split(new RegExp(`^Child ${child}: ${name} (?:Red|Amber|Yellow)$`, 'm'))
    .at(-1)
    ?.split(/^Child \d: /m)[0] ?? '';

beforeAll(async () => {
  emilia = await desk.sent(COLETTE, SEPTEMBER, yellow({ children: [aChild(EMILIA)], narrative: SWINGS }));
  const api = desk.journey().api(IMRAN);
  await api.decide(workIn(await api.pull('mash')).id, {
    contact: 1,
    outcome: 'information-and-advice',
    rationale: 'An accident.',
    impactOnChild: 'A bruise.',
    tellReferrer: '',
  });
  both = await desk.sent(PRIYA, NOW, amber({ children: [aChild(AMELIA), aChild(EMILIA)] }));
  screener = await desk.pageOf(DELE);
  worker = await desk.pageOf(HALINA);
});

it('of two twins in one referral only the one who was known is the same child', async () => {
  const work = await pullNext(screener, MASH);
  expect(work).toContain(both);
  const second = about(work, 2, 'Emilia Frost');
  expect(second).toContain(emilia);
  expect(second).toContain('2 contacts in the last six months, with this one.');
  const first = about(work, 1, 'Amelia Frost');
  expect(first).toContain('1 contact in the last six months, with this one');
  expect(first).not.toMatch(/^Same child$/m);
  expect(work).not.toContain(SWINGS);
});

it('a screener compares the other twin side by side, and says that they are two', async () => {
  await screener
    .getByRole('link', { name: new RegExp(`^Compare and answer.*${emilia} and Child 1$`) })
    .first()
    .click();
  await untilHeading(screener, 'Is this the same child?');
  const compared = await read(screener);
  for (const words of ['Amelia', 'Emilia', '14 March 2018', /twin/i]) expect(compared).toMatch(words);
  expect(await screener.title()).not.toMatch(/Amelia|Emilia|Frost/);
  await choose(screener, 'Are they about the same child?', 'Not the same child');
  await screener.getByRole('textbox', { name: /^Reason/ }).fill(BOTH);
  await next(screener, 'Record the answer');
  expect(await read(screener)).toContain('Your answer is recorded');
  await follow(screener, 'Back');
  const first = about(await read(screener), 1, 'Amelia Frost');
  expect(first).toContain('Not the same child');
  expect(first).toContain(BOTH);
  await screener.getByText('Give it back to the queue').click();
  await next(screener, 'Give back');
});

it('a social worker decides about each on her own', async () => {
  await pullNext(worker, MASH);
  await rate(worker, 'Amber');
  await decide(worker, {
    who: 'Amelia',
    outcome: 'A social worker will assess what the child needs',
    rationale: 'It is Amelia who was hit.',
    impact: 'She flinches.',
  });
  await untilHeading(worker, new RegExp(both));
  expect(await read(worker)).toContain('Decision recorded for Child 1');
  const after = await decide(worker, {
    who: 'Emilia',
    outcome: 'Offered early help',
    rationale: 'Emilia is worried about her sister.',
    impact: 'She sleeps badly.',
  });
  expect(after).toContain(`${both} is done in this queue`);
});

it('nothing of the one stands with the other', async () => {
  await goTo(worker, `/desk/referrals/${both}`);
  const work = await read(worker);
  expect(about(work, 1, 'Amelia Frost')).not.toContain('worried about her sister');
  expect(about(work, 2, 'Emilia Frost')).not.toContain('It is Amelia who was hit.');
  await goTo(worker, `/desk/referrals/${emilia}`);
  const earlier = await read(worker);
  expect(earlier).not.toMatch(/Amelia|flinches/);
});

it('the school reads two outcomes, and the midwife only her own', async () => {
  const heard = await desk.heardBy(PRIYA, both);
  expect(heard).toMatch(/Child 1\s+A social worker will assess.*Child 2\s+Offered early help/s);
  expect(heard).not.toMatch(/Amelia|Emilia|flinches/);
  const midwife = await desk.heardBy(COLETTE, emilia);
  expect(midwife).toContain('Information and advice given');
  expect(midwife).not.toMatch(/early help|assess/);
});
