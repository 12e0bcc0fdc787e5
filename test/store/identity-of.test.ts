import { describe, expect, it } from 'vitest';
import type { Adult } from '../../shared/domain/referral.ts';
import { identityOf } from '../../shared/store/identity-of.ts';

const UNBORN = { kind: 'child', person: { expected: '2027-01-20' } } as const;

const motherAmong = (...adults: readonly Adult[]) => identityOf(UNBORN, adults).mother;
const called = (relationship: string): Adult => ({ given: 'Lena', family: 'Marsh', relationship });

describe('the mother of a child', () => {
  it.each(['Mother', 'mum', 'birth mother', 'Mam (pregnant)', 'MUMMY'])('is who is called "%s"', (words) => {
    expect(motherAmong(called(words))).toMatchObject({ given: 'Lena', family: 'Marsh' });
  });

  it.each(['step-mother', 'Grandmother', 'foster mother', 'mother in law', 'mother’s partner', 'father', ''])(
    'is not who is called "%s"',
    (words) => expect(motherAmong(called(words))).toBeUndefined(),
  );

  it('is told by what a woman is to that child, before what she is to all', () => {
    const lena: Adult = { ...called('carer'), relationships: [{ child: 2, relationship: 'mother' }] };
    const ida: Adult = {
      given: 'Ida',
      relationship: 'mother',
      relationships: [{ child: 2, relationship: 'aunt' }],
    };
    expect(identityOf(UNBORN, [lena, ida], 1).mother).toMatchObject({ given: 'Ida' });
    expect(identityOf(UNBORN, [lena, ida], 2).mother).toMatchObject({ given: 'Lena' });
  });

  it('is nobody where two are called so', () => {
    expect(motherAmong(called('mother'), { given: 'Ida', relationship: 'mum' })).toBeUndefined();
  });
});

it.each([
  ['12 Hope Street, Newtown', '12 Hope Street'],
  ['Rose Cottage\nThe Green', 'Rose Cottage'],
  ['  7 The Mews  ', '7 The Mews'],
  [undefined, undefined],
])('the house of %j is %j', (address, house) => {
  expect(identityOf({ kind: 'child', person: { address } }).house).toBe(house);
});

it('an adult has no number of a child and no mother', () => {
  const adult = { kind: 'adult', person: { given: 'Edith', phone: '01632 960001' } } as const;
  const identity = identityOf(adult, [called('mother')]);
  expect(identity).toMatchObject({ given: 'Edith', phones: ['01632 960001'] });
  expect(identity.mother).toBeUndefined();
});
