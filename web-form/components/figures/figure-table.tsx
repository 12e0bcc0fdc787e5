import type { Child } from 'hono/jsx';
import { RatingTag } from '../rating-tag.tsx';
import { WideTable } from '../wide-table.tsx';
import { cellWords, type FigureCell, type FigureColumn, type FigureTable, levelIn } from './figure.ts';

/** Words of a row by which its links are told apart: those of its first cells that are no number. */
const rowWords = (row: readonly FigureCell[], columns: readonly FigureColumn[]): string =>
  row
    .flatMap((cell, at) => {
      const column = columns[at];
      return column === undefined || column.of === 'count' || column.of === 'rate'
        ? []
        : [cellWords(cell, column)];
    })
    .join(', ');

const Cell = ({ cell, column, row }: { cell: FigureCell; column: FigureColumn; row: string }): Child => {
  const level = levelIn(cell, column);
  if (level !== undefined) return <RatingTag level={level} />;
  const words = cellWords(cell, column);
  if (cell.href === undefined) return words;
  const isNumber = column.of === 'count' || column.of === 'rate';
  return (
    <a class={isNumber ? 'govuk-link app-figure' : 'govuk-link app-reference'} href={cell.href}>
      {words}
      {isNumber && (
        <span class="govuk-visually-hidden">
          : {column.head}, {row}
        </span>
      )}
    </a>
  );
};

export interface FigureTableProps {
  readonly table: FigureTable;
  /** Where the same figures are a file. */
  readonly file: string;
  readonly captionHidden?: boolean | undefined;
}

/** The way to the same figures as a file. */
export const FileLink = ({ file, caption }: { file: string; caption: string }) => (
  <p class="govuk-body-s app-not-printed">
    <a class="govuk-link" href={file} download>
      Download as CSV<span class="govuk-visually-hidden">: {caption}</span>
    </a>
  </p>
);

/** A table of figures with its file, or in plain words that there is nothing. */
export const FigureTableView = ({ table, file, captionHidden }: FigureTableProps) => {
  const { caption, rows, empty } = table;
  const columns = table.columns.filter(({ onlyInFile }) => onlyInFile !== true);
  if (rows.length === 0)
    return (
      <>
        {captionHidden !== true && <p class="govuk-body govuk-!-font-weight-bold">{caption}</p>}
        <p class="govuk-body">{empty}</p>
      </>
    );
  return (
    <>
      <WideTable
        caption={caption}
        captionHidden={captionHidden}
        classes="app-figures"
        head={columns.map(({ head }) => head)}
        numeric={columns.flatMap(({ of }, at) => (of === 'count' || of === 'rate' ? [at] : []))}
        rows={rows.map((row) => {
          const words = rowWords(row, table.columns);
          return table.columns.flatMap((column, at) =>
            column.onlyInFile === true
              ? []
              : [<Cell cell={row[at] ?? { value: null }} column={column} row={words} />],
          );
        })}
      />
      <FileLink file={file} caption={caption} />
    </>
  );
};
