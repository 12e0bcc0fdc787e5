import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { PROMPTS } from '../../../shared/domain/samples/prompts.ts';
import { amber } from '../../support/referrals.ts';
import { barriersOn } from '../support/accessible.ts';
import { atTheDesk, goTo, read } from '../support/desk.ts';
import { choose, follow, next, untilHeading } from '../support/form.ts';
import { ANSELM, GARETH, HALINA, MIRIAM } from '../support/journey.ts';

const NOW = '2026-11-24T11:40:00Z';
const WORDS = 'Nobody asked what he meant by the belt.';

const desk = atTheDesk({ at: NOW, javaScript: true });
let reference = '';
let miriam: Page;

beforeAll(async () => {
  reference = await desk.sent(GARETH, NOW, amber());
  const worker = desk.journey().api(HALINA);
  await worker.take(`${reference}.mash`, { reason: 'other', words: 'To have it in hand' });
  await worker.decide(`${reference}.mash`, {
    contact: 1,
    outcome: 'early-help',
    rationale: 'It was a game.',
    impactOnChild: 'None that we know of.',
    tellReferrer: '',
  });
  miriam = await desk.pageOf(MIRIAM);
});

/** The figures follow the record by some moments. */
const drawUntilCounted = async (): Promise<void> => {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    await next(miriam, 'Draw the sample');
    await miriam.waitForLoadState('load');
    if ((await miriam.title()).startsWith('Sample')) return;
    await miriam.waitForTimeout(500);
  }
};

it('a manager draws a sample, which says how to draw it again', async () => {
  await follow(miriam, 'Samples of decisions');
  expect(await barriersOn(miriam)).toEqual([]);
  await follow(miriam, 'Draw a sample');
  await miriam.getByLabel('First day on which contacts were closed').fill('2026-11-24');
  await miriam.getByLabel('Last day').fill('2026-11-24');
  await miriam.getByRole('checkbox', { name: 'Outcome' }).check();
  expect(await barriersOn(miriam)).toEqual([]);
  await drawUntilCounted();
  await untilHeading(miriam, 'Sample 1');
  expect(await read(miriam)).toMatch(/Seed\s+[0-9a-f]{64}/);
  expect(await barriersOn(miriam)).toEqual([]);
});

it('reviews the case that is offered: a child at risk is open again as red', async () => {
  await follow(miriam, 'Next case for me');
  await untilHeading(miriam, /Case 1 of 1/);
  await next(miriam, 'Record the review');
  expect(await miriam.title()).toMatch(/^Error: /);
  expect(await barriersOn(miriam)).toEqual([]);
  for (const [at, words] of Object.values(PROMPTS).entries()) {
    await choose(miriam, `${at + 1}. ${words}`, at % 2 === 0 ? 'No' : 'Partly');
  }
  await miriam.getByRole('radio', { name: 'Disagree: a child is at risk' }).check();
  await miriam.getByRole('textbox', { name: 'Learning' }).fill(WORDS);
  await next(miriam, 'Record the review');
  expect(await read(miriam)).toContain('It was opened again at once, as red.');
  expect(await barriersOn(miriam)).toEqual([]);
  await goTo(miriam, '/desk/queues/mash');
  expect(await read(miriam)).toMatch(new RegExp(`${reference}[^]*Red|Red[^]*${reference}`));
});

it('another manager gives a second review without having seen the first', async () => {
  const anselm = await desk.pageOf(ANSELM, '/samples/1');
  await follow(anselm, 'Next case for me');
  const before = await read(anselm);
  expect(before).toContain('Somebody has reviewed it.');
  expect(before).not.toContain(WORDS);
  await anselm.context().close();
});

it('results count it, and whoever decided reads what there is to learn', async () => {
  await goTo(miriam, '/samples/results');
  expect(await read(miriam)).toContain('1 (100%)');
  expect(await barriersOn(miriam)).toEqual([]);
  const halina = await desk.pageOf(HALINA);
  await follow(halina, 'Learning from your decisions');
  expect(await read(halina)).toContain(WORDS);
  expect(await barriersOn(halina)).toEqual([]);
  await next(halina, `I have read this on ${reference}`);
  expect(await read(halina)).toContain('You read it on 24 November 2026');
  await halina.context().close();
});
