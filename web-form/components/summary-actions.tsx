import type { Child } from 'hono/jsx';
import { classes } from './field.ts';

/** Something that can be done about an answer or a person. */
export interface Action {
  readonly href: string;
  readonly words: Child;
  /** Completes the words for screen readers: "Change" what? */
  readonly hidden?: string | undefined;
  readonly classes?: string | undefined;
}

/** One link. `card` is the title of the card that it stands in, which is said too. */
export const ActionLink = ({ action, card }: { action: Action; card: Child }) => (
  <a class={classes('govuk-link', action.classes)} href={action.href}>
    {action.words}
    {(action.hidden || card) && (
      <span class="govuk-visually-hidden">
        {action.hidden && ` ${action.hidden}`}
        {card && <> ({card})</>}
      </span>
    )}
  </a>
);

interface ActionsProps {
  readonly actions: readonly Action[];
  readonly card: Child;
  readonly listClass: string;
  readonly itemClass: string;
}

/** One link, or several as a list. */
export const Actions = ({ actions, card, listClass, itemClass }: ActionsProps) => {
  const [only, ...others] = actions.map((action) => <ActionLink action={action} card={card} />);
  if (others.length === 0) return only ?? null;
  return (
    <ul class={listClass}>
      {[only, ...others].map((link) => (
        <li class={itemClass}>{link}</li>
      ))}
    </ul>
  );
};
