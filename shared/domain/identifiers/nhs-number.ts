const WEIGHTS = [10, 9, 8, 7, 6, 5, 4, 3, 2] as const;

/** The ten digits of an NHS number as typed, without the spaces and hyphens people put in. */
export const tidyNhsNumber = (typed: string): string => typed.replace(/[\s\u2010-\u2015-]/gu, '');

/**
 * Does an NHS number, as typed, pass its check? Ten digits; the last one is worked out from the other nine.
 * Source: docs/reference.md#identifiers.
 */
export const isValidNhsNumber = (typed: string): boolean => {
  const number = tidyNhsNumber(typed);
  if (!/^[0-9]{10}$/.test(number)) return false;
  // Ten zeros pass the arithmetic, and are only ever typed to get past a form.
  if (/^0+$/.test(number)) return false;
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(number[9]);
};
