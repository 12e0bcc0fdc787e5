import type { HeldSubmission } from './submission.ts';

/** Where submissions wait, and where those lie that a person has to look at. */
export const HELD_PLACES = ['waiting', 'refused', 'failed'] as const;

export type HeldPlace = (typeof HELD_PLACES)[number];

/** The name of an object, under the hash of the caller with their key: it says nothing about anybody. */
export const heldName = (place: HeldPlace, hash: string): string => `${place}/${hash}.json`;

/** Keeps submissions while the records table cannot be reached. */
export interface Hold {
  /**
   * Keeps a submission durably, unless one of the same caller and key is kept already.
   * @returns the one that is kept already; null when this one is kept now
   * @throws where it cannot be kept either.
   */
  readonly keep: (submission: HeldSubmission) => Promise<HeldSubmission | null>;
}

/** One that waits, by its hash, with when it was last put there. */
export interface Waiting {
  readonly hash: string;
  readonly at: Date;
}

/** What was held, for whoever takes it in. */
export interface HeldReferrals {
  /** Those that wait, the oldest first, up to the limit. */
  readonly waiting: (limit: number) => Promise<readonly Waiting[]>;
  /** What is kept, before anybody has looked whether it can be understood; null when it is gone. */
  readonly read: (hash: string) => Promise<string | null>;
  /** Puts it back with one try more. */
  readonly putBack: (submission: HeldSubmission) => Promise<void>;
  readonly remove: (hash: string) => Promise<void>;
  /** Takes it out of the line, whole, for a person to look at. */
  readonly setAside: (hash: string, place: 'refused' | 'failed') => Promise<void>;
}
