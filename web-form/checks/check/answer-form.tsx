import { PROSE } from '../../../shared/contract/fields.ts';
import { INFORMATION_HELD } from '../../../shared/contract/words.ts';
import { Button } from '../../components/button.tsx';
import { CharacterCount } from '../../components/character-count.tsx';
import { errorOf, type FieldError } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { Input } from '../../components/input.tsx';
import { Radios } from '../../components/radios.tsx';
import { agencyChecks } from '../paths.ts';

/** The hidden field that makes a second press the same answer. */
export const KEY = 'key';

export interface AnswerTyped {
  readonly held: string;
  readonly words: string;
  readonly worker: string;
}

export interface AnswerFormProps {
  readonly id: string;
  readonly typed: AnswerTyped;
  readonly idempotencyKey: string;
  readonly errors: readonly FieldError[];
}

/** What the agency answers. */
export const AnswerForm = ({ id, typed, idempotencyKey, errors }: AnswerFormProps) => (
  <Form action={agencyChecks.check(id)}>
    <input type="hidden" name={KEY} value={idempotencyKey} />
    <Radios
      name="held"
      label="Does your agency hold relevant information?"
      size="m"
      value={typed.held}
      error={errorOf(errors, 'held')}
      choices={Object.entries(INFORMATION_HELD).map(([value, words]) => ({ value, words }))}
    />
    <CharacterCount
      name="words"
      label="What is held"
      labelSize="m"
      hint="Only what answers the question. Needed where information is held"
      value={typed.words}
      error={errorOf(errors, 'words')}
      max={PROSE}
    />
    <Input
      name="worker"
      label="Whom can the MASH speak to? (optional)"
      labelSize="m"
      hint="Name and telephone number of the worker who knows the child"
      value={typed.worker}
      error={errorOf(errors, 'worker')}
    />
    <Button words="Send the answer" />
  </Form>
);
