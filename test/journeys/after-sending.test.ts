import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { amber, yellow } from '../support/referrals.ts';
import { complaintsOf } from './support/complaints.ts';
import { choose, follow, next, textOf, untilHeading } from './support/form.ts';
import { HALINA, type Journey, openJourney, PRIYA } from './support/journey.ts';

/** A manager. */
const MIRIAM = 'Miriam Tolland';

const NOW = '2026-11-24T11:40:00Z';
const STRANGLED = 'Her stepfather strangled her mother last night.';
/** Not an end: with a red, that would be a manager's to countersign. */
const HELP = 'A social worker will assess what the child needs';
const QUESTION = 'Who collects her today?';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney({ databaseEndpoint: inject('dynamodbEndpoint'), at: NOW });
});
afterAll(() => journey.close());

describe.each([true, false])('a referral after it was sent (JavaScript: %s)', (javaScript) => {
  let teacher: Page;
  let worker: Page;
  let older = '';
  let reference = '';
  const complaints: string[] = [];
  const statusPage = () => teacher.goto(`${journey.service.url}/referrals/${reference}`);

  beforeAll(async () => {
    await journey.service.reset();
    journey.service.clock.set(NOW);
    older = await journey.api(PRIYA).sent(amber());
    reference = await journey.api(PRIYA).sent(yellow());
    teacher = await journey.signedIn(PRIYA, { javaScript, to: '/referrals' });
    complaintsOf(teacher, complaints);
  });

  it('stands among what the agency sent, with where it stands', async () => {
    await untilHeading(teacher, 'Your referrals');
    const row = teacher.getByRole('row').filter({ hasText: reference });
    expect(await row.innerText()).toMatch(/Received\s+You/);
    await follow(teacher, reference);
    await untilHeading(teacher, `Referral ${reference}`);
  });

  it('takes what happened since: nothing typed is lost, and it goes to the top of the queue', async () => {
    await follow(teacher, 'Add information');
    await next(teacher, 'Send this information');
    await teacher.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await teacher.title()).toMatch(/^Error: /);
    await teacher.getByLabel('What do you want to add?').fill(STRANGLED);
    await choose(
      teacher,
      'Do you now suspect that a child is suffering significant harm, or is likely to?',
      'Yes',
    );
    await teacher.getByText('Say which concerns this is about').click();
    await teacher.locator('input[name="strangulation"][value="yes"]').check();
    await next(teacher, 'Send this information');
    await untilHeading(teacher, `Referral ${reference}`);
    expect(await textOf(teacher)).toContain('We have received what you added');

    worker = await journey.signedIn(HALINA, { javaScript, to: '/desk/queues/mash' });
    complaintsOf(worker, complaints);
    const [first = '', second = ''] = (await worker.getByRole('row').allInnerTexts()).slice(1);
    expect(first).toContain(reference);
    expect(first).toContain('Red');
    expect(first).toContain('due 15:40');
    expect(first).toContain('The referrer has added or corrected something since');
    expect(second).toContain(older);
    await worker.getByRole('button', { name: 'Pull next' }).click();
    await untilHeading(worker, new RegExp(reference));
    const work = await textOf(worker);
    expect(work).toContain(STRANGLED);
    expect(work).toContain('Raised contact 1 from Yellow to Red');
  });

  it('is asked about by whoever holds it, and answered by the referrer', async () => {
    await follow(worker, 'Ask the referrer a question');
    await worker.getByLabel('Your question').fill(QUESTION);
    await next(worker, 'Ask');
    expect(await textOf(worker)).toContain('Question sent to the referrer');

    await statusPage();
    const asked = await textOf(teacher);
    expect(asked).toContain('We need something from you');
    expect(asked).toContain(QUESTION);
    expect(asked).not.toContain(HALINA);
    await follow(teacher, 'Answer the question');
    expect(await textOf(teacher)).toContain(QUESTION);
    await teacher.getByLabel('Your answer').fill('Her grandmother, at half past three.');
    await next(teacher, 'Send this answer');
    const answered = await textOf(teacher);
    expect(answered).toContain('We have received your answer');
    expect(answered).toContain('Being looked at');

    await worker.reload();
    expect(await textOf(worker)).toContain('Her grandmother, at half past three.');
  });

  it('is challenged once it is decided: a manager has it, and the decision stands', async () => {
    await follow(worker, /^Decide/);
    await choose(worker, 'What will happen', HELP);
    await worker.getByLabel('Rationale').fill('The family is safe with grandmother.');
    await worker.getByLabel('Impact on the child').fill('She is calmer.');
    await next(worker, 'Record the decision');

    await statusPage();
    await follow(teacher, 'Challenge the decision');
    await teacher.getByLabel('Why do you disagree?').fill('He is back at home tonight.');
    await next(teacher, 'Send to a manager');
    const status = await textOf(teacher);
    expect(status).toContain('We have received your challenge');
    expect(status).toContain(HELP);

    const manager = await journey.signedIn(MIRIAM, { javaScript, to: '/desk/queues/manager-decision' });
    complaintsOf(manager, complaints);
    const [row = ''] = (await manager.getByRole('row').allInnerTexts()).slice(1);
    expect(row).toContain(reference);
    expect(row).toContain('The referrer disagrees with the decision');
    await manager.close();
  });

  it('never made the browser complain', () => {
    expect(complaints).toEqual([]);
  });
});
