import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { workIn } from '../../support/api-client.ts';
import { aChild, yellow } from '../../support/referrals.ts';
import { atTheDesk, countersign, decide, MANAGERS, MASH, pullNext, read, rowsOf } from '../support/desk.ts';
import { next } from '../support/form.ts';
import { DELE, HALINA, IMRAN, MIRIAM, PRIYA } from '../support/journey.ts';

const NOW = '2026-11-24T11:40:00Z';
const EARLIER = ['2026-07-02T09:15:00Z', '2026-09-21T10:20:00Z'];
const THIRD = 'Third or later contact in six months';
const NOTE = 'Rang the school: his aunt has moved in since Friday.';
const NO_MORE = {
  outcome: 'No further action by children’s social care',
  rationale: 'His aunt gives him breakfast now, and he is on time.',
  impact: 'He is rested for the first time this term.',
};

const desk = atTheDesk({ at: NOW, javaScript: true });
let screener: Page;
let worker: Page;
let reference = '';

beforeAll(async () => {
  const child = aChild({ given: 'Jago', family: 'Pellowe', nhsNumber: '9434765919' });
  for (const at of EARLIER) {
    const earlier = await desk.sent(PRIYA, at, yellow({ children: [child] }));
    const api = desk.journey().api(IMRAN);
    await api.decide(workIn(await api.pull('mash')).id, {
      contact: 1,
      outcome: 'early-help',
      rationale: `Agreed with the family, ${earlier}.`,
      impactOnChild: 'Settled.',
      tellReferrer: '',
    });
  }
  reference = await desk.sent(PRIYA, NOW, yellow({ children: [child] }));
  screener = await desk.pageOf(DELE);
  worker = await desk.pageOf(HALINA);
});

it('a screener sees in the list and on the record that it is the third, and why that is thought', async () => {
  const [row = ''] = await rowsOf(screener, MASH);
  expect(row).toMatch(new RegExp(`${reference}.*Amber.*due.*${THIRD}.*JP`, 's'));
  const work = await pullNext(screener, MASH);
  expect(work).toContain(THIRD);
  expect(work).toContain('3 contacts in the last six months, with this one.');
  expect(work).toContain('2 July 2026, Exampleshire High School');
  expect(work).toContain('21 September 2026, Exampleshire High School');
  expect(work.match(/^Same child$/gim)).toHaveLength(2);
});

it('the screener decides nothing, and leaves what they found to whoever is next', async () => {
  expect(await read(screener)).toContain('A social worker confirms the rating and decides.');
  await screener.getByText('Give it back to the queue').click();
  await screener.getByLabel('Note for whoever takes it next').fill(NOTE);
  await next(screener, 'Give back');
  expect(await read(screener)).toContain(`${reference} is back in its place in this queue`);
  expect(await pullNext(worker, MASH)).toContain(`${NOTE} (${DELE}, 24 November 2026 at 11:40)`);
});

it('no further action waits for a manager, and the referrer hears nothing before', async () => {
  const after = await decide(worker, NO_MORE);
  expect(after).toContain(`${reference} is decided here and waits for a manager to countersign it`);
  const heard = await desk.heardBy(PRIYA, reference);
  expect(heard).toContain('Being looked at');
  expect(heard).toContain('Not decided yet.');
  expect(heard).not.toContain('nothing further');
});

it('the manager reads which rule asks them, and countersigns', async () => {
  const manager = await desk.pageOf(MIRIAM);
  const [row = ''] = await rowsOf(manager, MANAGERS);
  expect(row).toMatch(new RegExp(`${reference}.*A decision waits for a manager to countersign it`, 's'));
  const work = await pullNext(manager, MANAGERS);
  expect(work).toContain(`${THIRD}, and nothing more would be done`);
  expect(work).toContain(NO_MORE.rationale);
  expect(work).toMatch(new RegExp(`Proposed by\\s+${HALINA}`));
  expect(await countersign(manager)).toContain(`${reference} is done in this queue`);
  expect(await rowsOf(manager, MANAGERS)).toEqual([]);
});

it('now the referrer hears it, in plain words', async () => {
  const heard = await desk.heardBy(PRIYA, reference);
  expect(heard).toContain('Decision made');
  expect(heard).toContain(`${NO_MORE.outcome}. Decided on 24 November 2026 at 11:40.`);
  expect(heard).toContain('We looked at everything you sent.');
  expect(heard).toContain('Challenge the decision');
  expect(heard).not.toContain('aunt');
});
