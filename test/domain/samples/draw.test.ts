import { createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALLOCATIONS, type Allocation, allocate } from '../../../shared/domain/samples/allocate.ts';
import { drawSample, type Eligible } from '../../../shared/domain/samples/draw.ts';
import { runs } from '../../support/arbitraries.ts';

const keyOf = (seed: string) => (text: string) => createHmac('sha256', seed).update(text).digest('hex');

const allocation = fc.constantFrom(...(Object.keys(ALLOCATIONS) as Allocation[])); // Object.keys forgets the key type
const eligible: fc.Arbitrary<Eligible[]> = fc
  .array(fc.constantFrom('red', 'amber', 'yellow', 'none'), { maxLength: 60 })
  .map((strata) => strata.map((stratum, at) => ({ id: `EX-${at}.1`, stratum })));
const draws = fc.record({ eligible, size: fc.integer({ min: 1, max: 80 }), allocation, seed: fc.string() });

describe('a sample', () => {
  it('has the size asked for, or all that are eligible, and nobody twice', () => {
    fc.assert(
      fc.property(draws, ({ eligible: list, seed, ...settings }) => {
        const { ids } = drawSample(list, settings, keyOf(seed));
        expect(ids).toHaveLength(Math.min(settings.size, list.length));
        expect(new Set(ids).size).toBe(ids.length);
        expect(list.map(({ id }) => id)).toEqual(expect.arrayContaining([...ids]));
      }),
      runs(300),
    );
  });

  it('is the same for the same seed, in whatever order the list came', () => {
    fc.assert(
      fc.property(
        draws.chain((draw) =>
          fc.record({
            draw: fc.constant(draw),
            other: fc.shuffledSubarray(draw.eligible, { minLength: draw.eligible.length }),
          }),
        ),
        ({ draw: { eligible: list, seed, ...settings }, other }) => {
          const one = drawSample(list, settings, keyOf(seed));
          expect(drawSample(other, settings, keyOf(seed))).toEqual(one);
        },
      ),
      runs(300),
    );
  });

  it('counts of each part what it drew of it', () => {
    fc.assert(
      fc.property(draws, ({ eligible: list, seed, ...settings }) => {
        const { ids, strata } = drawSample(list, settings, keyOf(seed));
        for (const { stratum, eligible: all, drawn } of strata) {
          const of = list.filter((each) => each.stratum === stratum);
          expect(all).toBe(of.length);
          expect(of.filter(({ id }) => ids.includes(id))).toHaveLength(drawn);
        }
      }),
      runs(300),
    );
  });

  it('is another one for another seed', () => {
    const list = Array.from({ length: 100 }, (_, at) => ({ id: `EX-${at}.1`, stratum: 'all' }));
    const settings = { size: 10, allocation: 'equal' } as const;
    expect(drawSample(list, settings, keyOf('one')).ids).not.toEqual(
      drawSample(list, settings, keyOf('two')).ids,
    );
  });
});

describe('the shares of parts', () => {
  const parts = fc
    .array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 8 })
    .map((sizes) => sizes.map((of, at) => ({ key: `p${at}`, eligible: of, order: keyOf('s')(`p${at}`) })));

  it('fill the sample, and take no more of a part than there is', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 120 }), allocation, (of, size, how) => {
        const shares = allocate(of, size, how);
        const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
        expect(total).toBe(
          Math.min(
            size,
            of.reduce((sum, part) => sum + part.eligible, 0),
          ),
        );
        for (const part of of) expect(shares.get(part.key)).toBeLessThanOrEqual(part.eligible);
      }),
      runs(500),
    );
  });

  it('are equal but for one where each part is large enough', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 120 }), (of, size) => {
        const shares = allocate(of, size, 'equal');
        const most = Math.max(...shares.values());
        for (const part of of) {
          const share = shares.get(part.key) ?? 0;
          if (share < part.eligible) expect(most - share).toBeLessThanOrEqual(1);
        }
      }),
      runs(500),
    );
  });

  it('by size are never more than one away from the exact share', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 120 }), (of, size) => {
        const all = of.reduce((sum, part) => sum + part.eligible, 0);
        const shares = allocate(of, size, 'proportional');
        for (const part of of) {
          const exact = (Math.min(size, all) * part.eligible) / all;
          expect(Math.abs((shares.get(part.key) ?? 0) - exact)).toBeLessThan(1);
        }
      }),
      runs(500),
    );
  });

  it('give what a small part leaves to the others', () => {
    const of = [
      { key: 'assessment', eligible: 3, order: 'a' },
      { key: 'early help', eligible: 50, order: 'b' },
      { key: 'nothing', eligible: 50, order: 'c' },
    ];
    expect(Object.fromEntries(allocate(of, 60, 'equal'))).toEqual({
      assessment: 3,
      'early help': 29,
      nothing: 28,
    });
  });
});

describe('a thousand draws', () => {
  /**
   * A contact of a part with n of N drawn is in a draw with the chance n/N, so that over 1,000 draws its count has
   * the deviation √(1000·n/N·(1−n/N)). Of 60 contacts in two settings, one beyond 4.5 deviations would come by
   * chance in less than one of a thousand such tests; these seeds are fixed, so that the test always says the same.
   */
  const DRAWS = 1_000;
  const list: Eligible[] = Array.from({ length: 60 }, (_, at) => ({
    id: `EX-7K3M-9Q${String(at).padStart(2, '0')}.${1 + (at % 3)}`,
    stratum: at < 40 ? 'nothing' : at < 55 ? 'early help' : 'assessment',
  }));

  it.each(['equal', 'proportional'] as const)('take each contact as often as its chance says: %s', (how) => {
    const settings = { size: 12, allocation: how };
    const times = new Map(list.map(({ id }) => [id, 0]));
    const { strata } = drawSample(list, settings, keyOf('any'));
    for (let seed = 0; seed < DRAWS; seed += 1) {
      for (const id of drawSample(list, settings, keyOf(`seed ${seed}`)).ids)
        times.set(id, (times.get(id) ?? 0) + 1);
    }
    let chiSquare = 0;
    for (const { id, stratum } of list) {
      const part = strata.find((each) => each.stratum === stratum);
      const chance = (part?.drawn ?? 0) / (part?.eligible ?? 1);
      const deviation = Math.sqrt(DRAWS * chance * (1 - chance));
      const away = ((times.get(id) ?? 0) - DRAWS * chance) / deviation;
      expect(Math.abs(away)).toBeLessThan(4.5);
      chiSquare += away ** 2;
    }
    // 60 squares: beyond 110 in fewer than one of 10,000 such tests.
    expect(chiSquare).toBeLessThan(110);
  });
});
