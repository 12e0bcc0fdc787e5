import type { Child } from 'hono/jsx';

export interface TableProps {
  readonly caption: string;
  /** Is the caption only for screen readers? */
  readonly captionHidden?: boolean | undefined;
  readonly head: readonly Child[];
  /** The first cell of each row is its header. */
  readonly rows: readonly (readonly Child[])[];
}

/** A table. Narrow windows scroll it sideways. */
export const Table = ({ caption, captionHidden, head, rows }: TableProps) => (
  // What scrolls must be reachable by keyboard.
  <section class="app-scroll" tabindex={0} aria-label={caption}>
    <table class="govuk-table">
      <caption
        class={captionHidden ? 'govuk-visually-hidden' : 'govuk-table__caption govuk-table__caption--m'}
      >
        {caption}
      </caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          {head.map((words) => (
            <th scope="col" class="govuk-table__header">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {rows.map(([first, ...others]) => (
          <tr class="govuk-table__row">
            <th scope="row" class="govuk-table__header">
              {first}
            </th>
            {others.map((cell) => (
              <td class="govuk-table__cell">{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
