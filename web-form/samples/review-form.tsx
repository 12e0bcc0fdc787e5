import {
  JUDGEMENT_IDS,
  JUDGEMENTS,
  PROMPT_ANSWERS,
  PROMPT_IDS,
  PROMPTS,
} from '../../shared/contract/words.ts';
import { Button } from '../components/button.tsx';
import type { FieldError } from '../components/field.ts';
import { errorOf } from '../components/field.ts';
import { Form } from '../components/form.tsx';
import { Input } from '../components/input.tsx';
import { Radios } from '../components/radios.tsx';
import { Textarea } from '../components/textarea.tsx';
import type { ReviewTyped } from './review-typed.ts';

const ANSWERS = Object.entries(PROMPT_ANSWERS).map(([value, words]) => ({ value, words }));

const HINTS: Readonly<Record<string, string>> = {
  premature: 'It goes back to its queue at once, with what you write under learning',
  'child-at-risk': 'It is open again at once as red, with an alert, and with what you write under learning',
};

interface ReviewFormProps {
  readonly action: string;
  readonly typed: ReviewTyped;
  readonly errors: readonly FieldError[];
}

/** The questions of every review, the judgement, and what there is to learn. */
export const ReviewForm = ({ action, typed, errors }: ReviewFormProps) => (
  <Form action={action}>
    {PROMPT_IDS.map((id, at) => (
      <>
        <Radios
          name={id}
          label={`${at + 1}. ${PROMPTS[id]}`}
          size="s"
          inline
          small
          choices={ANSWERS}
          value={typed.answers[id]}
          error={errorOf(errors, id)}
        />
        <Input
          name={`${id}-words`}
          label={
            <>
              Why? (optional)<span class="govuk-visually-hidden">, question {at + 1}</span>
            </>
          }
          value={typed.words[id]}
          error={errorOf(errors, `${id}-words`)}
          autocomplete="off"
        />
      </>
    ))}
    <Radios
      name="judgement"
      label="Your judgement"
      size="m"
      choices={JUDGEMENT_IDS.map((value) => ({ value, words: JUDGEMENTS[value], hint: HINTS[value] }))}
      value={typed.judgement}
      error={errorOf(errors, 'judgement')}
    />
    <Textarea
      name="learning"
      label="Learning"
      hint="For whoever decided and countersigned: they read it as you write it. Name nobody of the family. Needed unless you agree"
      value={typed.learning}
      error={errorOf(errors, 'learning')}
    />
    <Textarea
      name="action"
      label="Action (optional)"
      hint="What is to be done, and by whom"
      rows={3}
      value={typed.action}
      error={errorOf(errors, 'action')}
    />
    <Button words="Record the review" />
  </Form>
);
