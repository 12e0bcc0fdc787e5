import type { ReferralSource } from './codes/referral-sources.ts';

/**
 * How sure the service is that two contacts are about one child. `household`: brothers, sisters or twins, told
 * of on their own and never counted. Only a person can say for good.
 */
export type Grade = 'same' | 'possible' | 'household' | 'different';

/** One field that was compared, in words a screener reads. It names no value. */
export interface FieldCompared {
  readonly field: string;
  readonly level: string;
  /** Weight for (+) or against (−) one child, in bits. */
  readonly bits: number;
  readonly words: string;
}

/** What a person can say about two contacts. */
export const SAME_CHILD_ANSWERS = ['same', 'not-same', 'cannot-tell'] as const;
export type SameChildWord = (typeof SAME_CHILD_ANSWERS)[number];

/** What a person said about two contacts: it overrides the score until a person undoes it. */
export interface AnswerGiven {
  readonly answer: SameChildWord;
  readonly by: { readonly id: string; readonly name: string };
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly reason?: string | undefined;
}

/** An earlier contact that may be about the same child, or about another child of the household. */
export interface PriorContact {
  readonly contactId: string;
  readonly personId: string;
  /** Instant, ISO 8601 in UTC. */
  readonly receivedAt: string;
  readonly agencyId: string;
  readonly agencyReference?: string | undefined;
  readonly source: ReferralSource;
  /** As it was scored, or as a person had answered before this contact came in. */
  readonly grade: Grade;
  /** Weight of all evidence, in bits. */
  readonly bits: number;
  /** Id of the guard that decided, where one did. */
  readonly guard?: string | undefined;
  readonly compared: readonly FieldCompared[];
  readonly answer?: AnswerGiven | undefined;
  /** It came in at about the same moment and was found after this contact had been accepted. */
  readonly late?: boolean | undefined;
}

/** The grade that holds: a person's answer, or where nobody could tell, the score. */
export const gradeThatHolds = ({ grade, answer }: Pick<PriorContact, 'grade' | 'answer'>): Grade => {
  if (answer?.answer === 'same') return 'same';
  return answer?.answer === 'not-same' ? 'different' : grade;
};

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
  /** Contacts about brothers, sisters and twins: told of, never counted. */
  readonly household: readonly PriorContact[];
  readonly openCase?: OpenCase | undefined;
  /** Not all could be looked at: what was not seen cannot be ruled out. */
  readonly incomplete: boolean;
}

export const NOTHING_FOUND: Findings = { priorContacts: [], household: [], incomplete: false };
