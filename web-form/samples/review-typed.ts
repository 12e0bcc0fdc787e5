import type { CaseReviewed } from '../../shared/contract/samples.ts';
import { JUDGEMENT_IDS, PROMPT_ANSWERS, PROMPT_IDS } from '../../shared/contract/words.ts';
import type { PromptAnswer } from '../../shared/domain/samples/prompts.ts';
import type { FieldError } from '../components/field.ts';
import { type Posted, textOf } from '../posted.ts';

/** A review as typed; every field empty before anything is. */
export interface ReviewTyped {
  readonly answers: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
  readonly judgement: string;
  readonly learning: string;
  readonly action: string;
}

const byPrompt = (of: (id: string) => string): Record<string, string> =>
  Object.fromEntries(PROMPT_IDS.map((id) => [id, of(id)]));

export const NOT_TYPED: ReviewTyped = {
  answers: byPrompt(() => ''),
  words: byPrompt(() => ''),
  judgement: '',
  learning: '',
  action: '',
};

export const reviewTyped = (fields: Posted): ReviewTyped => ({
  answers: byPrompt((id) => textOf(fields, id)),
  words: byPrompt((id) => textOf(fields, `${id}-words`)),
  judgement: textOf(fields, 'judgement'),
  learning: textOf(fields, 'learning'),
  action: textOf(fields, 'action'),
});

const isAnswer = (typed: string | undefined): typed is PromptAnswer =>
  typed !== undefined && Object.hasOwn(PROMPT_ANSWERS, typed);

/** What the API is sent, or what was left out of what it cannot do without. */
export const reviewOf = ({
  answers,
  words,
  learning,
  action,
  ...typed
}: ReviewTyped): CaseReviewed | FieldError[] => {
  const said = PROMPT_IDS.flatMap((id) => {
    const answer = answers[id];
    const more = words[id]?.trim();
    return isAnswer(answer) ? [[id, { answer, ...(more && { words: more }) }] as const] : [];
  });
  const judgement = JUDGEMENT_IDS.find((id) => id === typed.judgement);
  const missing = PROMPT_IDS.filter((id) => !isAnswer(answers[id])).map((id) => ({
    field: id,
    words: `Choose an answer to question ${PROMPT_IDS.indexOf(id) + 1}`,
  }));
  if (judgement === undefined || missing.length > 0) {
    return [
      ...missing,
      ...(judgement === undefined ? [{ field: 'judgement', words: 'Choose a judgement' }] : []),
    ];
  }
  return {
    answers: Object.fromEntries(said) as CaseReviewed['answers'], // none is missing
    judgement,
    ...(learning.trim() !== '' && { learning: learning.trim() }),
    ...(action.trim() !== '' && { action: action.trim() }),
  };
};

/** How the API's fields are called on the page. */
export const REVIEW_LABELS = {
  '/judgement': { field: 'judgement', label: 'Judgement' },
  '/learning': { field: 'learning', label: 'Learning' },
  '/action': { field: 'action', label: 'Action' },
  ...Object.fromEntries(
    PROMPT_IDS.flatMap((id, at) => [
      [`/answers/${id}/words`, { field: `${id}-words`, label: `Words on question ${at + 1}` }],
      [`/answers/${id}/answer`, { field: id, label: `Question ${at + 1}` }],
    ]),
  ),
};
