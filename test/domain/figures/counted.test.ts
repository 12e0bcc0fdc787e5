import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ContactFact } from '../../../shared/domain/figures/contact-fact.ts';
import { countedOf, difference } from '../../../shared/domain/figures/counted.ts';
import { sumOf } from '../../../shared/domain/figures/totals.ts';
import { aFact, facts } from './facts.ts';

/** Days and names with what stands there. */
const held = (counted: readonly { day: string; name: string; add: number }[]): Record<string, number> => {
  const sum = sumOf(counted.map(({ day, name, add }) => ({ [`${day} ${name}`]: add })));
  return Object.fromEntries(Object.entries(sum).filter(([, number]) => number !== 0));
};

const countedIn = (all: readonly (ContactFact | null)[]): Record<string, number> =>
  held(all.flatMap((fact) => (fact === null ? [] : countedOf(fact))));

describe('what a contact adds to the figures', () => {
  it('is the same however it came to be as it is', () => {
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 8 }), (history) => {
        const steps = history.flatMap((fact, at) => difference(history[at - 1] ?? null, fact));
        expect(held(steps)).toEqual(countedIn(history.slice(-1)));
      }),
    );
  });

  it('changes nothing when it is counted again as it was', () => {
    fc.assert(
      fc.property(facts, (fact) => {
        expect(difference(fact, fact)).toEqual([]);
      }),
    );
  });

  it('is gone when the contact is', () => {
    fc.assert(
      fc.property(facts, (fact) => {
        expect(held([...difference(null, fact), ...difference(fact, null)])).toEqual({});
      }),
    );
  });

  it('counts every contact received once by its rating, from its agency, and by agreement', () => {
    fc.assert(
      fc.property(facts, (fact) => {
        const names = countedOf(fact).map(({ name }) => name);
        expect(names.filter((name) => name.startsWith('received|'))).toEqual([`received|${fact.level}`]);
        expect(names.filter((name) => name.startsWith('agreement|'))).toHaveLength(1);
      }),
    );
  });

  it('is in time on the very instant of its clock, and late after it', () => {
    const due = '2026-11-24T15:10:00.000Z';
    const closed = (closedAt: string) =>
      countedOf(aFact({ due, closedAt, closedOn: '2026-11-24', outcome: 'early-help' })).map(
        ({ name }) => name,
      );
    expect(closed(due)).toContain('in-time|amber');
    expect(closed('2026-11-24T15:10:00.001Z')).not.toContain('in-time|amber');
  });
});
