import type { ReviewAnswer, SampleCase } from '../../../shared/contract/samples.ts';
import type { MayReview } from '../../../shared/domain/samples/may-review.ts';
import type { Caller } from '../../../shared/http/caller.ts';
import type { ReviewMade, SampleCaseItem, SampleItem } from '../../../shared/store/items/sample.ts';

/** A review as it is shown. */
export const reviewAnswer = ({
  slot,
  by,
  at,
  answers,
  judgement,
  learning,
  action,
  act,
}: ReviewMade): ReviewAnswer => ({
  slot,
  by: by.name,
  at,
  answers,
  judgement,
  learning: learning ?? null,
  action: action ?? null,
  act,
});

/**
 * One case as this person sees it. Whoever could still review it does not see what others said: a second opinion
 * that was led by the first is none.
 *
 * @param stands how the case stands to them by its record
 */
export const caseAnswer = (
  sample: SampleItem,
  of: SampleCaseItem,
  { roles }: Pick<Caller, 'roles'>,
  stands: MayReview,
): SampleCase => {
  const own = of.reviews.filter(({ slot }) => slot !== 'external');
  const outside = of.reviews.find(({ slot }) => slot === 'external');
  const may = roles.includes('manager') ? stands : 'may-not';
  const shown = may !== 'yes';
  return {
    sample: sample.number,
    case: of.number,
    of: sample.cases,
    reference: of.reference,
    contact: of.contact,
    part: of.stratum.words,
    outcome: of.outcome ?? null,
    level: of.level,
    receivedAt: of.receivedAt,
    closedAt: of.closedAt ?? null,
    deciders: of.deciders.map(({ name }) => name),
    countersigners: of.countersigners.map(({ name }) => name),
    may,
    reviewed: own.length,
    reviews: shown ? own.map(reviewAnswer) : null,
    external:
      of.external === undefined
        ? null
        : {
            reviewer: of.external.reviewer.name,
            releasedBy: of.external.releasedBy.name,
            releasedAt: of.external.releasedAt,
            review: shown && outside !== undefined ? reviewAnswer(outside) : null,
          },
  };
};
