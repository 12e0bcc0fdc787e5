import { describe, expect, it } from 'vitest';
import { comparable } from '../../../shared/domain/test-referrals/comparable.ts';
import { testTimings } from '../../../shared/domain/test-referrals/timings.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';

const { calendar } = EXAMPLESHIRE;
const CLOCKS = {
  receivedAt: '2026-11-24T10:00:00.000Z',
  due: '2026-11-25T10:00:00.000Z',
  acknowledgeBy: '2026-11-25T10:00:00.000Z',
};

describe('the timings of a test', () => {
  it('are counted in working time from receipt, and held against the clocks of receipt', () => {
    const timings = testTimings(
      { pulled: '2026-11-24T10:10:00.000Z', decided: '2026-11-25T10:00:00.001Z' },
      CLOCKS,
      calendar,
    );
    expect(timings).toMatchObject([
      { step: 'pulled', took: '10 minutes of working time', due: null, inTime: null },
      { step: 'acknowledged', at: null, took: null, inTime: false },
      { step: 'rated', at: null, due: null, inTime: null },
      { step: 'decided', inTime: false },
      { step: 'told', at: null },
    ]);
  });

  it('a decision at the very due time is in time', () => {
    const [, , , decided] = testTimings({ decided: CLOCKS.due }, CLOCKS, calendar);
    expect(decided?.inTime).toBe(true);
  });
});

it('references are compared by their letters and digits', () => {
  expect(comparable(' cp 48/213-a ')).toBe('CP48213A');
  expect(comparable('-')).toBe('');
  expect(comparable(undefined)).toBe('');
});
