import { describe, expect, it } from 'vitest';
import type { Age } from '../../../shared/domain/age.ts';
import { ANSWERS } from '../../../shared/domain/answer.ts';
import { AGREEMENTS, type OwnAgreement } from '../../../shared/domain/consent/answers.ts';
import { type ConsentFacts, decideConsent } from '../../../shared/domain/consent/decide-consent.ts';
import { mostRestrictive } from '../../../shared/domain/consent/most-restrictive.ts';
import { LEVELS } from '../../../shared/domain/rating/level.ts';

const TEN: Age = { kind: 'born', years: 10, days: 3_700 };
const SIXTEEN: Age = { kind: 'born', years: 16, days: 5_900 };
const AGES: readonly Age[] = [
  TEN,
  SIXTEEN,
  { kind: 'estimated', years: 17 },
  { kind: 'unborn', daysUntilDue: 9 },
  { kind: 'unknown' },
];
const OWN: readonly (OwnAgreement | undefined)[] = [
  undefined,
  ...(['agreed', 'refused', 'not-asked', undefined] as const).flatMap((agreement) =>
    [...ANSWERS, undefined].map((competent) => ({ agreement, competent })),
  ),
];

const EVERY: ConsentFacts[] = [...ANSWERS, undefined].flatMap((told) =>
  [...AGREEMENTS, undefined].flatMap((agreement) =>
    OWN.flatMap((ownAgreement) =>
      AGES.flatMap((age) =>
        [...ANSWERS, undefined].flatMap((harm) =>
          LEVELS.map((level) => ({ answers: { told, agreement }, ownAgreement, age, harm, level })),
        ),
      ),
    ),
  ),
);

const facts = (changes: Partial<ConsentFacts>): ConsentFacts => ({
  answers: { told: 'yes', agreement: 'agreed' },
  age: TEN,
  harm: 'no',
  level: 'yellow',
  ...changes,
});
const outcome = (changes: Partial<ConsentFacts>) => decideConsent(facts(changes)).outcome;

describe('over every combination of answers', () => {
  const decided = EVERY.map((one) => ({ one, decision: decideConsent(one) }));

  it('always decides', () => expect(decided).toHaveLength(4 * 6 * 17 * 5 * 4 * 3));

  it('goes ahead wherever harm counts as suspected', () => {
    const held = decided.filter(
      ({ one, decision }) =>
        (one.level === 'red' || one.harm !== 'no') && !decision.outcome.startsWith('proceed'),
    );
    expect(held).toEqual([]);
  });

  it('proceeds with agreement only where somebody who can agree did', () => {
    const wrong = decided.filter(({ one, decision }) => {
      const parent = one.answers.told === 'yes' && one.answers.agreement === 'agreed';
      return decision.outcome === 'proceed' && !parent && one.ownAgreement?.agreement !== 'agreed';
    });
    expect(wrong).toEqual([]);
  });

  it('never lets a young person’s refusal undo a parent’s agreement', () => {
    const agreed = decided.filter(
      ({ one }) => one.answers.told === 'yes' && one.answers.agreement === 'agreed',
    );
    expect(new Set(agreed.map(({ decision }) => decision.outcome))).toEqual(new Set(['proceed']));
  });
});

describe('the table', () => {
  it.each([
    [
      'refused and harm',
      { answers: { told: 'yes', agreement: 'refused' }, harm: 'yes' },
      'proceed-without-agreement',
    ],
    ['refused and no harm', { answers: { told: 'yes', agreement: 'refused' } }, 'manager-decision'],
    [
      'parents disagree and no harm',
      { answers: { told: 'yes', agreement: 'parents-disagree' } },
      'manager-decision',
    ],
    ['not told and harm', { answers: { told: 'no' }, harm: 'yes' }, 'proceed-without-agreement'],
    ['not told and no harm', { answers: { told: 'no' } }, 'clarify-with-referrer'],
    [
      'not told and harm not known',
      { answers: { told: 'no' }, harm: 'not-known' },
      'proceed-without-agreement',
    ],
    [
      'not told and harm not answered',
      { answers: { told: 'no' }, harm: undefined },
      'proceed-without-agreement',
    ],
    [
      'refused and red',
      { answers: { told: 'yes', agreement: 'refused' }, level: 'red' },
      'proceed-without-agreement',
    ],
    ['agreed but not told', { answers: { told: 'no', agreement: 'agreed' } }, 'clarify-with-referrer'],
    ['nothing answered', { answers: {} }, 'clarify-with-referrer'],
    [
      'a competent child agrees',
      { answers: {}, ownAgreement: { agreement: 'agreed', competent: 'yes' } },
      'proceed',
    ],
    [
      'a child of ten agrees',
      { answers: {}, ownAgreement: { agreement: 'agreed' } },
      'clarify-with-referrer',
    ],
    ['at sixteen', { answers: {}, age: SIXTEEN, ownAgreement: { agreement: 'agreed' } }, 'proceed'],
    [
      'at sixteen, judged not able to decide',
      { answers: {}, age: SIXTEEN, ownAgreement: { agreement: 'agreed', competent: 'no' } },
      'clarify-with-referrer',
    ],
  ] as const)('%s', (_, changes, expected) => expect(outcome(changes)).toBe(expected));

  it('asks a manager to authorise checks only where the family does not know', () => {
    expect(decideConsent(facts({ answers: { told: 'no' }, harm: 'yes' })).managerAuthorisesChecks).toBe(true);
    const refused = { told: 'yes', agreement: 'refused' } as const;
    expect(decideConsent(facts({ answers: refused, harm: 'yes' })).managerAuthorisesChecks).toBe(false);
  });
});

describe('a reason', () => {
  it.each([
    [{ told: 'no' }, true],
    [{ told: 'no', reasonWords: '  ' }, true],
    [{ told: 'no', reasonWords: 'No time' }, false],
    [{ told: 'no', reason: 'unjustified-delay' }, false],
    [{ told: 'yes', agreement: 'refused' }, true],
    [{ told: 'yes', agreement: 'agreed' }, false],
  ] as const)('for %o is missing: %s', (answers, missing) =>
    expect(decideConsent(facts({ answers })).reasonMissing).toBe(missing),
  );
});

it('lets the most restrictive decision speak for the referral', () => {
  const agreed = decideConsent(facts({}));
  const refused = decideConsent(facts({ answers: { told: 'yes', agreement: 'refused' } }));
  expect(mostRestrictive(agreed, [refused, agreed]).outcome).toBe('manager-decision');
});
