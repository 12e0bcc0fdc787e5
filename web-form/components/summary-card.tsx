import type { Child } from 'hono/jsx';
import { classes } from './field.ts';
import { type Action, ActionLink } from './summary-actions.tsx';

export interface SummaryCardProps {
  readonly title?: Child;
  readonly level?: 2 | 3 | 4 | undefined;
  readonly actions?: readonly Action[] | undefined;
  readonly classes?: string | undefined;
  readonly children?: Child;
}

const CardActions = ({ actions, title }: { actions: readonly Action[]; title: Child }) => {
  const links = actions.map((action) => <ActionLink action={action} card={title} />);
  return links.length === 1 ? (
    <div class="govuk-summary-card__actions">{links}</div>
  ) : (
    <ul class="govuk-summary-card__actions">
      {links.map((link) => (
        <li class="govuk-summary-card__action">{link}</li>
      ))}
    </ul>
  );
};

/** A frame with a title around one of several summary lists, and what can be done with the whole of it. */
export const SummaryCard = ({ title, level = 2, actions = [], children, ...props }: SummaryCardProps) => {
  const Heading = `h${level}` as const;
  return (
    <div class={classes('govuk-summary-card', props.classes)}>
      <div class="govuk-summary-card__title-wrapper">
        {title && <Heading class="govuk-summary-card__title">{title}</Heading>}
        {actions.length > 0 && <CardActions actions={actions} title={title} />}
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  );
};
