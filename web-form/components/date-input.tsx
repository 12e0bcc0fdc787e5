import { classes, idOf } from './field.ts';
import { GroupFrame, type GroupProps } from './form-group.tsx';
import { Input } from './input.tsx';

const PARTS = {
  day: { words: 'Day', width: 2 },
  month: { words: 'Month', width: 2 },
  year: { words: 'Year', width: 4 },
} as const;

export type DatePart = keyof typeof PARTS;

export type DateTyped = Readonly<Partial<Record<DatePart, string | undefined>>>;

export interface DateInputProps extends GroupProps {
  /** As typed, right or wrong. */
  readonly value?: DateTyped | undefined;
  /** The boxes asked for: all three unless said otherwise. */
  readonly parts?: readonly DatePart[] | undefined;
  /** The boxes that are wrong: all where there is an error, unless said otherwise. */
  readonly wrong?: readonly DatePart[] | undefined;
  /** Says for each box what browsers may fill in by themselves. */
  readonly autocomplete?: DateTyped | undefined;
}

const ALL: readonly DatePart[] = ['day', 'month', 'year'];

/**
 * A date in up to three boxes, sent as `name-day`, `name-month` and `name-year`, or without the name where it is
 * empty. An error about the date links to its first box, `id-day`.
 */
export const DateInput = ({ value, parts = ALL, wrong, autocomplete, ...group }: DateInputProps) => {
  const marked = wrong ?? (group.error ? parts : []);
  return (
    <GroupFrame group={group} role="group">
      <div class={classes('govuk-date-input', group.classes)} id={idOf(group)}>
        {parts.map((part) => (
          <div class="govuk-date-input__item">
            <Input
              id={`${idOf(group)}-${part}`}
              name={group.name === '' ? part : `${group.name}-${part}`}
              label={PARTS[part].words}
              labelClasses="govuk-date-input__label"
              width={PARTS[part].width}
              classes={classes('govuk-date-input__input', marked.includes(part) && 'govuk-input--error')}
              inputmode="numeric"
              value={value?.[part]}
              autocomplete={autocomplete?.[part]}
            />
          </div>
        ))}
      </div>
    </GroupFrame>
  );
};
