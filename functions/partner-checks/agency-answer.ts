import type { AgencyCheck, AgencyChecks } from '../../shared/contract/answers/checks.ts';
import { INFORMATION_HELD } from '../../shared/domain/checks/information-held.ts';
import { basisWords } from '../../shared/domain/checks/lawful-basis.ts';
import type { CheckItem } from '../../shared/store/items/check.ts';

/** A line of an agency's list: nobody is named before the check is opened, and that is in the audit. */
export const agencyListed = ({ id, askedAt, due, shared }: CheckItem): AgencyChecks['checks'][number] => ({
  id,
  askedAt,
  due,
  people: shared.length,
});

/**
 * What the agency needs to answer and no more: not the referral, who sent it, the rating, why the desk asks, or
 * what others answered. Once the check is closed nobody is named in it any more.
 */
export const agencyAnswer = (check: CheckItem): AgencyCheck => {
  const { id, askedAt, due, state, question, basis, familyKnows, shared, answer } = check;
  return {
    id,
    askedAt,
    due,
    state,
    question,
    basisWords: basisWords(basis),
    familyKnows,
    people:
      state === 'open'
        ? shared.map(({ given, family, born, expected, estimatedAge, address, postcode }) => ({
            given: given ?? null,
            family: family ?? null,
            born: born ?? null,
            expected: expected ?? null,
            estimatedAge: estimatedAge ?? null,
            address: address ?? null,
            postcode: postcode ?? null,
          }))
        : [],
    answer:
      answer === undefined
        ? null
        : {
            held: answer.held,
            heldWords: INFORMATION_HELD[answer.held],
            words: answer.words,
            worker: answer.worker,
            by: answer.by.name,
            at: answer.at,
          },
  };
};
