import { Button } from '../components/button.tsx';
import { ErrorSummary } from '../components/error-summary.tsx';
import { errorOf, type FieldError } from '../components/field.ts';
import { Input } from '../components/input.tsx';

/** A day as an address and the API have it. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isDay = (text: string): boolean => DAY.test(text) && !Number.isNaN(Date.parse(text));

const HINT = 'Year, month and day, like 2026-11-24';

/** What is wrong with days as typed. Empty ones are left to the API. */
export const dayErrors = (days: Readonly<Record<string, string>>): FieldError[] => [
  ...Object.entries(days).flatMap(([field, text]) =>
    text === '' || isDay(text) ? [] : [{ field, words: 'Enter a real date, like 2026-11-24' }],
  ),
  ...(days['from'] && days['to'] && days['from'] > days['to']
    ? [{ field: 'to', words: 'The last day must not be before the first' }]
    : []),
];

interface DaysProps {
  readonly action: string;
  readonly fields: readonly { readonly name: string; readonly label: string; readonly value: string }[];
  readonly errors: readonly FieldError[];
}

/** Chooses the days that are shown: nothing is changed, so the address says what was asked for. */
export const DaysForm = ({ action, fields, errors }: DaysProps) => (
  <form method="get" action={action} novalidate>
    {fields.map(({ name, label, value }) => (
      <Input
        name={name}
        label={label}
        hint={HINT}
        width={10}
        value={value}
        error={errorOf(errors, name)}
        autocomplete="off"
      />
    ))}
    <Button words="Show" kind="secondary" once={false} />
  </form>
);

/** Heads the page where the days typed cannot be. */
export const DaysErrors = ({ errors }: Pick<DaysProps, 'errors'>) => <ErrorSummary errors={errors} />;
