import { expect, it } from 'vitest';
import { compareNumbers } from '../../../shared/matching/compare/numbers.ts';
import { prepare } from '../../../shared/matching/record.ts';
import { FAILING_NHS, NHS, OTHER_NHS } from '../support/rosa.ts';

const level = (one: string | undefined, other: string | undefined): string =>
  compareNumbers(prepare({ nhsNumber: one }).nhs, prepare({ nhsNumber: other }).nhs).level;

it.each<[string | undefined, string | undefined, string, string]>([
  [NHS, '999 000 0018', 'exact', 'spaces tell nothing'],
  [FAILING_NHS, FAILING_NHS, 'unverified', 'alike, but it fails its check'],
  [NHS, OTHER_NHS, 'differs', 'both pass their check'],
  [NHS, FAILING_NHS, 'near', 'one digit differs and one fails its check'],
  [NHS, '9990000081', 'near', 'two digits swapped, one fails its check'],
  [NHS, '1234567890', 'missing', 'one fails its check, so it tells nothing'],
  ['1234567890', '9876543219', 'missing', 'both fail their check'],
  [NHS, undefined, 'missing', ''],
  [undefined, NHS, 'missing', ''],
  [NHS, '123', 'missing', 'not ten digits'],
])('the NHS numbers %s and %s: %s (%s)', (one, other, expected) => {
  expect(level(one, other)).toBe(expected);
  expect(level(other, one)).toBe(expected);
});

it('pupil numbers are compared in the same way', () => {
  const [one, other] = [prepare({ upn: 'H801200001001' }).upn, prepare({ upn: 'h80120000 1001' }).upn];
  expect(compareNumbers(one, other).level).toBe('exact');
});
