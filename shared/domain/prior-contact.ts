import type { ReferralSource } from './codes/referral-sources.ts';

/** How sure the service is that two contacts are about one child. Only a person can join them for good. */
export type Grade = 'same' | 'possible' | 'different';

/** One field that was compared, in words a screener reads. It names no value. */
export interface FieldCompared {
  readonly field: string;
  readonly level: string;
  readonly words: string;
}

/** An earlier contact that may be about the same child. */
export interface PriorContact {
  readonly contactId: string;
  readonly personId: string;
  /** Instant, ISO 8601 in UTC. */
  readonly receivedAt: string;
  readonly agencyId: string;
  readonly agencyReference?: string | undefined;
  readonly source: ReferralSource;
  readonly grade: Grade;
  readonly compared: readonly FieldCompared[];
}

/** A case in the authority's own register that is about this child. */
export interface OpenCase {
  readonly team: string;
  readonly worker?: string | undefined;
  readonly plan?: 'child-protection' | 'child-in-need' | 'child-in-care' | undefined;
  /**
   * `same`: this child. `likely`: nothing disagrees but a name is missing, so the team is told and the MASH
   * too. `possible`: only flagged.
   */
  readonly certainty: 'same' | 'likely' | 'possible';
}

/** What the search found about one person named in a referral. */
export interface Findings {
  /** Contacts graded `same` or `possible`, and every earlier contact of a person graded so. */
  readonly priorContacts: readonly PriorContact[];
  readonly openCase?: OpenCase | undefined;
  /** A look-up overflowed: what was not seen cannot be ruled out. */
  readonly incomplete: boolean;
}

export const NOTHING_FOUND: Findings = { priorContacts: [], incomplete: false };
