import type { Child } from 'hono/jsx';
import { classes } from './field.ts';

export interface SummaryRow {
  readonly key: string;
  readonly value: Child;
  /** Where the answer can be changed. `hidden` completes "Change" for screen readers. */
  readonly change?: { readonly href: string; readonly hidden: string } | undefined;
}

/** Questions and answers. Nothing where there is no row. */
export const SummaryList = ({ rows }: { rows: readonly SummaryRow[] }) => {
  const anyChange = rows.some((row) => row.change !== undefined);
  return rows.length === 0 ? null : (
    <dl class="govuk-summary-list">
      {rows.map(({ key, value, change }) => (
        <div
          class={classes(
            'govuk-summary-list__row',
            anyChange && !change && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt class="govuk-summary-list__key">{key}</dt>
          <dd class="govuk-summary-list__value app-typed">{value}</dd>
          {change && (
            <dd class="govuk-summary-list__actions">
              <a class="govuk-link" href={change.href}>
                Change<span class="govuk-visually-hidden"> {change.hidden}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
};
