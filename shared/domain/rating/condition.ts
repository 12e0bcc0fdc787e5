import { answered } from '../answer.ts';
import type { ConcernCode } from '../codes/concerns.ts';
import { isBabyOrDueSoon, mayBeUnderFive } from './age-bands.ts';
import type { RatingFacts } from './facts.ts';

/** When a rule applies. Only `yes` to a concern counts; an answer missing never takes a rule away. */
export type Condition =
  /** At least one of these concerns. */
  | { readonly any: readonly ConcernCode[] }
  /** Each of these conditions. */
  | { readonly every: readonly Condition[] }
  | { readonly age: 'under-1-or-due-within-4-weeks' | 'under-5' }
  | { readonly significantHarm: 'yes' | 'not-known' }
  | { readonly levelOfNeed: readonly (1 | 2 | 3 | 4)[] }
  | { readonly history: 'repeat-contacts' };

const isProtected = ({ openCase }: RatingFacts): boolean =>
  openCase?.plan === 'child-protection' && openCase.certainty !== 'possible';

const isConcern = (code: ConcernCode, facts: RatingFacts): boolean =>
  facts.concerns[code] === 'yes' || (code === 'protection-plan' && isProtected(facts));

const isAge = (band: 'under-1-or-due-within-4-weeks' | 'under-5', facts: RatingFacts): boolean => {
  if (facts.about !== 'child') return false;
  return band === 'under-5' ? mayBeUnderFive(facts.age) : isBabyOrDueSoon(facts.age);
};

/** Does the condition hold for these facts? */
export const holds = (condition: Condition, facts: RatingFacts): boolean => {
  if ('any' in condition) return condition.any.some((code) => isConcern(code, facts));
  if ('every' in condition) return condition.every.every((part) => holds(part, facts));
  if ('age' in condition) return isAge(condition.age, facts);
  if ('significantHarm' in condition) return answered(facts.significantHarm) === condition.significantHarm;
  if ('levelOfNeed' in condition) {
    return facts.levelOfNeed !== undefined && condition.levelOfNeed.includes(facts.levelOfNeed);
  }
  return facts.contactsInSixMonths >= facts.repeatContacts;
};
