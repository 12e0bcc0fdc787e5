import type { QueueId } from '../queues.ts';
import type { Level } from '../rating/level.ts';

/** Where contacts wait until the referrer has said what the family says. */
export const CLARIFICATION: QueueId = 'consent-clarification';

const MAY_WAIT: ReadonlySet<QueueId> = new Set<QueueId>(['mash', 'domestic-abuse-triage', 'early-help']);

/** Does a contact of this queue wait for an answer about agreement? A red waits for nothing. */
export const waitsForAnswer = (queue: QueueId, level: Level): boolean =>
  level !== 'red' && MAY_WAIT.has(queue);
