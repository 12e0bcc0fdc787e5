import fc from 'fast-check';
import { expect, test } from 'vitest';
import { admittedAs, type ListedPerson } from '../../../shared/domain/access/admitted-as.ts';
import { ROLES } from '../../../shared/domain/roles.ts';

const roles = fc.uniqueArray(fc.constantFrom(...ROLES));
const day = fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26');
const agency = fc.option(fc.constantFrom('midwifery', 'exampleshire-high'), { nil: undefined });
const listed: fc.Arbitrary<ListedPerson> = fc.record({
  roles,
  agency,
  from: fc.option(day, { nil: undefined }),
  to: fc.option(day, { nil: undefined }),
  left: fc.option(fc.constant({ at: '2026-11-24' }), { nil: undefined }),
});

test('the directory never gives a role that the token does not say', () => {
  fc.assert(
    fc.property(listed, fc.record({ roles, agency }), day, (entry, named, today) => {
      const answer = admittedAs(entry, named, today);
      if ('refused' in answer) return;
      for (const role of answer.roles) {
        expect(named.roles).toContain(role);
        expect(entry.roles).toContain(role);
      }
    }),
  );
});

test('whoever has left is refused whatever else is said of them', () => {
  fc.assert(
    fc.property(listed, fc.record({ roles, agency }), day, (entry, named, today) => {
      expect(admittedAs({ ...entry, left: {} }, named, today)).toEqual({ refused: 'left' });
    }),
  );
});

test('whoever is not listed has what the token says', () => {
  expect(admittedAs(null, { roles: ['manager'] }, '2026-11-24')).toEqual({ roles: ['manager'] });
});

test('first and last day are part of the access', () => {
  const entry = { roles: ['screener'], from: '2026-11-23', to: '2026-11-24' } as const;
  const on = (today: string) => admittedAs(entry, { roles: ['screener'] }, today);
  expect(on('2026-11-22')).toEqual({ refused: 'not-yet' });
  expect(on('2026-11-23')).toEqual({ roles: ['screener'] });
  expect(on('2026-11-24')).toEqual({ roles: ['screener'] });
  expect(on('2026-11-25')).toEqual({ refused: 'over' });
});

test('nobody acts for an agency that is not theirs by the directory', () => {
  const entry = { roles: ['partner', 'agency-responder', 'screener'], agency: 'midwifery' } as const;
  const named = { roles: ['partner', 'agency-responder', 'screener'], agency: 'exampleshire-high' } as const;
  expect(admittedAs(entry, named, '2026-11-24')).toEqual({ roles: ['screener'] });
});
