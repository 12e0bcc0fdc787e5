import type { Child } from 'hono/jsx';

/** An answer that can be chosen. */
export interface Choice {
  readonly value: string;
  readonly words: Child;
  readonly hint?: Child;
  /** Made from the question's id and the place among the answers, unless said otherwise. */
  readonly id?: string | undefined;
  readonly disabled?: boolean | undefined;
}

/** An answer that opens further questions when it is chosen. */
export interface RevealingChoice extends Choice {
  readonly reveals?: Child;
  /** Of checkboxes: does it untick all the others, as "None of these" does? */
  readonly exclusive?: boolean | undefined;
}

/** A word between answers: "or". */
export interface Divider {
  readonly divider: string;
}
