import { CONSENT_ROWS, type Standing } from '../consent/consent-table.ts';
import type { ConsentDecision } from '../consent/outcome.ts';
import type { Level } from '../rating/level.ts';

/** Where a contact stands, as far as asking partners about it depends on that. */
export interface ContactStanding {
  readonly standing: Standing;
  readonly harmSuspected: boolean;
}

/**
 * Reads a contact’s consent decision and the rating that holds. A red always counts as suspected harm; a row that
 * the table does not have, because somebody read the referral by hand, counts as not sought.
 */
export const contactStanding = (
  consent: Pick<ConsentDecision, 'rule' | 'harmSuspected'>,
  level: Level,
): ContactStanding => ({
  standing: CONSENT_ROWS.find(({ id }) => id === consent.rule)?.standing ?? 'not-sought',
  harmSuspected: consent.harmSuspected || level === 'red',
});

export const isAgreed = ({ standing }: ContactStanding): boolean =>
  standing === 'agreed' || standing === 'young-person-agreed';
