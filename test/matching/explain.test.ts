import { describe, expect, it } from 'vitest';
import { BASELINE } from '../../shared/matching/baseline/weights.ts';
import { compare } from '../../shared/matching/compare/comparison.ts';
import { explain, GUARD_WORDS } from '../../shared/matching/explain.ts';
import { GUARDS } from '../../shared/matching/guards.ts';
import type { Match } from '../../shared/matching/identity.ts';
import { prepare } from '../../shared/matching/record.ts';
import { pair } from './support/rosa.ts';

const wordsOf = (field: string, level: string): string | undefined => {
  const match: Match = { grade: 'possible', bits: 0, fields: [{ field, level, bits: 1 }] };
  return explain(match)[0]?.words;
};

describe('the words of a match', () => {
  it('say how near each field is, and weigh it to a tenth of a bit', () => {
    const fields = [
      { field: 'forename', level: 'alike', bits: 1.2345 },
      { field: 'born', level: 'differs', bits: -7.18 },
    ];
    expect(explain({ grade: 'possible', bits: 4, fields })).toEqual([
      {
        field: 'forename',
        level: 'alike',
        bits: 1.2,
        words: 'Forename: sounds or looks alike but may be another name',
      },
      { field: 'born', level: 'differs', bits: -7.2, words: 'Date of birth: different' },
    ]);
  });

  it('hold no value', () => {
    const explained = explain(pair({ given: 'Amelia' }, { given: 'Emilia' }));
    expect(explained.map(({ field }) => field)).toEqual(['forename', 'surname', 'born', 'sex', 'address']);
    expect(explained.map(({ words }) => words).join(' ')).not.toMatch(/amelia|emilia|thorne|2016|EX4/i);
  });

  it('are there for every level that has a weight, and no two levels of a field read alike', () => {
    for (const [field, levels] of Object.entries(BASELINE.fields)) {
      const words = Object.keys(levels).map((level) => wordsOf(field, level));
      for (const sentence of words) expect(sentence).toMatch(/^[A-Z][A-Za-z ()]+: [a-z].{3,}$/);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it('are there for what is missing', () => {
    for (const [field, { level }] of Object.entries(compare(prepare({}), prepare({})))) {
      expect(level).toBe('missing');
      expect(wordsOf(field, level)).toMatch(
        /: (missing on a record|not known on a record|nothing to compare)$/,
      );
    }
  });

  it('are the level itself for a field or level of another version', () => {
    expect(wordsOf('school', 'exact')).toBe('exact');
    expect(wordsOf('sex', 'of another version')).toBe('Sex: of another version');
  });

  it.each([
    ['constructor', 'exact', 'exact'],
    ['toString', 'exact', 'exact'],
    ['sex', 'constructor', 'Sex: constructor'],
  ])('also where it is called like what every object has: %s, %s', (field, level, words) => {
    expect(wordsOf(field, level)).toBe(words);
  });
});

describe('the words of a guard', () => {
  it('are a sentence for every guard', () => {
    for (const { id } of GUARDS) expect(GUARD_WORDS.get(id)).toMatch(/^[A-Z].{20,}\.$/);
    expect(GUARD_WORDS.get('near-tie')).toMatch(/^Two people .+\.$/);
    expect(GUARD_WORDS.get('search-incomplete')).toMatch(/^There was more .+\.$/);
    expect(GUARD_WORDS.size).toBe(GUARDS.length + 2);
  });
});
