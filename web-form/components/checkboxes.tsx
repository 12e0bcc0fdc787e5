import type { Divider, RevealingChoice } from './choice.ts';
import { Choices } from './choices.tsx';
import { classes, describedBy } from './field.ts';
import { GroupFrame, type GroupProps } from './form-group.tsx';

export interface CheckboxesProps extends GroupProps {
  readonly choices: readonly (RevealingChoice | Divider)[];
  /** What is ticked. */
  readonly values?: readonly string[] | undefined;
  readonly small?: boolean | undefined;
}

/** Any of several answers. */
export const Checkboxes = ({ choices, values = [], small, ...group }: CheckboxesProps) => (
  <GroupFrame group={group}>
    <Choices
      kind="checkboxes"
      asked={group}
      choices={choices}
      isChosen={(answer) => values.includes(answer)}
      classes={classes(small && 'govuk-checkboxes--small', group.classes)}
      describedBy={group.label === undefined ? describedBy(group) : undefined}
    />
  </GroupFrame>
);
