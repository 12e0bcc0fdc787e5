import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, it, vi } from 'vitest';
import { choose, follow, next, untilHeading } from './support/form.ts';
import { type Journey, openJourney } from './support/journey.ts';
import { looksAt } from './support/looks.ts';

const NOW = '2026-11-24T11:40:00Z';
const HOURS_LATER = '2026-11-24T14:40:00Z';

// A browser on a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney({ databaseEndpoint: inject('dynamodbEndpoint'), at: NOW });
});
afterAll(() => journey?.close());

const start = async (page: Page): Promise<void> => {
  await choose(page, 'How do you know the child?', 'Another way');
  await choose(page, 'Do you want to say who you are?', 'I do not want to say who I am');
  await next(page, 'Start');
  await untilHeading(page, 'Is a child in immediate danger?');
};

describe.each([true, false])('people without an account meet no barrier (JavaScript: %s)', (javaScript) => {
  const { open, look, visit, none } = looksAt(() => journey, javaScript);

  it('at who they are, their address and the code, nor where an answer is missing', async () => {
    const page = await open('/guest');
    await look(page);
    await next(page, 'Continue');
    await look(page);
    await visit(page, '/guest/email');
    await next(page, 'Send the code');
    await look(page);
    await page.getByLabel('Work email address').fill('axe@housing.example');
    await next(page, 'Send the code');
    await untilHeading(page, 'Enter the code from your email');
    await look(page);
    await next(page, 'Continue');
    await look(page);
    none();
  });

  it('before they start, at the first question, and where the answer is to ring 999', async () => {
    const page = await open('/guest/public');
    await look(page);
    await next(page, 'Start');
    await look(page);
    await start(page);
    await look(page);
    await choose(page, 'Is a child in danger at this moment?', 'Yes');
    await next(page, 'Continue');
    await untilHeading(page, 'Call 999 now');
    await look(page);
    none();
  });

  it('on their list, at a referral that is not theirs, and on leaving', async () => {
    const page = await open('/guest/public');
    await start(page);
    await visit(page, '/referrals');
    await visit(page, '/referrals/EX-7K3M-9QTD');
    await follow(page, 'Leave');
    await look(page);
    await next(page, 'Leave and delete');
    await untilHeading(page, 'You have left');
    await look(page);
    none();
  });

  it('when their time has run out', async () => {
    const page = await open('/guest/public');
    await start(page);
    journey.service.clock.set(HOURS_LATER);
    await page.reload();
    journey.service.clock.set(NOW);
    await untilHeading(page, 'Your time has run out');
    await look(page);
    none();
  });

  it('as a child or young person who must not be seen here', async () => {
    const page = await open('/guest/young-person');
    await look(page);
    await next(page, 'Start');
    await untilHeading(page, 'Is a child in immediate danger?');
    await look(page);
    none();
  });
});

// Nothing on these waits for a script, so one look is enough.
describe('pages that anybody may read', () => {
  const { open, visit, none } = looksAt(() => journey, true);

  it('keep nobody out', async () => {
    const page = await open();
    for (const path of ['/help', '/privacy', '/accessibility', '/cookies', '/signed-out']) {
      await visit(page, path);
    }
    none();
  });

  it('explain every call of the API to everybody', async () => {
    await visit(await open(), '/api-reference');
    none();
  });
});
