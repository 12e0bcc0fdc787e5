import type { RevealingChoice } from './choice.ts';
import { type Asked, classes, idOf } from './field.ts';
import { Hint, Label } from './field-words.tsx';

interface ChoicesProps {
  readonly kind: 'radios' | 'checkboxes';
  readonly asked: Asked;
  readonly choices: readonly (RevealingChoice | { readonly divider: string })[];
  readonly isChosen: (value: string) => boolean;
  readonly classes?: string | undefined;
  /** Ids of words about every answer, where no fieldset says them. */
  readonly describedBy?: string | undefined;
}

type OneChoiceProps = Omit<ChoicesProps, 'choices' | 'classes'> & { choice: RevealingChoice; id: string };

const OneChoice = ({ kind, asked, choice, id, isChosen, describedBy }: OneChoiceProps) => {
  const chosen = isChosen(choice.value);
  const hintId = choice.hint ? `${id}-item-hint` : undefined;
  const revealId = choice.reveals ? `conditional-${id}` : undefined;
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={asked.name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={choice.value}
          checked={chosen}
          disabled={choice.disabled}
          data-aria-controls={revealId}
          data-behaviour={choice.exclusive ? 'exclusive' : undefined}
          aria-describedby={classes(describedBy, hintId)}
        />
        <Label for={id} classes={`govuk-${kind}__label`}>
          {choice.words}
        </Label>
        {hintId && (
          <Hint id={hintId} classes={`govuk-${kind}__hint`}>
            {choice.hint}
          </Hint>
        )}
      </div>
      {revealId && (
        <div
          class={classes(`govuk-${kind}__conditional`, !chosen && `govuk-${kind}__conditional--hidden`)}
          id={revealId}
        >
          {choice.reveals}
        </div>
      )}
    </>
  );
};

/** Answers below or beside each other. The first has the question's own id, so that an error links to it. */
export const Choices = ({ choices, ...props }: ChoicesProps) => (
  <div class={classes(`govuk-${props.kind}`, props.classes)} data-module={`govuk-${props.kind}`}>
    {choices.map((choice, at) =>
      'divider' in choice ? (
        <div class={`govuk-${props.kind}__divider`}>{choice.divider}</div>
      ) : (
        <OneChoice
          {...props}
          choice={choice}
          id={choice.id ?? `${idOf(props.asked)}${at === 0 ? '' : `-${at + 1}`}`}
        />
      ),
    )}
  </div>
);
