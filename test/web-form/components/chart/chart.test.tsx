import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Chart } from '../../../../web-form/components/chart/chart.tsx';
import { chartTable } from '../../../../web-form/components/chart/chart-table.ts';
import { describe } from '../../../../web-form/components/chart/describe.ts';
import { heights, narrowFrame, WIDE } from '../../../../web-form/components/chart/frame.ts';
import { HATCHES } from '../../../../web-form/components/chart/hatch.tsx';
import { type ChartFigures, LOOKS } from '../../../../web-form/components/chart/series.ts';
import { spread } from '../../../../web-form/components/chart/spread.ts';
import { cellWords, fileRows, percentOf } from '../../../../web-form/components/figures/figure.ts';

const WEEKS = ['2026-11-09', '2026-11-16', '2026-11-23'];

const FIGURES: ChartFigures = {
  name: 'a-chart',
  title: 'Came and went',
  about: 'What came and what went.',
  unit: 'count',
  kind: 'lines',
  weeks: WEEKS,
  series: [
    { name: 'Came', values: [12, 30, 21] },
    { name: 'Went', values: [7, null, 14] },
  ],
};

const drawn = (figures: ChartFigures): string => String(<Chart figures={figures} file="/a.csv" />);

const signsOf = (page: string): number[][] =>
  [...page.matchAll(/translate\(([\d.]+) ([\d.]+)\)/g)].map(([, x, y]) => [Number(x), Number(y)]);

test('a chart draws the values of its table, higher where they are more', () => {
  const [wide = ''] = drawn(FIGURES).split('</svg>');
  const signs = signsOf(wide);
  const { scale } = heights(FIGURES, WIDE);
  const table = chartTable(FIGURES);
  const shown = [1, 2].flatMap((column) =>
    table.rows.flatMap((row) => {
      const value = row[column]?.value;
      return typeof value === 'number' ? [value] : [];
    }),
  );
  expect(shown).toEqual([12, 30, 21, 7, 14]);
  expect(signs.map(([, y]) => y)).toEqual(shown.map((value) => Math.round(scale(value) * 10) / 10));
  expect(scale(30)).toBeLessThan(scale(12));
});

test('a week without a value is a gap in the line and a dash in the table', () => {
  const [wide = ''] = drawn(FIGURES).split('</svg>');
  // One line of three points; the other has only two points with a gap between them.
  expect(wide.match(/class="app-chart__line"/g)).toHaveLength(1);
  const table = chartTable(FIGURES);
  const cell = table.rows[1]?.[2];
  const column = table.columns[2];
  expect(cell && column && cellWords(cell, column)).toBe('–');
});

