import { JUDGEMENT_IDS, type Judgement, SLOTS, type Slot } from './judgements.ts';
import { PROMPT_ANSWER_IDS, PROMPT_IDS, type PromptAnswer, type PromptId } from './prompts.ts';

/** A review as the results count it: no words, no reference. */
export interface Reviewed {
  /** Which case of which sample, so that its reviews are compared. */
  readonly caseId: string;
  readonly slot: Slot;
  /** The week or month, by its first day, `YYYY-MM-DD`. */
  readonly period: string;
  readonly judgement: Judgement;
  readonly answers: Readonly<Record<PromptId, PromptAnswer>>;
  /** By division (outcome, rating …), the words of the part that its contact is in. */
  readonly parts: Readonly<Record<string, string>>;
}

export type JudgementCounts = Readonly<Record<Judgement, number>>;

const counted = <Id extends string>(ids: readonly Id[], of: readonly Id[]): Record<Id, number> =>
  Object.fromEntries(ids.map((id) => [id, of.filter((each) => each === id).length])) as Record<Id, number>; // every id

const judgementsOf = (reviews: readonly Reviewed[]): JudgementCounts =>
  counted(
    JUDGEMENT_IDS,
    reviews.map(({ judgement }) => judgement),
  );

/** Reviews of one name: a period, a slot, a part. */
export interface Row {
  readonly name: string;
  readonly reviews: number;
  readonly judgements: JudgementCounts;
}

const rowOf = (name: string, reviews: readonly Reviewed[]): Row => ({
  name,
  reviews: reviews.length,
  judgements: judgementsOf(reviews),
});

/** How often two of the service’s own reviewers of one case said the same, each without seeing the other’s. */
export interface Agreement {
  readonly cases: number;
  readonly sameJudgement: number;
  readonly prompts: number;
  readonly samePrompts: number;
}

/** How far the first and second reviews of the same cases agree. */
export const agreementBetween = (
  reviews: readonly Pick<Reviewed, 'caseId' | 'slot' | 'judgement' | 'answers'>[],
): Agreement => {
  const pairs = [...Map.groupBy(reviews, ({ caseId }) => caseId).values()].flatMap((of) => {
    const first = of.find(({ slot }) => slot === 'first');
    const second = of.find(({ slot }) => slot === 'second');
    return first === undefined || second === undefined ? [] : [{ first, second }];
  });
  return {
    cases: pairs.length,
    sameJudgement: pairs.filter(({ first, second }) => first.judgement === second.judgement).length,
    prompts: pairs.length * PROMPT_IDS.length,
    samePrompts: pairs
      .map(({ first, second }) => PROMPT_IDS.filter((id) => first.answers[id] === second.answers[id]).length)
      .reduce((total, same) => total + same, 0),
  };
};

export interface Results {
  readonly periods: readonly Row[];
  readonly slots: readonly Row[];
  readonly prompts: readonly {
    readonly prompt: PromptId;
    readonly answers: Readonly<Record<PromptAnswer, number>>;
  }[];
  /** By division, each part in the order of its name. */
  readonly parts: readonly { readonly by: string; readonly rows: readonly Row[] }[];
  readonly agreement: Agreement;
}

/**
 * What reviews say together, by period, by prompt and by part.
 *
 * @param periods every period to be shown, also those in which nobody reviewed
 */
export const resultsOf = (reviews: readonly Reviewed[], periods: readonly string[]): Results => ({
  periods: periods.map((period) =>
    rowOf(
      period,
      reviews.filter((review) => review.period === period),
    ),
  ),
  slots: SLOTS.map((slot) =>
    rowOf(
      slot,
      reviews.filter((review) => review.slot === slot),
    ),
  ),
  prompts: PROMPT_IDS.map((prompt) => ({
    prompt,
    answers: counted(
      PROMPT_ANSWER_IDS,
      reviews.map(({ answers }) => answers[prompt]),
    ),
  })),
  parts: [...new Set(reviews.flatMap(({ parts }) => Object.keys(parts)))].map((by) => ({
    by,
    rows: [...Map.groupBy(reviews, ({ parts }) => parts[by] ?? '')]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, of]) => rowOf(name, of)),
  })),
  agreement: agreementBetween(reviews),
});
