/** What is known of a person, as far as it helps to tell whether two records are about one child. */
export interface Identity {
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  /** Aliases and former names, each as typed. */
  readonly otherNames?: readonly string[] | undefined;
  /** `YYYY-MM-DD`. At most one of `born`, `expected` and `estimatedAge`. */
  readonly born?: string | undefined;
  readonly expected?: string | undefined;
  readonly estimatedAge?: number | undefined;
  readonly sex?: 'F' | 'M' | 'U' | undefined;
  readonly postcode?: string | undefined;
  readonly nhsNumber?: string | undefined;
  readonly upn?: string | undefined;
}

export type Grade = 'same' | 'possible' | 'different';

/** One field that was compared: how near, and why in words that hold no value. */
export interface FieldCompared {
  readonly field: string;
  readonly level: string;
  readonly words: string;
}

/** The answer for a pair, with the guard that decided it where one did. */
export interface Match {
  readonly grade: Grade;
  readonly compared: readonly FieldCompared[];
  readonly guard?: string | undefined;
}

/** A value by which records about one child find each other; hashed with a secret before it is stored. */
export interface MatchingKey {
  readonly kind: string;
  readonly value: string;
}
