import type { Person } from '../../../shared/store/sessions.ts';
import { audit } from '../../audit/paths.ts';
import { desk } from '../paths.ts';

/** Where somebody who reads figures can go from them. */
export interface SeenBy {
  /** Where they start. */
  readonly home: string;
  /** A record: who read and changed it, for those who may not open the record itself. */
  readonly record: (reference: string) => string;
  /** What partners have not answered; undefined for those who may not see it. */
  readonly checks: string | undefined;
}

/** Managers open records, auditors what was done with them. */
export const seenBy = ({ roles }: Pick<Person, 'roles'>): SeenBy =>
  roles.includes('manager')
    ? { home: desk.home, record: desk.referral, checks: desk.waitingChecks }
    : { home: audit.home, record: (reference) => audit.referral(reference), checks: undefined };
