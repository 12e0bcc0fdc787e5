import { type Comparison, compare } from './compare.ts';
import { GUARDS, type Guard } from './guards.ts';
import type { Identity, Match } from './identity.ts';
import { fieldsInWords } from './match-words.ts';
import { type Signs, signsOf } from './signs.ts';

/** The least that makes a record worth a person's look. Source: docs/reference.md#matching. */
const isPossible = (signs: Signs): boolean => {
  if (signs.identifierAgrees || signs.identifierUnverified) return true;
  const family = signs.surnameAgrees || signs.postcodeAgrees;
  const wholeFamily = signs.surnameAgrees && signs.postcodeAgrees;
  if (signs.forename === 'differs') return signs.born === 'exact' && family;
  if (signs.forename === 'weak')
    return signs.born === 'exact' || signs.born === 'due-date'
      ? family
      : signs.born !== 'differs' && wholeFamily;
  if (signs.born === 'exact') return family || !signs.surnameDiffers || !signs.postcodeDiffers;
  return signs.born === 'differs' ? wholeFamily : family;
};

/** Is there enough, guards aside, to say that two records are about one child? */
const isEnough = (signs: Signs): boolean => {
  if (signs.identifierAgrees && signs.born !== 'differs') return true;
  if (signs.born === 'exact') return (signs.surnameAgrees && signs.aNameIsExact) || signs.postcodeAgrees;
  return signs.born === 'near' && signs.surnameAgrees && signs.postcodeAgrees;
};

const guardThatSpeaks = (comparison: Comparison, signs: Signs): Guard | undefined =>
  GUARDS.find((guard) => guard.applies(comparison, signs));

/**
 * Are two records about one child? *Same* only where the forename speaks for it and no guard against twins,
 * brothers and sisters, or borrowed numbers applies; *possible* where a person should look. Symmetric; never
 * throws. Source: docs/reference.md#matching.
 */
export const match = (a: Identity, b: Identity): Match => {
  const comparison = compare(a, b);
  const signs = signsOf(comparison);
  const compared = fieldsInWords(comparison);
  const guard = guardThatSpeaks(comparison, signs);
  if (signs.forename === 'agrees' && guard === undefined && isEnough(signs))
    return { grade: 'same', compared };
  if (isPossible(signs)) return { grade: 'possible', compared, guard: guard?.id };
  // Brothers and sisters are worth telling of; other guards say nothing about a pair that is not alike.
  const household = guard?.id === 'same-household-different-child' ? guard.id : undefined;
  return { grade: 'different', compared, guard: household };
};
