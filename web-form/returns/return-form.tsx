import { RETURNS } from '../../shared/contract/returns.ts';
import { Button } from '../components/button.tsx';
import { DateInput } from '../components/date-input.tsx';
import { errorOf, type FieldError } from '../components/field.ts';
import { Radios } from '../components/radios.tsx';
import type { AskedReturn } from './asked.ts';
import { returns } from './paths.ts';

interface ReturnFormProps extends Pick<AskedReturn, 'typed'> {
  readonly errors: readonly FieldError[];
}

/** Chooses a return and its date. Nothing is changed, so the address says what was asked for. */
export const ReturnForm = ({ typed, errors }: ReturnFormProps) => (
  <form method="get" action={returns.home} novalidate>
    <Radios
      name="return"
      label="Which return?"
      size="m"
      value={typed.return}
      error={errorOf(errors, 'return')}
      choices={Object.entries(RETURNS).map(([value, { words, period }]) => ({ value, words, hint: period }))}
    />
    <DateInput
      name="on"
      label="For which date?"
      size="m"
      hint="For Annex A the date of the inspection. For example, 24 11 2026"
      value={typed.on}
      error={errorOf(errors, 'on')}
    />
    <Button words="Check" kind="secondary" once={false} />
  </form>
);
