import type { SameChild } from '../../../shared/contract/answers/same-child.ts';
import { PROSE } from '../../../shared/contract/fields.ts';
import { SAME_CHILD_ANSWERS } from '../../../shared/contract/words.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { errorOf, type FieldError } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { Radios } from '../../components/radios.tsx';
import { desk } from '../paths.ts';
import { ANSWERS } from './words.ts';

export interface AnswerTyped {
  readonly answer: string;
  readonly reason: string;
}

export interface AnswerFormProps {
  readonly compared: SameChild;
  readonly queue: string | undefined;
  readonly typed: AnswerTyped;
  readonly errors: readonly FieldError[];
}

const HINTS = {
  same: 'Their contacts are read and counted as one child’s. Nothing is merged',
  'not-same': 'They are kept apart, whatever is found later',
  'cannot-tell': 'The service’s own grade stays',
} as const;

/** A person's answer. None is chosen beforehand. */
export const AnswerForm = ({ compared, queue, typed, errors }: AnswerFormProps) => (
  <Form action={desk.sameChild(compared.contact.contactId, compared.other.contactId, queue)}>
    <Radios
      name="answer"
      label="Are they about the same child?"
      size="m"
      hint={
        compared.grade === 'same' && compared.answer === null
          ? 'The service took them for one child. To undo that match, choose that they are not, and say why. Contacts are counted anew at once; no rating falls by itself'
          : 'Your answer stands above the service’s grade, with your name. It can be undone'
      }
      value={typed.answer}
      error={errorOf(errors, 'answer')}
      choices={SAME_CHILD_ANSWERS.map((answer) => ({
        value: answer,
        words: ANSWERS[answer],
        hint: HINTS[answer],
      }))}
    />
    <CharacterCount
      name="reason"
      label={compared.grade === 'same' ? 'Reason' : 'Reason (optional)'}
      hint={compared.grade === 'same' ? 'Needed only if they are not the same child' : undefined}
      value={typed.reason}
      error={errorOf(errors, 'reason')}
      max={PROSE}
    />
    <Button words="Record the answer" />
  </Form>
);
