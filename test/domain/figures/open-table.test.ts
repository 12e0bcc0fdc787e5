import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandOf, workingDaysOld } from '../../../shared/domain/figures/age-band.ts';
import { against, openTable } from '../../../shared/domain/figures/open-table.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { aFact } from './facts.ts';

const { calendar } = EXAMPLESHIRE;
const TUESDAY = '2026-11-24T07:30:00.000Z';

describe('the age of what waits, in working days', () => {
  it.each([
    ['on the day that it came in', '2026-11-24T09:00:00Z', '2026-11-24T16:00:00Z', 0],
    ['the morning after', '2026-11-23T15:00:00Z', TUESDAY, 1],
    ['over a weekend', '2026-11-20T15:00:00Z', TUESDAY, 2],
    ['when it came in on a Saturday: from Monday on', '2026-11-21T11:00:00Z', TUESDAY, 1],
    ['when it came in after closing: from the next day on', '2026-11-20T18:00:00Z', TUESDAY, 1],
    [
      'over Christmas, where bank holidays are no working days',
      '2026-12-24T12:00:00Z',
      '2026-12-29T08:00:00Z',
      1,
    ],
    ['no further than anybody asks', '2026-01-05T12:00:00Z', TUESDAY, 6],
  ])('%s', (_, received, now, days) => {
    expect(workingDaysOld(new Date(received).toISOString(), new Date(now).toISOString(), calendar)).toBe(
      days,
    );
  });

  it('never falls as time passes', () => {
    const instant = fc.date({
      min: new Date('2026-11-01T00:00:00Z'),
      max: new Date('2027-01-15T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, instant, instant, (...some) => {
        const [received, sooner, later] = some.map((each) => each.toISOString()).toSorted();
        if (received === undefined || sooner === undefined || later === undefined) return;
        expect(workingDaysOld(received, sooner, calendar)).toBeLessThanOrEqual(
          workingDaysOld(received, later, calendar),
        );
      }),
    );
  });

  it('has four bands', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(bandOf)).toEqual(['0-1', '0-1', '2-3', '2-3', '4-5', '4-5', '6+']);
  });
});

describe('a clock', () => {
  it.each([
    ['2026-11-24T07:29:59.999Z', 'overdue'],
    [TUESDAY, 'slipping'],
    ['2026-11-24T11:30:00.000Z', 'slipping'],
    ['2026-11-24T11:30:00.001Z', 'inside'],
  ])('that ends at %s is %s', (due, is) => {
    expect(against(due, TUESDAY)).toBe(is);
  });
});

describe('the table of what is open', () => {
  const rows = openTable(
    [
      aFact({ waitsIn: ['mash', 'manager-decision'] }),
      aFact({ number: 2, level: 'red', acknowledgedAt: '2026-11-23T15:30:00.000Z' }),
      aFact({ number: 3, waitsIn: [] }),
    ],
    TUESDAY,
    calendar,
  );

  it('has a row for each queue and rating with something in it, most urgent first', () => {
    expect(rows.map(({ queue, level, open }) => [queue, level, open])).toEqual([
      ['mash', 'red', 1],
      ['mash', 'amber', 1],
      ['manager-decision', 'amber', 1],
    ]);
  });

  it('counts the clock of the next step only where nobody has taken one', () => {
    expect(rows.map(({ nextStep }) => nextStep.inside + nextStep.slipping + nextStep.overdue)).toEqual([
      0, 1, 1,
    ]);
  });
});
