import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import type { Random } from '../simulation/random.ts';
import type { Agenda } from './agenda.ts';
import type { Arrival } from './arrivals.ts';
import type { Day } from './calendar.ts';
import type { Call } from './calling.ts';
import type { History } from './history.ts';
import type { Pace } from './paces.ts';
import type { Worker } from './people.ts';

/** What the people of the year remember of a referral, beside what the service keeps. */
export interface Case {
  readonly arrival: Arrival;
  readonly reference: string;
  /** Chances of this referral alone. */
  readonly random: Random;
  /** When its sender was asked about agreement: milliseconds since 1970. */
  askedAt?: number;
  screened?: boolean;
}

/** The year as it is played: who, when, and by which way they call the service. */
export interface TheYear {
  readonly seed: number;
  readonly settings: AuthoritySettings;
  readonly days: readonly Day[];
  readonly pace: Pace;
  readonly desk: readonly Worker[];
  readonly call: Call;
  readonly agenda: Agenda;
  readonly history: History;
  /** By reference. */
  readonly cases: Map<string, Case>;
  /** Work ids that were given to somebody, by their id. */
  readonly given: Map<string, string[]>;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** The case of a reference that the service gave. @throws Error for one that nobody sent. */
export const caseOf = ({ cases }: Pick<TheYear, 'cases'>, reference: string): Case => {
  const found = cases.get(reference);
  if (found === undefined) throw new Error(`Nobody sent ${reference}`);
  return found;
};
