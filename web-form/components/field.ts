import type { Child } from 'hono/jsx';

/** What every question has in common, whether it is one box or a group of them. */
export interface Asked {
  readonly name: string;
  /** The name, unless said otherwise: errors link to it. */
  readonly id?: string | undefined;
  readonly hint?: Child;
  /** What is wrong, as a sentence without a full stop. */
  readonly error?: Child;
  /** Ids of other words about the field, said before its hint and error. */
  readonly describedBy?: string | undefined;
  /** Further classes of the group around label, hint, error and field. */
  readonly groupClasses?: string | undefined;
}

/** A question answered in one box. */
export interface FieldProps extends Asked {
  readonly label: Child;
  readonly labelSize?: Size | undefined;
  /** Is the label the page's heading? */
  readonly heading?: boolean | undefined;
  readonly value?: string | undefined;
  readonly classes?: string | undefined;
}

export type Size = 's' | 'm' | 'l' | 'xl';

/** An answer to put right, and the field that it stands in. */
export interface FieldError {
  readonly field: string;
  readonly words: string;
}

/** The error of one field, if it has one. */
export const errorOf = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.words;

export const idOf = ({ id, name }: Pick<Asked, 'id' | 'name'>): string => id ?? name;

/** Ids of all words about a field, for `aria-describedby`. */
export const describedBy = (asked: Asked): string | undefined =>
  classes(
    asked.describedBy,
    asked.hint ? `${idOf(asked)}-hint` : undefined,
    asked.error ? `${idOf(asked)}-error` : undefined,
  );

/** A class list, or a list of ids, from its parts; parts that do not apply are left out. */
export const classes = (...parts: readonly (string | 0 | false | null | undefined)[]): string | undefined =>
  parts.filter(Boolean).join(' ') || undefined;
