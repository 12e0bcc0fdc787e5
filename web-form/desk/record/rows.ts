import type { Answer } from '../../../shared/domain/answer.ts';

/** A question and its answer, both in words alone: fit for a page and for a file. */
export interface TextRow {
  readonly key: string;
  readonly value: string;
}

/** Not known is an answer of its own and never shown as no. */
export const ANSWER_WORDS = {
  yes: 'Yes',
  no: 'No',
  'not-known': 'Not known',
} as const satisfies Record<Answer, string>;

/** The words for an answer; undefined where none was given. */
export const answerWords = (answer: Answer | undefined): string | undefined => answer && ANSWER_WORDS[answer];

/** Questions with their answers, in the order given; those without an answer are left out. */
export const filledRows = (answers: Readonly<Record<string, string | undefined>>): TextRow[] =>
  Object.entries(answers).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [{ key, value }],
  );
