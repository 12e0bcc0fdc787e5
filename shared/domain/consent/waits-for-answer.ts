import type { QueueId } from '../queues.ts';
import type { Level } from '../rating/level.ts';
import type { ConsentDecision } from './outcome.ts';

/** Where contacts wait until the referrer has said what the family says. */
export const CLARIFICATION: QueueId = 'consent-clarification';

const MAY_WAIT: ReadonlySet<QueueId> = new Set<QueueId>(['mash', 'domestic-abuse-triage', 'early-help']);

/**
 * Does a contact of this queue wait for an answer about agreement? A red waits for nothing, and nobody for whom
 * harm is suspected waits for agreement that is not needed. Source: docs/reference.md#consent.
 */
export const waitsForAnswer = (
  queue: QueueId,
  level: Level,
  { harmSuspected }: Pick<ConsentDecision, 'harmSuspected'>,
): boolean => level !== 'red' && !harmSuspected && MAY_WAIT.has(queue);
