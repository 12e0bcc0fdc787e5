import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { accessPackIn } from '../../support/api-client.ts';
import { everyState, NOW, type States } from '../support/desk-states.ts';
import { follow, next } from '../support/form.ts';
import { chooseWho, HALINA, type Journey, LORNA, MIRIAM, openJourney, STELLA } from '../support/journey.ts';
import { looksAt } from '../support/looks.ts';

// Dozens of looks, each of which takes long on a busy machine.
vi.setConfig({ testTimeout: 400_000 });

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney({ databaseEndpoint: inject('dynamodbEndpoint'), at: NOW });
});
afterAll(() => journey?.close());

/** Pages of a social worker: lists, work in each state, and what is not for them. */
const READ = ({ night, proposed, decided, kept, known, earlier, held, free }: States): string[] => [
  '/desk',
  '/desk/queues/mash',
  '/desk/queues/mash?sort=newest&rating=amber',
  '/desk/queues/mash?rating=yellow&overdue=yes',
  `/desk/queues/mash?proposed=${proposed}`,
  '/desk/queues/mash?nothing=waiting',
  '/desk/queues/nowhere',
  '/desk/hand-back',
  '/desk/checks',
  `/desk/work/${held}.mash`,
  `/desk/work/${held}.mash?rated=1`,
  `/desk/work/${free}.mash`,
  `/desk/work/${proposed}.mash`,
  `/desk/work/${night}.mash`,
  `/desk/referrals/${decided}`,
  `/desk/referrals/${kept}`,
  `/desk/referrals/${known}`,
  `/desk/referrals/${held}/contacts/1/same-child/${earlier}.9`,
];

/** Steps of a social worker, each with the button that is pressed before anything is answered. */
const STEPS = ({ kept, earlier, held, check, free }: States): [path: string, button: string][] => [
  [`/desk/work/${held}.mash/contacts/1/rating`, 'Record the rating'],
  [`/desk/work/${held}.mash/contacts/1/decision`, 'Record the decision'],
  [`/desk/work/${held}.mash/question`, 'Ask'],
  [`/desk/work/${held}.mash/checks`, 'Ask'],
  [`/desk/work/${held}.mash/transfer`, 'Transfer'],
  [`/desk/work/${free}.mash/take`, 'Take it'],
  [`/desk/referrals/${held}/contacts/1/same-child/${earlier}.1`, 'Record the answer'],
  [`/desk/referrals/${held}/checks/${check}/cancel`, 'Cancel the check'],
  [`/desk/referrals/${held}/conflict`, 'Record it'],
  [`/desk/referrals/${kept}/break-glass`, 'Open it for 60 minutes'],
  ['/desk/find', 'Find'],
];

/** The same for a manager. */
const OF_MANAGERS = ({ proposed, decided, kept, known, held }: States): [path: string, button: string][] => [
  [`/desk/work/${proposed}.manager-decision/contacts/1/countersign`, 'Record your answer'],
  [`/desk/referrals/${decided}/contacts/1/reopen`, 'Reopen'],
  [`/desk/referrals/${held}/contacts/1/authorise-checks`, 'Authorise'],
  [`/desk/referrals/${held}/restriction`, 'Restrict it'],
  [`/desk/referrals/${kept}/restriction`, 'Lift the restriction'],
  [`/desk/referrals/${held}/conflict`, 'Record it'],
  [`/desk/referrals/${known}/conflict/1/undo`, 'Take it back'],
  [`/desk/work/${held}.mash/transfer`, 'Give it to them'],
  ['/desk/returns', 'Check'],
];

