import { expect, it } from 'vitest';
import { periodOf } from '../../../functions/returns/period.ts';

it.each([
  ['annex-a', '2026-12-01', '2026-06-01', '2026-11-30'],
  ['annex-a', '2026-08-31', '2026-02-28', '2026-08-30'],
  ['cin-referrals', '2026-11-24', '2026-04-01', '2026-11-24'],
  ['cin-referrals', '2026-04-01', '2026-04-01', '2026-04-01'],
  ['cin-referrals', '2026-03-31', '2025-04-01', '2026-03-31'],
  ['standard-dataset', '2026-11-24', '2026-08-25', '2026-11-24'],
  ['standard-dataset', '2026-05-31', '2026-03-01', '2026-05-31'],
] as const)('%s for %s is about %s to %s', (id, on, from, to) => {
  expect(periodOf(id, on)).toEqual({ from, to });
});
