import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { heldInFolder } from '../../infra/local/held-in-folder.ts';
import { type WayToTable, wayToTable } from '../support/table-away.ts';
import { barriersOn } from './support/accessible.ts';
import { D02, fillUpTo, next, startReferral, textOf, untilHeading } from './support/form.ts';
import { type Journey, openJourney, PRIYA } from './support/journey.ts';

let way: WayToTable;
let journey: Journey;
const folder = join(tmpdir(), `held-${randomUUID()}`);
const held = heldInFolder(folder);

beforeAll(async () => {
  way = await wayToTable(inject('dynamodbEndpoint'));
  journey = await openJourney({
    databaseEndpoint: inject('dynamodbEndpoint'),
    recordsEndpoint: way.endpoint,
    held,
    at: '2026-11-24T11:40:00Z',
  });
});
afterAll(async () => {
  await journey.close();
  await way.close();
  rmSync(folder, { recursive: true, force: true });
});

const REFERENCE = /EX-[0-9A-Z]{4}-[0-9A-Z]{4}/;

it.each([true, false])(
  'while the records alone are away a referral is held, and it is received later as it was said (JavaScript: %s)',
  async (javaScript) => {
    const page = await journey.signedIn(PRIYA, { javaScript, to: '/referrals' });
    await startReferral(page);
    await fillUpTo(page, 'What you are worried about');
    await page.getByLabel('What are you worried about').fill(D02.narrative);
    await next(page);
    await untilHeading(page, 'What has happened');

    // Writing goes on all the same: drafts have a table of their own.
    way.be('refused');
    await page.goto(page.url().replace(/happened$/, 'check'));
    await next(page, 'Send referral');
    await untilHeading(page, 'We are holding your referral');
    const told = await textOf(page);
    const reference = REFERENCE.exec(told)?.[0] ?? '';
    expect(told).toContain('If a child is in immediate danger, call 999');
    expect(told).toContain('01632 960100');
    if (javaScript) expect(await barriersOn(page)).toEqual([]);

    // What needs the records says so, with whom to phone, and when to come back.
    const status = await page.goto(`${journey.service.url}/referrals/${reference}`);
    expect(status?.status()).toBe(503);
    expect(Number(status?.headers()['retry-after'])).toBeGreaterThan(0);
    expect(await page.locator('body').innerText()).toContain('01632 960100');
    await page.goto(`${journey.service.url}/referrals`);
    await untilHeading(page, 'Your referrals');
    expect(await textOf(page)).toContain(reference);

    way.be('there');
    await fetch(`${journey.service.url}/local/accept-held`, { method: 'POST' });
    expect(await held.count('waiting')).toBe(0);
    await page.goto(`${journey.service.url}/referrals/${reference}`);
    expect(await textOf(page)).toContain(reference);
    await page.close();
  },
  60_000,
);
