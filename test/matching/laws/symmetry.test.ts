import { expect, it } from 'vitest';
import type { Identity } from '../../../shared/matching/identity.ts';
import { match } from '../../../shared/matching/match.ts';
import { prepare } from '../../../shared/matching/record.ts';
import { PATIENCE } from '../../support/arbitraries.ts';
import { holds } from '../support/holds.ts';
import { matched, TEN_THOUSAND } from '../support/rosa.ts';

it(
  'grade, weight, fields and guard do not depend on which record comes first',
  () => {
    holds((one, other) => {
      const [a, b] = [prepare(one), prepare(other)];
      const [there, back] = [match(a, b, TEN_THOUSAND), match(b, a, TEN_THOUSAND)];
      expect(back).toEqual(there);
    });
  },
  PATIENCE,
);

it.each<[Identity, Identity, string]>([
  [
    { given: 'Hassan', family: 'Khan' },
    { given: 'Khan', family: 'Hassan' },
    'swapped names of one community',
  ],
  [{ family: 'Smith-Jones' }, { family: 'SmithJones' }, 'a double-barrelled name written as one word'],
  [{ house: 'Ivy' }, { house: 'Iv' }, 'a line that is hardly the name of a house'],
  [{ postcode: '1234 ABC' }, { postcode: '1234' }, 'codes of another country'],
])('%j and %j weigh the same both ways: %s', (one, other) => {
  expect(matched(other, one)).toEqual(matched(one, other));
});
