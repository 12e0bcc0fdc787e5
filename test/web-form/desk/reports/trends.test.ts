import { expect, test } from 'vitest';
import type { TrendsAnswer } from '../../../../shared/contract/answers/report.ts';
import { json } from '../../support/api-double.ts';
import { MANAGER, start } from '../../support/start.ts';
import { NO_TRENDS, trendsOf } from './answers.ts';

const shown = async (path: string, trends: TrendsAnswer = trendsOf(13)) => {
  const { get, signedIn, calls } = start({
    'GET /api/reports/trends/2026-11-24': () => json(trends),
    'GET /api/reports/trends/2026-08-25': () => json(trends),
  });
  const response = await get(path, await signedIn(MANAGER));
  return { response, page: (await response.text()).replaceAll(/\s+/g, ' '), calls };
};

const CHARTS = 9;

test('each chart has its heading, a name and words for who does not see it, and its table right below', async () => {
  const { page } = await shown('/desk/reports/trends');
  const charts = page.split('<div class="app-chart">').slice(1);
  expect(charts).toHaveLength(CHARTS);
  for (const chart of charts) {
    const name = /<h2[^>]* id="([a-z-]+)"/.exec(chart)?.[1] ?? '';
    for (const frame of ['wide', 'narrow']) {
      const id = `${name}-${frame}`;
      expect(chart).toMatch(
        new RegExp(
          `<svg[^>]* role="img" aria-labelledby="${id}-title ${id}-desc"[^>]*><title id="${id}-title">[^<]+</title><desc id="${id}-desc">[^<]+</desc>`,
        ),
      );
    }
    expect(chart.indexOf('<table')).toBeGreaterThan(chart.lastIndexOf('</svg>'));
    expect(chart.match(/<tr/g)).toHaveLength(14);
    expect(chart).toContain(`href="/desk/reports/trends/${name}.csv?to=2026-11-24"`);
  }
});

test('no address on the page stands twice as an id, and nothing drawn is no number', async () => {
  for (const trends of [trendsOf(13), trendsOf(1), NO_TRENDS]) {
    const { response, page } = await shown('/desk/reports/trends', trends);
    expect(response.status).toBe(200);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page).not.toMatch(/NaN|Infinity|undefined|null%/);
    // What the policy of these pages would throw away.
    expect(page).not.toMatch(/ style="/);
  }
});

test('the week that is not over is called so, in the words and in the tables', async () => {
  const { page } = await shown('/desk/reports/trends');
  expect(page).toContain('The last week is not over');
  expect(page).toContain('23 November 2026 (so far)');
  expect(page).not.toContain('16 November 2026 (so far)');
});

test('a service without figures says so in the place of each chart', async () => {
  const { page } = await shown('/desk/reports/trends', NO_TRENDS);
  // Counts are known to be none; shares of none are not known.
  expect(page).toContain('Nothing was counted in these weeks.');
  expect(page).toContain('Received: 0 throughout.');
});

test('the weeks before and after are links; what is no day is no page', async () => {
  const { page } = await shown('/desk/reports/trends');
  expect(page).toContain('href="/desk/reports/trends?to=2026-08-25"');
  expect(page).not.toContain('Thirteen weeks after');
  expect((await shown('/desk/reports/trends?to=2026-08-25')).page).toContain('Thirteen weeks after');
  for (const path of ['trends?to=soon', 'trends/nothing.csv', 'trends/outcomes.csv?to=2026-13-01']) {
    expect((await shown(`/desk/reports/${path}`)).response.status, path).toBe(404);
  }
});

test('a chart’s file has the shares and what they are of', async () => {
  const { page, response } = await shown('/desk/reports/trends/decided-in-time.csv?to=2026-11-24');
  expect(response.headers.get('content-disposition')).toBe(
    'attachment; filename="decided-in-time-to-2026-11-24.csv"',
  );
  expect(page).toContain('"Week beginning","Red (%)","Red: number","Red: out of","Amber (%)"');
  expect(page).toContain('"31 August 2026","","","",');
  expect(page).toContain('"23 November 2026 (so far)","50","2","4","92","12","13","100","23","23"');
});
