import type { Typed } from '../../../shared/store/drafts.ts';
import { DateInput } from '../../components/date-input.tsx';
import { errorOf, type FieldError } from '../../components/field.ts';
import { Input } from '../../components/input.tsx';
import { Radios } from '../../components/radios.tsx';
import { ageTyped } from '../answers/age-typed.ts';
import { textOf } from '../answers/typed.ts';
import { dateTyped } from './date-typed.ts';
import type { Field } from './field.ts';

interface AgeFieldProps {
  readonly field: Field & { readonly kind: 'age' };
  readonly typed: Typed;
  readonly errors: readonly FieldError[];
}

const WAYS = {
  born: 'Date of birth',
  expected: 'Not yet born: expected date',
  estimatedAge: 'Age, as far as you know',
} as const;

const EXAMPLES = { born: 'For example 27 3 2014', expected: 'For example 27 3 2027' } as const;

type Way = keyof typeof WAYS;

/** Without a script, browsers that cannot hide by style what is not chosen show all: whichever is filled in counts. */
export const AgeField = ({ field, typed, errors }: AgeFieldProps) => {
  const ways: Way[] = field.expected ? ['born', 'expected', 'estimatedAge'] : ['born', 'estimatedAge'];
  // What is wrong or filled in must be open, whatever was chosen.
  const [filledIn] = Object.keys(ageTyped(typed));
  const chosen =
    ways.find((way) => errorOf(errors, way) !== undefined) ?? filledIn ?? textOf(typed, 'ageKnown');
  const box = (way: Way) =>
    way === 'estimatedAge' ? (
      <Input
        name={way}
        label="Age in years"
        width={3}
        inputmode="numeric"
        value={typed[way]}
        error={errorOf(errors, way)}
      />
    ) : (
      <DateInput
        name={way}
        label={WAYS[way]}
        legendHidden
        hint={EXAMPLES[way]}
        value={dateTyped(typed, way)}
        error={errorOf(errors, way)}
      />
    );
  return (
    <Radios
      id={field.name}
      name="ageKnown"
      label={field.label}
      hint="Fill in one of these, or none if you do not know."
      value={chosen}
      choices={ways.map((way) => ({ value: way, words: WAYS[way], reveals: box(way) }))}
    />
  );
};
