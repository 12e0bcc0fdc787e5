import { describe, expect, it } from 'vitest';
import type { Age } from '../../../shared/domain/age.ts';
import { CONCERN_CODES, type ConcernCode } from '../../../shared/domain/codes/concerns.ts';
import type { RatingFacts } from '../../../shared/domain/rating/facts.ts';
import { rate } from '../../../shared/domain/rating/rate.ts';
import { RATING_RULES, RULE_SET } from '../../../shared/domain/rating/rules.ts';
import guide from '../../fixtures/scenarios.json' with { type: 'json' };
import { yesTo } from '../support/referrals.ts';

const TEN: Age = { kind: 'born', years: 10, days: 3_700 };
const facts = (changes: Partial<RatingFacts> = {}): RatingFacts => ({
  about: 'child',
  concerns: {},
  age: TEN,
  significantHarm: 'no',
  earlyHelpAgreed: false,
  contactsInSixMonths: 1,
  repeatContacts: 3,
  narrativeSignals: [],
  ...changes,
});
const level = (codes: readonly ConcernCode[], changes: Partial<RatingFacts> = {}) =>
  rate(facts({ concerns: yesTo(codes), ...changes })).level;

describe('each concern alone, for a child of ten', () => {
  it.each(CONCERN_CODES)('%s rates as the guide says', (code) => {
    const { red, amber } = guide.ratingGuide;
    const expected = red.includes(code) ? 'red' : amber.includes(code) ? 'amber' : 'yellow';
    expect(level([code])).toBe(expected);
  });
});

describe('concerns together', () => {
  it.each(['sexual-exploitation', 'criminal-exploitation', 'trafficking'] as const)(
    'missing now with %s is red',
    (code) => {
      expect(level(['missing-now', code])).toBe('red');
      expect(level(['missing-episodes', code])).toBe('amber');
    },
  );

  it.each(['fgm-risk', 'forced-marriage', 'trafficking'] as const)(
    '%s with travel within days is red',
    (code) => expect(level([code, 'taken-abroad-within-7-days'])).toBe('red'),
  );

  it.each(['injury-minor-explained', 'injury-non-mobile', 'injury-serious-or-unexplained'] as const)(
    'a protection plan with %s is red',
    (code) => expect(level(['protection-plan', code])).toBe('red'),
  );
});

describe('age', () => {
  const babies = ['domestic-abuse', 'parental-substance-misuse', 'neglect', 'previous-removal'] as const;
  it.each([
    [{ kind: 'born', years: 0, days: 364 }, 'red'],
    [{ kind: 'born', years: 1, days: 365 }, 'amber'],
    [{ kind: 'unborn', daysUntilDue: 28 }, 'red'],
    [{ kind: 'unborn', daysUntilDue: 29 }, 'amber'],
    [{ kind: 'unborn', daysUntilDue: -3 }, 'red'],
    [{ kind: 'estimated', years: 0 }, 'red'],
    [{ kind: 'estimated', years: 1 }, 'amber'],
    [{ kind: 'unknown' }, 'amber'],
  ] as const)('%o makes each concern about a baby %s', (age, expected) =>
    expect(babies.map((code) => level([code], { age }))).toEqual(babies.map(() => expected)),
  );

  it.each([
    [{ kind: 'born', years: 4, days: 1_800 }, 'amber'],
    [{ kind: 'born', years: 5, days: 1_830 }, 'yellow'],
    [{ kind: 'unborn', daysUntilDue: 100 }, 'amber'],
    [{ kind: 'estimated', years: 4 }, 'amber'],
    [{ kind: 'unknown' }, 'amber'],
  ] as const)('%o makes a parent’s mental ill health %s', (age, expected) =>
    expect(level(['parental-mental-health'], { age })).toBe(expected),
  );

  it('never makes an adult a young child', () =>
    expect(level(['parental-mental-health'], { about: 'adult', age: { kind: 'unknown' } })).toBe('yellow'));
});

describe('answers and history', () => {
  it.each([
    ['harm suspected', { significantHarm: 'yes' }, 'amber.significant-harm'],
    ['harm not known', { significantHarm: 'not-known' }, 'amber.significant-harm-not-known'],
    ['harm not answered', { significantHarm: undefined }, 'amber.significant-harm-not-known'],
    ['level 3', { levelOfNeed: 3 }, 'amber.level-of-need'],
    ['level 4', { levelOfNeed: 4 }, 'amber.level-of-need'],
    ['a third contact', { contactsInSixMonths: 3 }, 'amber.repeat-contacts'],
    [
      'a protection plan in the register',
      { openCase: { team: 'a', plan: 'child-protection', certainty: 'likely' } },
      'amber.protection-plan',
    ],
    ['early help agreed', { earlyHelpAgreed: true }, 'yellow.early-help-agreed'],
    ['nothing', {}, 'yellow.no-indicator'],
    ['level 2', { levelOfNeed: 2 }, 'yellow.no-indicator'],
    [
      'a plan that may be another child’s',
      { openCase: { team: 'a', plan: 'child-protection', certainty: 'possible' } },
      'yellow.no-indicator',
    ],
  ] as const)('%s gives its rule', (_, changes, rule) =>
    expect(rate(facts(changes)).rules.map(({ id }) => id)).toEqual([rule]),
  );

  it('raises to amber on words, and no further', () => {
    const signal = { id: 'narrative.weapon', level: 'red', words: 'a weapon', quote: 'gun' } as const;
    expect(level([], { narrativeSignals: [signal] })).toBe('amber');
    expect(rate(facts({ concerns: yesTo(['weapon']), narrativeSignals: [signal] })).rules).toHaveLength(1);
  });

  it('shows every rule that applied', () =>
    expect(rate(facts({ concerns: yesTo(['domestic-abuse', 'weapon']) })).rules.map(({ id }) => id)).toEqual([
      'red.weapon',
      'amber.domestic-abuse',
    ]));
});

it('gives each rule an id of its own, named after its level, and says which rules these were', () => {
  const ids = RATING_RULES.map(({ rule }) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(RATING_RULES.every(({ level: given, rule }) => rule.id.startsWith(`${given}.`))).toBe(true);
  expect(rate(facts()).ruleSet).toBe(RULE_SET);
});
