import type { Child } from 'hono/jsx';
import { classes } from './field.ts';

export type Sorted = 'ascending' | 'descending' | 'none';

export interface TableProps {
  readonly caption?: Child;
  readonly captionSize?: 's' | 'm' | 'l' | 'xl' | undefined;
  /** Is the caption only for screen readers? */
  readonly captionHidden?: boolean | undefined;
  readonly head?: readonly Child[] | undefined;
  readonly rows: readonly (readonly Child[])[];
  /** Is the first cell of each row its header? */
  readonly rowHeaders?: boolean | undefined;
  /** How each column is sorted; undefined where rows cannot be sorted by it. */
  readonly sorted?: readonly (Sorted | undefined)[] | undefined;
  /** Columns of numbers to compare, counted from 0. */
  readonly numeric?: readonly number[] | undefined;
  readonly classes?: string | undefined;
}

const Row = ({ cells, rowHeaders, numeric = [] }: Omit<TableProps, 'rows'> & { cells: readonly Child[] }) => (
  <tr class="govuk-table__row">
    {cells.map((cell, at) =>
      rowHeaders && at === 0 ? (
        <th scope="row" class="govuk-table__header">
          {cell}
        </th>
      ) : (
        <td class={classes('govuk-table__cell', numeric.includes(at) && 'govuk-table__cell--numeric')}>
          {cell}
        </td>
      ),
    )}
  </tr>
);

const Head = ({
  head,
  sorted = [],
  numeric = [],
}: Pick<TableProps, 'sorted' | 'numeric'> & { head: readonly Child[] }) => (
  <thead class="govuk-table__head">
    <tr class="govuk-table__row">
      {head.map((words, at) => (
        <th
          scope="col"
          aria-sort={sorted[at]}
          class={classes('govuk-table__header', numeric.includes(at) && 'govuk-table__header--numeric')}
        >
          {words}
        </th>
      ))}
    </tr>
  </thead>
);

/** A table. */
export const Table = ({ caption, captionSize, captionHidden, head, rows, ...props }: TableProps) => (
  <table class={classes('govuk-table', props.classes)}>
    {caption && (
      <caption
        class={classes(
          'govuk-table__caption',
          captionSize && `govuk-table__caption--${captionSize}`,
          captionHidden && 'govuk-visually-hidden',
        )}
      >
        {caption}
      </caption>
    )}
    {head && <Head head={head} sorted={props.sorted} numeric={props.numeric} />}
    <tbody class="govuk-table__body">
      {rows.map((cells) => (
        <Row cells={cells} rowHeaders={props.rowHeaders} numeric={props.numeric} />
      ))}
    </tbody>
  </table>
);
