/** What every field of a form has in common. `name` is also its id, so that an error can link to it. */
export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value?: string | undefined;
  /** What is wrong, as a sentence without a full stop. */
  readonly error?: string | undefined;
}

/** An answer to put right, and the field that it stands in. */
export interface FieldError {
  readonly field: string;
  readonly words: string;
}

/** The error of one field, if it has one. */
export const errorOf = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.words;

/** Ids of the hint and the error, for `aria-describedby`. */
export const describedBy = (name: string, hint?: unknown, error?: unknown): string | undefined =>
  [hint ? `${name}-hint` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ') || undefined;

/** A class list from its parts; parts that do not apply are left out. */
export const classes = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter(Boolean).join(' ');
