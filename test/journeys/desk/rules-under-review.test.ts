import type { Page } from 'playwright-core';
import { beforeAll, expect, it, vi } from 'vitest';
import { aChild, aReferral } from '../../support/referrals.ts';
import { barriersOn } from '../support/accessible.ts';
import { atTheDesk, goTo, read } from '../support/desk.ts';
import { follow, next } from '../support/form.ts';
import { ANSELM, GARETH, MIRIAM } from '../support/journey.ts';

const NOW = '2026-11-24T11:40:00Z';
const WEAPON = 'Weapon used, shown or kept within reach';
const WHY = 'Toy weapons were read as weapons all autumn.';
const TOY = 'It was a water pistol.';

const desk = atTheDesk({ at: NOW, javaScript: true });
let author: Page;
let second: Page;
let reference = '';

const armed = (given: string) => aReferral({ children: [aChild({ given })], concerns: { weapon: 'yes' } });

beforeAll(async () => {
  reference = await desk.sent(GARETH, NOW, armed('Zephyrine'));
  author = await desk.pageOf(MIRIAM);
  second = await desk.pageOf(ANSELM);
});

it('a manager drafts a change, and is told by its field what is wrong', async () => {
  await follow(author, 'Rules under review');
  expect(await barriersOn(author)).toEqual([]);
  await follow(author, 'Draft a change');
  expect(await barriersOn(author)).toEqual([]);
  await author.getByLabel(WEAPON).selectOption('amber');
  await author.getByLabel('A red is due after (hours, day and night)').fill('9');
  await author.getByLabel('Why should the rules change?').fill(WHY);
  await author.getByLabel('First day on which it holds').fill('2026-12-01');
  await next(author, 'Keep the draft');
  expect(await author.title()).toMatch(/^Error: /);
  expect(await read(author)).toContain('A red waits no longer than four hours');
  expect(await author.getByLabel(WEAPON).inputValue()).toBe('amber');
  expect(await barriersOn(author)).toEqual([]);
  await author.getByLabel('A red is due after (hours, day and night)').fill('4');
});

it('tries it on last quarter, and reads which contact would change, and why', async () => {
  // The figures of the day are counted from the stream: a moment after the referral came in.
  await vi.waitFor(
    async () => {
      await goTo(author, '/desk/rules/draft');
      await author.getByLabel(WEAPON).selectOption('amber');
      await author.getByLabel('Why should the rules change?').fill(WHY);
      await author.getByLabel('First day on which it holds').fill('2026-12-01');
      await next(author, 'Try it on last quarter');
      expect(await read(author)).toContain('1 of them were reds and would be none');
    },
    { timeout: 30_000, interval: 500 },
  );
  expect(await read(author)).toContain(`${reference}, contact 1`);
  expect(await barriersOn(author)).toEqual([]);
});

it('explains the past red, and cannot countersign it', async () => {
  await goTo(author, '/desk/rules');
  await follow(author, 'Explain and save');
  await next(author, 'Save for a second manager');
  expect(await author.title()).toMatch(/^Error: /);
  expect(await barriersOn(author)).toEqual([]);
  await author.getByLabel(`${reference}, contact 1`).fill(TOY);
  await next(author, 'Save for a second manager');
  expect(await read(author)).toContain('Another manager has to countersign it');
  await goTo(author, '/desk/rules/draft/countersign');
  await next(author, 'Countersign');
  expect(await read(author)).toContain('Another manager must');
});

it('another manager reads the same list and countersigns; it holds from its day on', async () => {
  await goTo(second, '/desk/rules');
  await follow(second, 'Read and countersign');
  expect(await read(second)).toContain(TOY);
  expect(await barriersOn(second)).toEqual([]);
  await next(second, 'Countersign');
  const signed = await read(second);
  expect(signed).toContain(`${WEAPON}: from red to amber`);
  expect(signed).toContain('To come');
  await follow(second, 'Version 1');
  expect(await read(second)).toContain(`countersigned by ${ANSELM}`);
  expect(await barriersOn(second)).toEqual([]);

  const after = await desk.sent(GARETH, '2026-12-01T09:30:00Z', armed('Barnaby'));
  const screener = await desk.pageOf(MIRIAM, `/desk/referrals/${after}`);
  expect(await read(screener)).toContain('Rules ray-2026-11+settings-1');
});
