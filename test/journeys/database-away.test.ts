import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type DynamoDbLocal, startDynamoDbLocal } from '../../infra/local/dynamodb-local.ts';
import { silentLog } from '../../infra/local/log.ts';
import { freePort } from '../../infra/local/ports.ts';
import { isRunning } from '../../infra/local/processes.ts';
import { barriersOn } from './support/accessible.ts';
import { D02, fillUpTo, next, startReferral, textOf, untilHeading } from './support/form.ts';
import { type Journey, openJourney, PRIYA } from './support/journey.ts';

let port: number;
let database: DynamoDbLocal;
let journey: Journey;
const directory = mkdtempSync(join(tmpdir(), 'database-away-'));

/** A database of this file's own, which keeps what it holds while it is away. */
const startDatabase = async (): Promise<void> => {
  database = await startDynamoDbLocal({ port, directory, log: silentLog });
};

/** As when the machine under it fails: no word of goodbye. */
const killDatabase = async (): Promise<void> => {
  process.kill(database.pid, 'SIGKILL');
  await expect.poll(() => isRunning(database.pid)).toBe(false);
};

beforeAll(async () => {
  port = await freePort();
  await startDatabase();
  journey = await openJourney({ databaseEndpoint: database.endpoint, at: '2026-11-24T11:40:00Z' });
});
afterAll(async () => {
  await journey.close();
  await database.stop();
  rmSync(directory, { recursive: true, force: true });
});

const TYPED = `${D02.narrative}\nTwo lines, “quotes” & <tags>`;

it.each([true, false])(
  'while the database is away nothing is said to be sent, and nothing typed is lost (JavaScript: %s)',
  async (javaScript) => {
    const page = await journey.signedIn(PRIYA, { javaScript, to: '/referrals' });
    await startReferral(page);
    await fillUpTo(page, 'What you are worried about');
    await page.getByLabel('What are you worried about').fill(TYPED);

    await killDatabase();
    await next(page);
    await untilHeading(page, 'This was not saved');
    const notSaved = await textOf(page);
    expect(notSaved).toContain('Nothing from this page was saved or sent');
    expect(notSaved).toContain('Phone Exampleshire MASH now on 01632 960100');
    expect(notSaved).toContain(TYPED);
    // axe needs a script of its own.
    if (javaScript) expect(await barriersOn(page)).toEqual([]);

    await startDatabase();
    await next(page, 'Try again');
    await untilHeading(page, 'What has happened');
    await page.goto(page.url().replace(/happened$/, 'check'));
    expect(await textOf(page)).toContain(TYPED);

    await killDatabase();
    await next(page, 'Send referral');
    for (const again of [true, false]) {
      await untilHeading(page, 'Your referral was not sent');
      const notSent = await textOf(page);
      expect(notSent).toContain('Do not wait for this service');
      expect(notSent).toContain('01632 960100');
      for (const typed of [D02.given, TYPED, 'At school, with her form tutor']) {
        expect(notSent).toContain(typed);
      }
      if (again) await next(page, 'Try again');
    }

    await startDatabase();
    await next(page, 'Try again');
    await untilHeading(page, 'Referral received');
    await page.goto(`${journey.service.url}/referrals`);
    const { body } = await journey.api('Halina Brzeska').queue('mash');
    const references = JSON.stringify(body).match(/"reference"/g) ?? [];
    expect(references).toHaveLength(javaScript ? 1 : 2);
    await page.close();
  },
  60_000,
);
