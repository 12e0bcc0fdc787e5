import type { Divider, RevealingChoice } from './choice.ts';
import { Choices } from './choices.tsx';
import { classes } from './field.ts';
import { GroupFrame, type GroupProps } from './form-group.tsx';

export type { Choice } from './choice.ts';

export interface RadiosProps extends GroupProps {
  readonly choices: readonly (Omit<RevealingChoice, 'exclusive'> | Divider)[];
  readonly value?: string | undefined;
  readonly inline?: boolean | undefined;
  readonly small?: boolean | undefined;
}

/** One answer of several; none is chosen unless `value` says so. */
export const Radios = ({ choices, value, inline, small, ...group }: RadiosProps) => (
  <GroupFrame group={group}>
    <Choices
      kind="radios"
      asked={group}
      choices={choices}
      isChosen={(answer) => answer === value}
      classes={classes(inline && 'govuk-radios--inline', small && 'govuk-radios--small', group.classes)}
    />
  </GroupFrame>
);
