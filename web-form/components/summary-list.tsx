import type { Child } from 'hono/jsx';
import { classes } from './field.ts';
import { type Action, Actions } from './summary-actions.tsx';
import { SummaryCard, type SummaryCardProps } from './summary-card.tsx';

export interface SummaryRow {
  readonly key: Child;
  readonly value: Child;
  /** What can be done about the answer. */
  readonly actions?: readonly Action[] | undefined;
}

export interface SummaryListProps {
  readonly rows: readonly SummaryRow[];
  readonly classes?: string | undefined;
  /** A frame with a title, where a page has several lists: one for each person. */
  readonly card?: Omit<SummaryCardProps, 'children'> | undefined;
}

const has = (actions: readonly Action[] | undefined): actions is readonly Action[] =>
  actions !== undefined && actions.length > 0;

/** Questions and answers. Nothing where there is no row. */
export const SummaryList = ({ rows, card, ...props }: SummaryListProps) => {
  const anyActions = rows.some(({ actions }) => has(actions));
  if (rows.length === 0) return null;
  const list = (
    <dl class={classes('govuk-summary-list', props.classes)}>
      {rows.map(({ key, value, actions }) => (
        <div
          class={classes(
            'govuk-summary-list__row',
            anyActions && !has(actions) && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
          {has(actions) && (
            <dd class="govuk-summary-list__actions">
              <Actions
                actions={actions}
                card={card?.title}
                listClass="govuk-summary-list__actions-list"
                itemClass="govuk-summary-list__actions-list-item"
              />
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
  return card === undefined ? list : <SummaryCard {...card}>{list}</SummaryCard>;
};
