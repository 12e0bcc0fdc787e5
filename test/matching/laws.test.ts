import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match } from '../../shared/matching/grade.ts';
import type { Identity } from '../../shared/matching/identity.ts';
import { matchingKeys } from '../../shared/matching/keys.ts';
import { identities } from './identities.ts';

const numRuns = process.env['DEEP'] === undefined ? 1_000 : 20_000;
const FIELDS = [
  'given',
  'family',
  'otherNames',
  'born',
  'expected',
  'sex',
  'postcode',
  'nhsNumber',
  'upn',
] as const;

const holds = (law: (a: Identity, b: Identity) => void): void =>
  fc.assert(fc.property(identities, identities, law), { numRuns });

const grade = (a: Identity, b: Identity): string => match(a, b).grade;

const retyped = (text: string | undefined): string | undefined =>
  text === undefined || text.length > 40 ? text : `  ${text.toUpperCase().replaceAll(' ', '   ')} `;

describe('laws of matching', { timeout: 120_000 }, () => {
  it('does not depend on which record comes first', () => {
    holds((a, b) => {
      expect(match(a, b)).toEqual(match(b, a));
    });
  });

  it('does not depend on case or spacing', () => {
    fc.assert(
      fc.property(
        identities.filter(({ given, family }) => /^[A-Za-z' -]*$/.test(`${given ?? ''}${family ?? ''}`)),
        identities,
        (a, b) => {
          const typed = {
            ...a,
            given: retyped(a.given),
            family: retyped(a.family),
            postcode: retyped(a.postcode),
          };
          expect(match(typed, b)).toEqual(match(a, b));
          expect(matchingKeys(typed)).toEqual(matchingKeys(a));
        },
      ),
      { numRuns },
    );
  });

  it('does not depend on accents or on the order of other names', () => {
    holds((a, b) => {
      const accented = a.given?.replace(/[ae](?=[a-z])/g, (letter) => (letter === 'a' ? 'á' : 'é'));
      const typed = { ...a, given: a.given === 'Zoë' ? 'Zoe' : accented };
      const reordered = { ...typed, otherNames: a.otherNames?.toReversed() };
      expect(grade(reordered, b)).toBe(grade(a, b));
    });
  });

  it('never finds evidence in a missing field: without it, different does not become the same', () => {
    holds((a, b) => {
      if (grade(a, b) !== 'different') return;
      for (const field of FIELDS) expect(grade({ ...a, [field]: undefined }, b)).not.toBe('same');
    });
  });

  it('never says the same child of records without forenames or with forenames that clash', () => {
    holds((a, b) => {
      const level = match(a, b).compared.find(({ field }) => field === 'forename')?.level;
      if (level === 'missing' || level === 'differs' || level === 'alike')
        expect(grade(a, b)).not.toBe('same');
    });
  });

  it('never throws and stays quick, whatever is typed', () => {
    const long = {
      given: 'ﷺ'.repeat(100_000),
      family: 'a-'.repeat(100_000),
      otherNames: new Array(5_000).fill('x y'),
    };
    const started = performance.now();
    for (let times = 0; times < 100; times++) {
      match(long, long);
      matchingKeys({ ...long, born: '2018-03-14' });
    }
    expect((performance.now() - started) / 100).toBeLessThan(20);
  });
});
