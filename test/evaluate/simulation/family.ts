import type { Sex } from './names/pools.ts';
import type { Address } from './places.ts';
import type { Group } from './rates.ts';

/** A parent as the family knows her. Days are counted as in `dates.ts`. */
export interface Mother {
  readonly forename: string;
  readonly surname: string;
  readonly born: number;
}

/** A child as it truly is, before any referrer writes it down. */
export interface Child {
  readonly forename: string;
  readonly surname: string;
  readonly sex: Sex;
  readonly born: number;
  /** Shared by twins, and by nobody else in the family. */
  readonly birth: number;
  readonly mother: Mother;
}

/** A household with its children, eldest first. */
export interface Family {
  readonly group: Group;
  readonly children: readonly Child[];
  readonly address: Address;
  /** Where the family moves to. */
  readonly nextAddress: Address;
  readonly phone: string;
  readonly nextPhone: string;
  readonly email: string;
}
