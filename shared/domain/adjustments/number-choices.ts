import type { AuthorityRules } from '../authority.ts';
import { RULE_NUMBERS, type RuleNumber, type RuleNumbers } from './adjustments.ts';

/** One number that rules depend on, with what an authority may make of it. */
export interface NumberChoice {
  readonly id: RuleNumber;
  readonly words: string;
  readonly unit: string;
  readonly least: number;
  readonly most: number;
  /** Why it may not be more. */
  readonly why: string;
}

const ONE_DAY =
  'A social worker decides within one working day what happens next: that is statutory guidance.';

const CHOICES: Readonly<Record<RuleNumber, Omit<NumberChoice, 'id'>>> = {
  redHours: {
    words: 'A red is due after',
    unit: 'hours, day and night',
    least: 1,
    most: 4,
    why: 'A red waits no longer than four hours.',
  },
  amberWorkingDays: { words: 'An amber is due after', unit: 'working days', least: 1, most: 1, why: ONE_DAY },
  yellowWorkingDays: {
    words: 'A yellow is due after',
    unit: 'working days',
    least: 1,
    most: 5,
    why: 'A contact that nobody reads for more than a working week may be worse than it was.',
  },
  acknowledgeWorkingDays: {
    words: 'A referrer hears from a social worker within',
    unit: 'working days',
    least: 1,
    most: 1,
    why: ONE_DAY,
  },
  repeatContacts: {
    words: 'A manager reviews the history from contact number',
    unit: 'contacts about one child',
    least: 2,
    most: 3,
    why: 'The third contact is always reviewed for cumulative harm.',
  },
  repeatMonths: {
    words: 'Contacts are counted together over',
    unit: 'calendar months',
    least: 6,
    most: 24,
    why: 'Contacts of more than two years ago say little of what happens now.',
  },
  sameIncidentHours: {
    words: 'Contacts with one agency reference count once within',
    unit: 'hours',
    least: 1,
    most: 72,
    why: 'What an agency reports more than three days later is a contact of its own.',
  },
};

/** Every number, in the order shown. Source: docs/reference.md#timescales. */
export const NUMBER_CHOICES: readonly NumberChoice[] = RULE_NUMBERS.map((id) => ({ id, ...CHOICES[id] }));

type NumberRules = Pick<AuthorityRules, 'clocks' | 'repeatContacts' | 'repeatMonths' | 'sameIncidentHours'>;

/** The numbers of an authority's rules. */
export const numbersOf = ({
  clocks,
  repeatContacts,
  repeatMonths,
  sameIncidentHours,
}: NumberRules): RuleNumbers => ({ ...clocks, repeatContacts, repeatMonths, sameIncidentHours });
