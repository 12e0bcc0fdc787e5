import type { QueueId } from '../queues.ts';

/** What of a referral may call for a restriction. */
export interface MayConcernColleague {
  readonly queues: readonly QueueId[];
  /** It was said, on the form or after, that somebody who works with children may have harmed a child. */
  readonly allegation: boolean;
}

/**
 * Should a manager think about restricting it? An allegation may be about a colleague of those who work the
 * queues. It is only a suggestion: nothing is hidden before a manager says so.
 */
export const suggestsRestriction = ({ queues, allegation }: MayConcernColleague): boolean =>
  allegation || queues.includes('lado');
