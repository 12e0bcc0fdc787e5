import { PROMPT_IDS, type PromptAnswer, type PromptId } from '../../domain/samples/prompts.ts';
import { hashOf } from '../canonical.ts';
import type {
  LearningItem,
  PackForItem,
  ReviewCountedItem,
  ReviewMade,
  SampleCaseItem,
  SampleItem,
} from '../items/sample.ts';
import { keys } from '../table.ts';
import type { Action } from '../work/change.ts';

export const noteIdOf = ({ sample, number }: SampleCaseItem, { slot }: Pick<ReviewMade, 'slot'>): string =>
  `${sample}.${number}.${slot}`;

/** The case with one more review, refused for whoever had a part in it and where somebody else was faster. */
const putCase = (table: string, of: SampleCaseItem, review: ReviewMade): Action => ({
  Put: {
    TableName: table,
    Item: { ...of, reviews: [...of.reviews, review], version: of.version + 1 },
    ConditionExpression: 'version = :seen AND NOT contains(barred, :me)',
    ExpressionAttributeValues: { ':seen': of.version, ':me': review.by.id },
  },
});

const countOnSample = (table: string, sample: SampleItem, { slot }: ReviewMade): Action[] =>
  slot === 'external'
    ? []
    : [
        {
          Update: {
            TableName: table,
            Key: keys.sampleDrawn(sample.number),
            UpdateExpression: 'ADD #count :one',
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeNames: { '#count': slot === 'first' ? 'reviewed' : 'reviewedTwice' },
            ExpressionAttributeValues: { ':one': 1 },
          },
        },
      ];

const counted = (of: SampleCaseItem, review: ReviewMade): ReviewCountedItem => ({
  ...keys.reviewIn(review.at, noteIdOf(of, review)),
  caseId: `${of.sample}.${of.number}`,
  reference: of.reference,
  slot: review.slot,
  at: review.at,
  judgement: review.judgement,
  answers: Object.fromEntries(PROMPT_IDS.map((id) => [id, review.answers[id].answer])) as Record<
    PromptId,
    PromptAnswer
  >, // every prompt
  parts: of.parts,
});

/** For everybody who decided or countersigned: once, however much of it they did. */
const notes = (of: SampleCaseItem, review: ReviewMade): LearningItem[] => {
  const { learning } = review;
  if (learning === undefined) return [];
  const id = noteIdOf(of, review);
  const parts = new Map<string, LearningItem['part']>([
    ...of.countersigners.map((one) => [one.id, 'countersigned'] as const),
    ...of.deciders.map((one) => [one.id, 'decided'] as const),
  ]);
  return [...parts].map(([staffId, part]) => ({
    ...keys.learningNote(hashOf(staffId), id),
    id,
    reference: of.reference,
    contact: of.contact,
    part,
    at: review.at,
    by: review.by.name,
    judgement: review.judgement,
    learning,
  }));
};

const doneOutside = (sample: SampleItem, of: SampleCaseItem, { slot, by, at }: ReviewMade): PackForItem[] =>
  slot !== 'external' || of.external === undefined
    ? []
    : [
        {
          ...keys.packFor(hashOf(by.id), of.sample, of.number),
          id: sample.id,
          sample: of.sample,
          number: of.number,
          releasedAt: of.external.releasedAt,
          reviewedAt: at,
        },
      ];

/** Everything that a review writes about itself. What it does to the contact is apart from this. */
export const reviewActions = (
  table: string,
  sample: SampleItem,
  of: SampleCaseItem,
  review: ReviewMade,
): Action[] => [
  putCase(table, of, review),
  ...countOnSample(table, sample, review),
  ...[counted(of, review), ...notes(of, review), ...doneOutside(sample, of, review)].map((Item) => ({
    Put: { TableName: table, Item },
  })),
];
