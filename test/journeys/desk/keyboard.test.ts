import { expect, it } from 'vitest';
import { red } from '../../support/referrals.ts';
import { atTheDesk, MASH, read } from '../support/desk.ts';
import { untilHeading } from '../support/form.ts';
import { HALINA, PRIYA } from '../support/journey.ts';
import { answerAt, enter, tabTo, typeInto } from '../support/keyboard.ts';

const NOW = '2026-11-24T11:40:00Z';
const desk = atTheDesk({ at: NOW, javaScript: true });

it('work is pulled, rated and decided with the keyboard alone, and the focus is always seen', async () => {
  const reference = await desk.sent(PRIYA, NOW, red());
  const page = await desk.pageOf(HALINA);
  await untilHeading(page, 'Queues');
  await tabTo(page, '.govuk-skip-link');
  await page.keyboard.press('Enter');
  await enter(page, 'form[action="/desk/queues/mash/next"] button');
  await untilHeading(page, new RegExp(reference));

  await enter(page, '.app-actions a[href$="/rating"]');
  await untilHeading(page, /Confirm or change the rating$/);
  await tabTo(page, '[name="level"]');
  await enter(page);
  await page.getByText('Rating recorded for Child 1').waitFor();

  await enter(page, '.app-actions a[href$="/decision"]');
  await untilHeading(page, /Decide$/);
  await answerAt(page, 'outcome', 4);
  await typeInto(page, 'rationale', 'A knife was shown to her.');
  await typeInto(page, 'impactOnChild', 'She does not dare to go home.');
  await typeInto(page, 'tellReferrer', 'Keep her at school until we come.');
  await enter(page);
  await untilHeading(page, MASH);
  expect(await read(page)).toContain(`${reference} is done in this queue`);
  const heard = await desk.heardBy(PRIYA, reference);
  expect(heard).toContain('A strategy discussion will be held to decide how to protect the child');
  expect(heard).toContain('Keep her at school until we come.');
});
