import { expect, test } from 'vitest';
import { variantsOf } from '../../shared/matching/forename-variants.ts';

test('other names that somebody may be called by are known, however the name was typed', () => {
  expect(variantsOf('William')).toEqual(expect.arrayContaining(['bill', 'will']));
  expect(variantsOf('Bill')).toContain('william');
  expect(variantsOf('Katherine')).toContain('catherine');
  expect(variantsOf('Quillfeather')).toEqual([]);
});
