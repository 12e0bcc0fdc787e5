import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startDynamoDbLocal } from '../../infra/local/dynamodb-local.ts';
import { silentLog } from '../../infra/local/log.ts';
import { freePort } from '../../infra/local/ports.ts';
import { amber, red, yellow } from '../support/referrals.ts';
import { D02, fillUpTo, follow, next, startReferral, untilHeading } from './support/form.ts';
import { HALINA, IMRAN, type Journey, MIRIAM, openJourney, PRIYA } from './support/journey.ts';
import { putThirteenWeeks, recordsOf } from './support/thirteen-weeks.ts';

/** Makes the pictures of the documentation: `npm run screenshots`. Everybody in them is invented. */
const DIRECTORY = join(import.meta.dirname, '../../docs/images');
const NOW = '2026-11-24T11:40:00Z';

const PHONE = { width: 375, height: 812 };

const picture = async (page: Page, name: string, size: { width: number; height: number }): Promise<void> => {
  await page.setViewportSize(size);
  await page.evaluate('window.scrollTo(0, 0)');
  const path = join(DIRECTORY, `${name}.png`);
  await page.screenshot({ path });
  console.log(`${path}: ${Math.round(statSync(path).size / 1024)} kB`);
};

/** A page as it stands, on a desk and on a phone. */
const take = async (page: Page, name: string, height: number): Promise<void> => {
  await picture(page, `${name}-phone`, PHONE);
  await picture(page, name, { width: 1280, height });
};

/** A morning's work, some of it urgent, and an earlier contact about the same child. */
const sendMorning = async ({ service, api }: Journey): Promise<void> => {
  const school = api(PRIYA);
  const child = (given: string, family: string, born: string) => ({ children: [{ given, family, born }] });
  const siblings = [
    { given: 'Kit', family: 'Fenwright', born: '2019-02-11' },
    { given: 'Wren', family: 'Fenwright', born: '2021-08-30' },
  ];
  const arrivals: readonly (readonly [string, () => Promise<string>])[] = [
    ['2026-09-21T10:20:00Z', () => school.sent(amber(child(D02.given, D02.family, '2014-03-12')))],
    ['2026-11-23T14:10:00Z', () => school.sent(yellow(child('Jago', 'Pellowe', '2012-05-19')))],
    ['2026-11-23T15:25:00Z', () => school.sent(amber({ children: siblings }))],
    ['2026-11-24T09:05:00Z', () => school.sent(amber(child('Oona', 'Marchetti', '2017-10-02')))],
    ['2026-11-24T09:40:00Z', () => school.sent(yellow(child('Bryn', 'Castellane', '2015-01-27')))],
    ['2026-11-24T11:20:00Z', () => school.sent(red(child('Della', 'Wainscott', '2011-06-08')))],
  ];
  for (const [at, send] of arrivals) {
    service.clock.set(at);
    const reference = await send();
    if (!at.startsWith('2026-09')) continue;
    // The earlier contact was dealt with in its time and waits in no queue.
    await api(IMRAN).pull('mash');
    await api(IMRAN).decide(`${reference}.mash`, {
      contact: 1,
      outcome: 'early-help',
      rationale: 'Agreed with the family.',
      impactOnChild: 'Settled at school.',
      tellReferrer: '',
    });
  }
  service.clock.set(NOW);
};

const database = await startDynamoDbLocal({ port: await freePort(), directory: 'memory', log: silentLog });
const journey = await openJourney({ databaseEndpoint: database.endpoint, at: NOW });
try {
  mkdirSync(DIRECTORY, { recursive: true });
  await sendMorning(journey);

  const school = await journey.signedIn(PRIYA, { javaScript: true, to: '/referrals' });
  await startReferral(school);
  await fillUpTo(school, 'Check your answers', async ({ heading }) => {
    if (heading !== 'How serious it is') return;
    await school.goBack();
    await untilHeading(school, 'Concerns');
    await take(school, 'form', 1000);
    await next(school);
  });
  await take(school, 'check', 1400);
  await next(school, 'Send referral');
  await untilHeading(school, 'Referral received');
  await take(school, 'received', 1000);

  const desk = await journey.signedIn(HALINA, { javaScript: true, to: '/desk' });
  await follow(desk, 'Children’s MASH');
  await take(desk, 'queue', 1000);
  await desk.getByRole('button', { name: 'Pull next' }).click();
  await take(desk, 'work', 2400);

  const records = await recordsOf(database.endpoint);
  await putThirteenWeeks(records, '2026-11-23', '2026-11-24');
  records.client.destroy();
  await fetch(`${journey.service.url}/local/report`, { method: 'POST' });
  const manager = await journey.signedIn(MIRIAM, { javaScript: true, to: '/desk/reports' });
  await take(manager, 'report', 2200);
  await manager.goto(`${journey.service.url}/desk/reports/trends`);
  await take(manager, 'trends', 2300);
} finally {
  await journey.close();
  await database.stop();
}
