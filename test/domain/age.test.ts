import { expect, it } from 'vitest';
import { ageOn } from '../../shared/domain/age.ts';
import { subjectsOf } from '../../shared/domain/subjects.ts';
import { aReferral } from './support/referrals.ts';

const TODAY = '2026-11-24';

it('counts years and days from birth', () =>
  expect(ageOn({ born: '2025-11-24' }, TODAY)).toEqual({ kind: 'born', years: 1, days: 365 }));

it('is not one the day before the first birthday', () =>
  expect(ageOn({ born: '2025-11-25' }, TODAY)).toMatchObject({ years: 0 }));

it('counts days to an expected birth, below zero once it has passed', () => {
  expect(ageOn({ expected: '2026-12-14' }, TODAY)).toEqual({ kind: 'unborn', daysUntilDue: 20 });
  expect(ageOn({ expected: '2026-11-20' }, TODAY)).toEqual({ kind: 'unborn', daysUntilDue: -4 });
});

it('reads a birth date still to come as the expected date', () =>
  expect(ageOn({ born: '2026-12-01' }, TODAY)).toEqual({ kind: 'unborn', daysUntilDue: 7 }));

it('keeps an estimate apart from a birth date', () =>
  expect(ageOn({ estimatedAge: 3 }, TODAY)).toEqual({ kind: 'estimated', years: 3 }));

it.each([{}, { born: 'last spring' }])('is unknown where nothing can be read', (person) =>
  expect(ageOn(person, TODAY)).toEqual({ kind: 'unknown' }),
);

it('makes a contact of each child, and of the first adult only where there is no child', () => {
  const adults = [{ given: 'Edith' }, { given: 'Frank' }];
  expect(subjectsOf(aReferral({ adults })).map(({ kind }) => kind)).toEqual(['child']);
  expect(subjectsOf(aReferral({ children: [], adults }))).toEqual([
    { kind: 'adult', person: { given: 'Edith' } },
  ]);
});