test('no line leads to a week that is not over, as if its counts had fallen', () => {
  const [over = ''] = drawn({ ...FIGURES, series: FIGURES.series.slice(0, 1) }).split('</svg>');
  const [growing = ''] = drawn({ ...FIGURES, series: FIGURES.series.slice(0, 1), growing: true }).split(
    '</svg>',
  );
  const lineOf = (page: string): string => /app-chart__line" d="([^"]+)"/.exec(page)?.[1] ?? '';
  expect(lineOf(over).match(/[ML]/g)).toHaveLength(3);
  expect(lineOf(growing).match(/[ML]/g)).toHaveLength(2);
  expect(signsOf(growing)).toEqual(signsOf(over));
  expect(growing).toContain('>Came 21 so far<');
});

test('shares begin at none, and reach to all or, where none is higher, to half', () => {
  const reach = (part: number): number[] =>
    heights(
      { ...FIGURES, unit: 'percent', series: [{ name: 'A', values: [{ part, whole: 100 }] }] },
      WIDE,
    ).scale.domain();
  expect(reach(50)).toEqual([0, 50]);
  expect(reach(51)).toEqual([0, 100]);
});

test('lines differ by their dashes and by their signs, layers by their hatches, all of them by name', () => {
  expect(new Set(LOOKS.map(({ dash }) => dash)).size).toBe(LOOKS.length);
  expect(new Set(LOOKS.map(({ sign }) => sign)).size).toBe(LOOKS.length);
  const page = drawn(FIGURES);
  for (const words of [
    'stroke-dasharray',
    'app-chart__sign--disc',
    'app-chart__sign--square',
    '>Came 21<',
    '>Went 14<',
  ]) {
    expect(page).toContain(words);
  }
  const layers = drawn({ ...FIGURES, kind: 'layers', series: [...FIGURES.series].slice(0, 2) });
  for (const hatch of HATCHES) expect(layers).toContain(`<pattern id="a-chart-wide-${hatch}"`);
  for (const hatch of HATCHES.slice(0, 2)) expect(layers).toContain(`fill="url(#a-chart-narrow-${hatch})"`);
});

test('who does not see the chart hears the latest, the lowest and the highest of each line', () => {
  expect(describe(FIGURES)).toBe(
    'Came: 21 in the week of 23 November; lowest 12 (week of 9 November), highest 30 (week of 16 November). Went: 14 in the week of 23 November; lowest 7 (week of 9 November), highest 14 (week of 23 November). All values are in the table below.',
  );
});

test('a week that is not over is never called the lowest', () => {
  const [came] = FIGURES.series;
  const series = came === undefined ? [] : [{ ...came, values: [12, 30, 2] }];
  expect(describe({ ...FIGURES, series, growing: true })).toBe(
    'Came: 2 in the week of 23 November so far; lowest 12 (week of 9 November), highest 30 (week of 16 November). All values are in the table below.',
  );
});

test('nothing to draw is said in words', () => {
  const page = drawn({ ...FIGURES, series: [{ name: 'Came', values: [null, null, null] }] });
  expect(page).not.toContain('<svg');
  expect(page).toContain('Nothing was counted in these weeks.');
});

const aValue = fc.option(fc.nat({ max: 5000 }));
const someFigures = fc
  .record({
    kind: fc.constantFrom('lines' as const, 'layers' as const),
    weeks: fc.integer({ min: 1, max: 13 }),
    series: fc.integer({ min: 1, max: 4 }),
  })
  .chain(({ kind, weeks, series }) =>
    fc
      .array(fc.array(aValue, { minLength: weeks, maxLength: weeks }), {
        minLength: series,
        maxLength: series,
      })
      .map(
        (values): ChartFigures => ({
          ...FIGURES,
          kind,
          weeks: Array.from({ length: weeks }, (_, at) => `2026-0${1 + (at % 9)}-05`),
          series: values.map((each, at) => ({ name: `Line ${at}`, values: each })),
        }),
      ),
  );

test('whatever was counted, everything is drawn inside its frame', () => {
  fc.assert(
    fc.property(someFigures, (figures) => {
      const page = drawn(figures);
      expect(page).not.toMatch(/NaN|Infinity/);
      for (const frame of [WIDE, narrowFrame(figures.series.length)]) {
        const start = page.indexOf(`viewBox="0 0 ${frame.width} ${frame.height}"`);
        if (start < 0) return;
        for (const [x = -1, y = -1] of signsOf(page.slice(start, page.indexOf('</svg>', start)))) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(frame.width);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(frame.height);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('words beside lines never stand upon each other, and keep the order of the lines', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 10, max: 260 }), { minLength: 1, maxLength: 5 }), (wanted) => {
      const places = spread(wanted, 20, 264);
      const sorted = places.toSorted((one, other) => one - other);
      for (let at = 1; at < sorted.length; at += 1) {
        expect((sorted[at] ?? 0) - (sorted[at - 1] ?? 0)).toBeGreaterThanOrEqual(20);
      }
      for (const [at, one] of wanted.entries())
        for (const [beside, other] of wanted.entries())
          if (one < other) expect(places[at]).toBeLessThan(places[beside] ?? 0);
      expect(Math.max(...places)).toBeLessThanOrEqual(264);
    }),
  );
});

test('a share is all or none only where it is, and nothing of nothing', () => {
  expect(percentOf({ part: 0, whole: 0 })).toBeNull();
  expect(percentOf({ part: 999, whole: 1000 })).toBe(99);
  expect(percentOf({ part: 1, whole: 1000 })).toBe(1);
  expect(percentOf({ part: 0, whole: 9 })).toBe(0);
  expect(percentOf({ part: 9, whole: 9 })).toBe(100);
});

test('a chart of shares has in its file what they are of', () => {
  const shares: ChartFigures = {
    ...FIGURES,
    unit: 'percent',
    series: [{ name: 'In time', values: [{ part: 1, whole: 4 }, null, { part: 3, whole: 3 }] }],
  };
  expect(fileRows(chartTable(shares, '2026-11-23'))).toEqual([
    ['Week beginning', 'In time (%)', 'In time: number', 'In time: out of'],
    ['9 November 2026', '25', '1', '4'],
    ['16 November 2026', '', '', ''],
    ['23 November 2026 (so far)', '100', '3', '3'],
  ]);
});
