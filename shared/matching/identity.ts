/** What is known of a parent, as far as it helps to tell who an unborn or unnamed child is. */
export interface ParentIdentity {
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly born?: string | undefined;
  readonly nhsNumber?: string | undefined;
}

/** What is known of a person, as far as it helps to tell whether two records are about one child. */
export interface Identity {
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  /** Aliases and former names, each as typed. */
  readonly otherNames?: readonly string[] | undefined;
  /** `YYYY-MM-DD`. At most one of `born`, `expected` and `estimatedAge`. */
  readonly born?: string | undefined;
  /** The date of birth was said to be an estimate; 1 January always may be one. */
  readonly bornIsEstimate?: boolean | undefined;
  readonly expected?: string | undefined;
  readonly estimatedAge?: number | undefined;
  readonly sex?: 'F' | 'M' | 'U' | undefined;
  readonly postcode?: string | undefined;
  /** House number or name, or a line of the address. */
  readonly house?: string | undefined;
  /** Town or suburb. */
  readonly place?: string | undefined;
  readonly nhsNumber?: string | undefined;
  readonly upn?: string | undefined;
  readonly phones?: readonly string[] | undefined;
  readonly emails?: readonly string[] | undefined;
  readonly mother?: ParentIdentity | undefined;
}

/**
 * How sure the service is that two records are about one child. `household`: brothers, sisters or twins, told
 * of on their own and never the same child.
 */
export type Grade = 'same' | 'possible' | 'household' | 'different';

/** One field that was compared: how near, and its weight in bits for (+) or against (−) one child. */
export interface FieldWeight {
  readonly field: string;
  readonly level: string;
  readonly bits: number;
}

/** One field of an explanation, in words that hold no value. */
export interface FieldCompared extends FieldWeight {
  readonly words: string;
}

/** The answer for a pair: the grade, the weight of all evidence, and the guard that decided where one did. */
export interface Match {
  readonly grade: Grade;
  /** Evidence that it is one child against any other child, in bits, households and store size included. */
  readonly bits: number;
  readonly fields: readonly FieldWeight[];
  readonly guard?: string | undefined;
}

/** A value by which records about one child find each other; hashed with a secret before it is stored. */
export interface MatchingKey {
  readonly kind: string;
  readonly value: string;
}
