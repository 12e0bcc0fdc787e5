import type { Child } from 'hono/jsx';
import { type Asked, classes, describedBy, type FieldProps, idOf, type Size } from './field.ts';
import { ErrorMessage, Hint, Label } from './field-words.tsx';
import { Fieldset } from './fieldset.tsx';

/** Hint and error, in the order in which they are read. */
const About = ({ asked }: { asked: Asked }) => (
  <>
    {asked.hint && <Hint id={`${idOf(asked)}-hint`}>{asked.hint}</Hint>}
    {asked.error && <ErrorMessage id={`${idOf(asked)}-error`}>{asked.error}</ErrorMessage>}
  </>
);

type Data = Readonly<Record<`data-${string}`, string | undefined>>;

const FormGroup = ({
  asked,
  data,
  children,
}: {
  asked: Asked;
  data?: Data | undefined;
  children?: Child;
}) => (
  <div
    class={classes('govuk-form-group', asked.error && 'govuk-form-group--error', asked.groupClasses)}
    {...data}
  >
    {children}
  </div>
);

export interface FieldFrameProps {
  readonly field: FieldProps;
  readonly labelClasses?: string | undefined;
  /** What a script needs to know about the field. */
  readonly data?: Data | undefined;
  readonly children?: Child;
}

/** The frame around one box: label, hint and error above it. A bar marks it when something is wrong. */
export const FieldFrame = ({ field, labelClasses, data, children }: FieldFrameProps) => (
  <FormGroup asked={field} data={data}>
    <Label for={idOf(field)} size={field.labelSize} heading={field.heading} classes={labelClasses}>
      {field.label}
    </Label>
    <About asked={field} />
    {children}
  </FormGroup>
);

/** A question answered in a group of boxes. */
export interface GroupProps extends Asked {
  /** The legend. Left out only where a fieldset around the group asks the question already. */
  readonly label?: Child;
  readonly size?: Size | undefined;
  /** Is the legend the page's heading? */
  readonly heading?: boolean | undefined;
  /** Is the legend only for screen readers, because the words stand above already? */
  readonly legendHidden?: boolean | undefined;
  readonly classes?: string | undefined;
}

export interface GroupFrameProps {
  readonly group: GroupProps;
  readonly role?: 'group' | undefined;
  readonly children?: Child;
}

/** The frame around a group of boxes: legend, hint and error above them. */
export const GroupFrame = ({ group, role, children }: GroupFrameProps) => {
  const inner = (
    <>
      <About asked={group} />
      {children}
    </>
  );
  return (
    <FormGroup asked={group}>
      {group.label === undefined ? (
        inner
      ) : (
        <Fieldset
          legend={group.label}
          size={group.size}
          heading={group.heading}
          legendHidden={group.legendHidden}
          role={role}
          describedBy={describedBy(group)}
        >
          {inner}
        </Fieldset>
      )}
    </FormGroup>
  );
};
