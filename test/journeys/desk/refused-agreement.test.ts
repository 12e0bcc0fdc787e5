import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { aChild, refused } from '../../support/referrals.ts';
import {
  atTheDesk,
  countersign,
  decide,
  goTo,
  MANAGERS,
  MASH,
  pullNext,
  read,
  rowsOf,
} from '../support/desk.ts';
import { choose, next, untilHeading } from '../support/form.ts';
import { ANSELM, HALINA, MIRIAM, PRIYA } from '../support/journey.ts';

const NOW = '2026-11-24T11:40:00Z';
const WHY = 'Agreement was refused, or the parents disagree, and no significant harm is suspected';
const TOLD = 'We have written to her mother about the breakfast club.';
const EARLY_HELP = {
  outcome: 'Offered early help',
  rationale: 'She is late and hungry, and nobody has hurt her.',
  impact: 'She cannot follow lessons until lunch.',
  tell: TOLD,
};

const desk = atTheDesk({ at: NOW, javaScript: false });
let worker: Page;
let manager: Page;
let reference = '';

it('a refusal goes to the managers’ queue, and nobody else can pull it', async () => {
  reference = await desk.sent(PRIYA, NOW, refused());
  worker = await desk.pageOf(HALINA);
  expect(await read(worker)).not.toContain(MANAGERS);
  expect(await rowsOf(worker, MASH)).toEqual([]);
  manager = await desk.pageOf(MIRIAM);
  const [row = ''] = await rowsOf(manager, MANAGERS);
  expect(row).toMatch(new RegExp(`${reference}.*Yellow`, 's'));
});

it('a manager pulls it, reads that agreement was refused, and decides alone', async () => {
  const work = await pullNext(manager, MANAGERS);
  expect(work).toContain(reference);
  expect(work).toContain('A manager decides whether to go ahead.');
  expect(work).toContain('Agreement was refused and no significant harm is suspected');
  expect(work).toContain('If they are not told: a manager has to authorise');
  const after = await decide(manager, EARLY_HELP);
  expect(after).toContain(`${reference} is done in this queue`);
  const heard = await desk.heardBy(PRIYA, reference);
  expect(heard).toContain('Decision made');
  expect(heard).toContain('Offered early help');
  expect(heard).toContain(TOLD);
});

it('where the MASH has it too, a social worker’s decision waits for a manager and the school hears nothing', async () => {
  // A social worker is named whom no register knows: then the MASH looks as well.
  reference = await desk.sent(
    PRIYA,
    NOW,
    refused({ children: [aChild({ socialWorker: 'Mrs Dunne, they think' })] }),
  );
  expect(await pullNext(worker, MASH)).toContain(reference);
  const after = await decide(worker, EARLY_HELP);
  expect(after).toContain(`${reference} is decided here and waits for a manager to countersign it`);
  expect(await desk.heardBy(PRIYA, reference)).not.toContain('early help');
});

it('whoever decided cannot countersign, however they get there', async () => {
  await goTo(worker, `/desk/work/${reference}.mash`);
  expect(await read(worker)).toContain('waits for a manager to countersign it');
  await goTo(worker, `/desk/work/${reference}.manager-decision/contacts/1/countersign`);
  await choose(worker, 'Your answer', 'I agree');
  await next(worker, 'Record your answer');
  await untilHeading(worker, /^You cannot see this page|Page not found$/);
  expect(await desk.heardBy(PRIYA, reference)).not.toContain('early help');
});

it('a manager sends it back with a reason, which the social worker reads where they pull it again', async () => {
  const work = await pullNext(manager, MANAGERS);
  expect(work).toContain(reference);
  expect(work).toContain(WHY);
  expect(work).toContain(`${HALINA}, 24 November 2026 at 11:40`);
  const after = await countersign(manager, 'Ask her mother once more, in person.');
  expect(after).toContain('Decision sent back for Child 1');
  // The refusal itself is still the managers' own work: she leaves it to whoever is asked next.
  await manager.getByText('Give it back to the queue').click();
  await next(manager, 'Give back');
  const [row = ''] = await rowsOf(worker, MASH);
  expect(row).toContain('A manager sent the decision back');
  expect(await pullNext(worker, MASH)).toContain('Ask her mother once more, in person.');
});

it('decided again and countersigned by another manager, it takes effect in both names', async () => {
  await decide(worker, {
    ...EARLY_HELP,
    rationale: 'Her mother says no again, but takes the breakfast club.',
  });
  const second = await desk.pageOf(ANSELM);
  expect(await pullNext(second, MANAGERS)).toContain('but takes the breakfast club');
  expect(await countersign(second)).toContain(`${reference} is done in this queue`);
  await goTo(second, `/desk/referrals/${reference}`);
  const record = await read(second);
  expect(record).toMatch(new RegExp(`Decided by\\s+${HALINA}`));
  expect(record).toMatch(new RegExp(`Countersigned by\\s+${ANSELM}`));
  const heard = await desk.heardBy(PRIYA, reference);
  expect(heard).toContain('Offered early help');
  expect(heard).toContain(TOLD);
  expect(heard).not.toContain('Her mother says no again');
});
