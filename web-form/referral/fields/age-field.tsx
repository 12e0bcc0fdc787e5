import type { Typed } from '../../../shared/store/drafts.ts';
import { DateInput } from '../../components/date-input.tsx';
import { errorOf, type FieldError } from '../../components/field.ts';
import { Fieldset } from '../../components/fieldset.tsx';
import { Input } from '../../components/input.tsx';
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

/** Browsers that cannot hide by style what is not chosen show all of them: whichever is filled in counts. */
export const AgeField = ({ field, typed, errors }: AgeFieldProps) => {
  const ways: Way[] = field.expected ? ['born', 'expected', 'estimatedAge'] : ['born', 'estimatedAge'];
  // What is wrong or filled in must be open, whatever was chosen.
  const [filledIn] = Object.keys(ageTyped(typed));
  const chosen =
    ways.find((way) => errorOf(errors, way) !== undefined) ?? filledIn ?? textOf(typed, 'ageKnown');
  return (
    <div class="govuk-form-group" id={field.name}>
      <Fieldset legend={field.label}>
        <div class="govuk-hint">Fill in one of these, or none if you do not know.</div>
        <div class="govuk-radios app-ways">
          {ways.map((way) => {
            return (
              <>
                <div class="govuk-radios__item">
                  <input
                    class="govuk-radios__input"
                    id={`ageKnown-${way}`}
                    name="ageKnown"
                    type="radio"
                    value={way}
                    checked={chosen === way}
                  />
                  <label class="govuk-label govuk-radios__label" for={`ageKnown-${way}`}>
                    {WAYS[way]}
                  </label>
                </div>
                <div class="govuk-radios__conditional" id={`conditional-${way}`}>
                  {way === 'estimatedAge' ? (
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
                  )}
                </div>
              </>
            );
          })}
        </div>
      </Fieldset>
    </div>
  );
};