describe.each([true, false])('at the desk nobody meets a barrier (JavaScript: %s)', (javaScript) => {
  const { open, look, visit, none } = looksAt(() => journey, javaScript);
  let states: States;
  const pageOf = async (name: string, to: string): Promise<Page> => {
    const page = await open(`/sign-in?return=${to}`);
    await chooseWho(page, name);
    return page;
  };
  /** Opens each page, presses its button with nothing answered, and looks at both. */
  const missing = async (page: Page, steps: [path: string, button: string][]): Promise<void> => {
    for (const [path, button] of steps) {
      await visit(page, path);
      // A rating is chosen beforehand: a lower one needs its reason.
      if (path.endsWith('rating')) await page.getByRole('radio', { name: 'Yellow' }).check();
      await next(page, button);
      expect(await page.title(), path).toMatch(/^Error: /);
      await look(page);
    }
  };

  beforeAll(async () => {
    await journey.service.reset();
    states = await everyState(journey);
  });

  it('reading lists and work, and where something is not theirs', async () => {
    const worker = await pageOf(HALINA, '/desk');
    for (const path of READ(states)) await visit(worker, path);
    none();
  });

  it('at each step of a social worker, and where its answers are missing', async () => {
    const worker = await pageOf(HALINA, '/desk');
    await missing(worker, STEPS(states));
    await worker.getByLabel('Last name').fill('Wojciechowski');
    await worker.getByLabel('Postcode').fill('EX4 1AB');
    await next(worker, 'Find');
    await look(worker);
    none();
  });

  it('as a manager', async () => {
    const manager = await pageOf(MIRIAM, '/desk');
    for (const path of [
      '/desk/queues/manager-decision',
      '/desk/returns?return=annex-a&on-day=1&on-month=12&on-year=2026',
      `/desk/work/${states.proposed}.manager-decision`,
      `/desk/referrals/${states.kept}`,
      `/desk/referrals/${states.known}`,
    ]) {
      await visit(manager, path);
    }
    await missing(manager, OF_MANAGERS(states));
    none();
  });

  it('of a record’s life: what is held about a child, legal holds, and how long records are kept', async () => {
    const { held, earlier } = states;
    const api = journey.api(MIRIAM);
    const pack = accessPackIn(
      await api.makePack(held, {
        request: 'SAR-2026-7',
        askedBy: 'His mother, for him',
        receivedOn: '2026-11-23',
        contacts: [`${held}.1`, `${earlier}.1`],
      }),
    );
    await api.placeHold(held, { reason: 'A claim against the council', contact: 1 });
    const manager = await pageOf(MIRIAM, '/desk');
    for (const path of ['/desk/retention', `/desk/referrals/${held}`, `/desk/referrals/${held}/hold`]) {
      await visit(manager, path);
    }
    await missing(manager, [
      [`/desk/referrals/${held}/hold`, 'Place the hold'],
      [`/desk/referrals/${held}/hold`, 'Lift the hold'],
      [`/desk/referrals/${held}/contacts/1/subject-access`, 'Make the pack'],
    ]);
    await visit(manager, `/desk/referrals/${held}/subject-access/${pack.id}`);
    await manager.getByLabel('Other words to redact').fill('These words stand nowhere');
    await next(manager, 'Save what I decided');
    expect(await manager.title()).toMatch(/^Error: /);
    await look(manager);
    await manager.getByLabel('Other words to redact').fill('');
    await next(manager, 'Save what I decided');
    await look(manager);
    none();
  });

  it('by night, and as the agency that is asked', async () => {
    const duty = await pageOf(STELLA, '/desk');
    await look(duty);
    await visit(duty, '/desk/night');
    const health = await pageOf(LORNA, '/checks');
    await look(health);
    await missing(health, [[`/checks/${states.check}`, 'Send the answer']]);
    await health.getByRole('radio', { name: 'Nothing known' }).check();
    await next(health, 'Send the answer');
    await look(health);
    await visit(health, `/checks/${states.check}`);
    none();
  });
});

it('of each row rating, due time and flags are heard in this order, and the rating is a word with a shape', async () => {
  await journey.service.reset();
  const { night } = await everyState(journey);
  const page = await journey.signedIn(HALINA, { javaScript: true, to: '/desk' });
  await follow(page, 'Children’s MASH');
  const row = page.getByRole('row').filter({ hasText: night });
  const heard = await row.ariaSnapshot();
  expect(heard).toMatch(
    new RegExp(`rowheader.*${night}.*cell "Red".*cell "overdue by .*cell "Handed back by the Emergency`, 's'),
  );
  for (const rating of await page.locator('.app-rating').all()) {
    expect(await rating.innerText()).toMatch(/^(Red|Amber|Yellow)$/);
    expect(await rating.locator('svg[aria-hidden="true"] path').count()).toBe(1);
  }
  const shapes = await page
    .locator('.app-rating path')
    .evaluateAll((all) => all.map((each) => each.outerHTML));
  const words = await page.locator('.app-rating').allInnerTexts();
  expect(new Set(shapes).size).toBe(new Set(words).size);
  await page.close();
});
