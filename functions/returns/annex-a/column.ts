/** What stands in one cell; undefined where nothing is known. Dates are `YYYY-MM-DD`. */
export type Value = string | number | undefined;

/** One column of a list, with its exact header. */
export interface Column<Row> {
  readonly header: string;
  readonly kind: 'text' | 'number' | 'date';
  /** Why a row without it fails; absent where it may be blank. */
  readonly mustBeThere?: string | undefined;
  readonly of: (row: Row) => Value;
}

/** One sheet of the workbook. */
export interface Sheet<Row> {
  readonly name: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}
