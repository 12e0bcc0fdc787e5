import { Button } from '../../components/button.tsx';
import { DateInput } from '../../components/date-input.tsx';
import { ErrorSummary } from '../../components/error-summary.tsx';
import { errorOf, type FieldError } from '../../components/field.ts';
import { Form } from '../../components/form.tsx';
import { Input } from '../../components/input.tsx';
import { desk } from '../paths.ts';
import type { FindTyped } from './typed.ts';

export interface FindFormProps {
  readonly typed: FindTyped;
  readonly errors: readonly FieldError[];
}

/** Asks for a reference, or for what is known of a child. */
export const FindForm = ({ typed, errors }: FindFormProps) => {
  const field = (name: keyof FindTyped) => ({
    name,
    value: typed[name],
    error: errorOf(errors, name),
    autocomplete: 'off',
    spellcheck: false,
  });
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1 class="govuk-heading-l">Find a child or a reference</h1>
      <p class="govuk-body">
        You see what is open to you. That you searched, and by which of these, is recorded; what you type is
        not.
      </p>
      <Form action={desk.find}>
        <Input {...field('reference')} label="Reference" hint="Like EX-7K3M-9QTD" width={20} />
        <h2 class="govuk-heading-m">Or something about the child</h2>
        <Input {...field('given')} label="First names" />
        <Input {...field('family')} label="Last name" />
        <DateInput
          name="born"
          label="Date of birth"
          hint="For example, 27 3 2014"
          value={{ day: typed['born-day'], month: typed['born-month'], year: typed['born-year'] }}
          error={errorOf(errors, 'born-day')}
        />
        <Input {...field('nhsNumber')} label="NHS number" width={20} />
        <Input {...field('upn')} label="Unique pupil number (UPN)" width={20} />
        <Input {...field('postcode')} label="Postcode" width={10} />
        <Button words="Find" once={false} />
      </Form>
    </>
  );
};
