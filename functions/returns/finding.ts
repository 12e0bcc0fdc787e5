import type { ChildContact } from './child-contact.ts';

/** What is wrong with one row of a return, or worth a look, in words. It names the contact and never the child. */
export interface Finding {
  /** The list or table that the row stands in. */
  readonly list: string;
  readonly reference: string;
  readonly number: number;
  /** The column. */
  readonly field: string;
  readonly why: string;
}

/** How one list of a return came out. */
export interface ListMade {
  readonly name: string;
  readonly rows: number;
  /** Rows that would fail: those with at least one finding. */
  readonly failing: readonly Finding[];
  /** Rows that would pass and should be looked at. */
  readonly notes: readonly Finding[];
}

/** Writes findings about the rows of one list. */
export const findingIn =
  (list: string) =>
  (
    { reference, number }: Pick<ChildContact, 'reference' | 'number'>,
    field: string,
    why: string,
  ): Finding => ({
    list,
    reference,
    number,
    field,
    why,
  });

/** How many rows some findings are about. */
export const rowsIn = (findings: readonly Finding[]): number =>
  new Set(findings.map(({ list, reference, number }) => `${list} ${reference}.${number}`)).size;
