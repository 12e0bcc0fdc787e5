import Holidays from 'date-holidays';
import { expect, it } from 'vitest';
import { BANK_HOLIDAYS_ENGLAND } from '../../../shared/domain/working-time/bank-holidays-england.ts';

it.each([2024, 2025, 2026, 2027, 2028])('knows the bank holidays of %i that the library knows', (year) => {
  const known = new Holidays('GB', 'ENG')
    .getHolidays(year)
    .filter(({ type }) => type === 'public' || type === 'bank')
    .map(({ date }) => date.slice(0, 10))
    .filter((date) => ![0, 6].includes(new Date(date).getUTCDay()));
  const listed = BANK_HOLIDAYS_ENGLAND.filter((date) => date.startsWith(`${year}`));
  expect(listed).toEqual([...new Set(known)].toSorted());
});
