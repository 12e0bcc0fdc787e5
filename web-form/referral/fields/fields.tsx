import type { Typed } from '../../../shared/store/drafts.ts';
import { CharacterCount } from '../../components/character-count.tsx';
import { Checkboxes } from '../../components/checkboxes.tsx';
import { DateInput } from '../../components/date-input.tsx';
import { errorOf, type FieldError } from '../../components/field.ts';
import { Input } from '../../components/input.tsx';
import { Radios } from '../../components/radios.tsx';
import { Select } from '../../components/select.tsx';
import { AgeField } from './age-field.tsx';
import { dateTyped } from './date-typed.ts';
import type { Field } from './field.ts';

interface FieldsProps {
  readonly fields: readonly Field[];
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
}

const WIDTHS = { short: 10, half: 20 } as const;

const OneField = ({ field, typed, errors }: Omit<FieldsProps, 'fields'> & { field: Field }) => {
  const { name, label, hint } = field;
  const asked = { name, label, hint, value: typed[name], error: errorOf(errors, name) };
  switch (field.kind) {
    case 'time':
      return <Input {...asked} width={10} />;
    case 'names':
      return <Input {...asked} />;
    case 'several':
      return (
        <Checkboxes
          name={name}
          label={label}
          hint={hint}
          error={asked.error}
          choices={field.options}
          values={(typed[name] ?? '').split(',')}
        />
      );
    case 'line':
      return <Input {...asked} type={field.type} width={field.width && WIDTHS[field.width]} />;
    case 'prose':
      return <CharacterCount {...asked} rows={field.rows} max={field.most} />;
    case 'choice':
      return <Radios {...asked} choices={field.options} inline={field.inline} small={field.inline} />;
    case 'list':
      return <Select {...asked} choices={field.options} />;
    case 'date':
      return <DateInput {...asked} value={dateTyped(typed, name)} />;
    case 'age':
      return <AgeField field={field} typed={typed} errors={errors} />;
  }
};

/** Questions with what was typed and what is wrong with it. */
export const Fields = ({ fields, typed, errors }: FieldsProps) => (
  <>
    {fields.map((field) => (
      <OneField field={field} typed={typed} errors={errors} />
    ))}
  </>
);
