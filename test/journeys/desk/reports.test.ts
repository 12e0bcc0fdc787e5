import type { Page } from 'playwright-core';
import { beforeAll, expect, it, vi } from 'vitest';
import { workIn } from '../../support/api-client.ts';
import { amber, red } from '../../support/referrals.ts';
import { atTheDesk, goTo, read } from '../support/desk.ts';
import { IMRAN, MIRIAM, PRIYA } from '../support/journey.ts';
import { looksAt } from '../support/looks.ts';

const AUDITOR = 'Fergus Odell';
const MONDAY = '2026-11-23T10:00:00Z';
const NOW = '2026-11-24T11:40:00Z';

const desk = atTheDesk({ at: MONDAY, javaScript: true });
const looks = looksAt(desk.journey, true);
let manager: Page;
let waiting = '';

const makeReport = async (): Promise<void> => {
  const answer = await fetch(`${desk.journey().service.url}/local/report`, { method: 'POST' });
  expect(answer.status).toBe(204);
};

/** What is read once the stream has brought everything to the figures. */
const onceIt = (says: RegExp) =>
  vi.waitFor(
    async () => {
      await makeReport();
      await goTo(manager, '/desk/reports');
      const text = await read(manager);
      expect(text).toMatch(says);
      return text;
    },
    { timeout: 60_000, interval: 500 },
  );

beforeAll(async () => {
  const decided = await desk.sent(PRIYA, MONDAY, amber());
  const worker = desk.journey().api(IMRAN);
  await worker.decide(workIn(await worker.pull('mash')).id, {
    contact: 1,
    outcome: 'early-help',
    rationale: 'Agreed with the family.',
    impactOnChild: 'Settled.',
    tellReferrer: '',
  });
  expect(decided).toMatch(/^EX-/);
  waiting = await desk.sent(PRIYA, '2026-11-24T09:05:00Z', red());
  desk.at(NOW);
  manager = await desk.pageOf(MIRIAM);
});

it('a manager reads from the desk what needs somebody, and comes to the red that nobody took', async () => {
  await manager.getByRole('link', { name: 'How the front door stands' }).click();
  const text = await onceIt(/red has had nobody[\s\S]*Amber\s+1\s*(: Received[^\n]*)?\s+1/);
  expect(text).toContain('As at 11:40');
  expect(text).toContain(waiting);
  expect(text).toContain('2 hours');
  await looks.look(manager);
  await manager.getByRole('link', { name: /^1\s*: Open, Children’s MASH, Red/ }).click();
  expect(await read(manager)).toContain('rated red');
  await looks.look(manager);
  await manager.getByRole('link', { name: waiting }).click();
  expect(manager.url()).toMatch(new RegExp(`/desk/referrals/${waiting}$`));
  looks.none();
});

it('the report of the morning stays; a day without one says so', async () => {
  await goTo(manager, '/desk/reports/2026-11-24');
  expect(await read(manager)).toContain('Kept as it was at 11:40 on Tuesday 24 November 2026');
  await looks.look(manager);
  await goTo(manager, '/desk/reports/2026-11-19');
  expect(await read(manager)).toContain('No report of Thursday 19 November 2026');
  await looks.look(manager);
  looks.none();
});

/** Whether one of the drawings is seen, by its width in pixels; and how high its smallest letters are. */
const DRAWN = `(() => {
  const seen = [...document.querySelectorAll('.app-chart__drawing')].filter((each) => each.clientWidth > 0);
  const letters = seen.flatMap((svg) => [...svg.querySelectorAll('g[font-size]')].map((group) =>
    Number(group.getAttribute('font-size')) * svg.clientWidth / svg.viewBox.baseVal.width));
  return { drawings: seen.length, smallest: Math.min(...letters) };
})()`;

it('charts can be read on a phone, and without colour', async () => {
  await goTo(manager, '/desk/reports/trends');
  await manager.evaluate("document.documentElement.style.filter = 'grayscale(1)'");
  await looks.look(manager);
  const charts = await manager.locator('div.app-chart').count();
  expect(charts).toBe(9);
  for (const width of [1280, 1000, 700, 641, 640, 375, 320]) {
    await manager.setViewportSize({ width, height: 800 });
    const { drawings, smallest } = (await manager.evaluate(DRAWN)) as { drawings: number; smallest: number };
    expect(drawings, `${width}`).toBeGreaterThan(4);
    expect(drawings, `${width}`).toBeLessThanOrEqual(charts);
    expect(smallest, `${width}`).toBeGreaterThanOrEqual(12);
  }
  await manager.setViewportSize({ width: 1280, height: 800 });
  const lines = manager.locator('#main-content svg.app-chart__drawing--wide').first();
  for (const sign of ['disc', 'square']) {
    expect(await lines.locator(`.app-chart__sign--${sign}`).count()).toBeGreaterThan(0);
  }
  expect(await lines.locator('.app-chart__line[stroke-dasharray]').count()).toBe(1);
  const table = manager.locator('div.app-chart').first();
  await table.locator('summary').click();
  expect(await table.getByRole('row').count()).toBe(14);
  await looks.look(manager);
  looks.none();
});

it('an auditor reads the same, and goes from a red to who read it', async () => {
  const auditor = await desk.pageOf(AUDITOR, '/audit');
  await auditor.getByRole('link', { name: 'How the front door stands' }).click();
  expect(await read(auditor)).toContain('red has had nobody');
  await looks.look(auditor);
  await auditor.getByRole('link', { name: waiting }).click();
  expect(auditor.url()).toContain(`/audit/referrals/${waiting}`);
  looks.none();
});

it('a partner reads what became of their own agency’s referrals, and no average of few', async () => {
  const partner = await desk.pageOf(PRIYA, '/referrals');
  await partner.getByRole('link', { name: 'What became of your agency’s referrals' }).click();
  const text = await read(partner);
  expect(text).toMatch(/Children and adults referred\s+2/);
  expect(text).toContain('fewer than five agencies sent anything');
  await looks.look(partner);
  looks.none();
});
