import { QUEUES, type QueueId } from '../queues.ts';
import { ADDED_ROUTES, ORDINARY_ROUTES } from '../routing/routes.ts';

/** One route, with what an authority may make of it. Queues may be added to every one. */
export interface RoutingChoice {
  readonly id: string;
  readonly words: string;
  readonly queues: readonly QueueId[];
  readonly mayBeOff: boolean;
  /** Why it may not be switched off. */
  readonly why?: string | undefined;
}

/** Without these the contact goes the next way that fits, in the end to the MASH. */
const MAY_BE_OFF: readonly string[] = [
  'route.domestic-abuse',
  'route.domestic-abuse-and-more',
  'route.early-help',
];

const RED = 'Every red has work in the MASH, or with the Emergency Duty Team when the MASH is closed.';

const WHY: Readonly<Record<string, string>> = {
  'route.red': RED,
  'route.red-out-of-hours': RED,
  'route.mash': 'What goes nowhere else goes to the MASH: no contact is ever in no queue.',
  'route.repeat-contacts': 'The third contact in six months is always reviewed by a manager.',
  'route.consent-refused': 'A refusal is never closed by the system: a manager decides.',
  'route.consent-not-sought': 'Whoever was not asked has to be asked: no contact is ever in no queue.',
};

const OTHERWISE = 'Somebody with this task has to see it: no other queue stands in for theirs.';

/** Every route, in its order. Source: docs/reference.md#routing. */
export const ROUTING_CHOICES: readonly RoutingChoice[] = [...ADDED_ROUTES, ...ORDINARY_ROUTES].map(
  ({ id, words, queues }) => {
    const mayBeOff = MAY_BE_OFF.includes(id);
    return { id, words, queues, mayBeOff, ...(!mayBeOff && { why: WHY[id] ?? OTHERWISE }) };
  },
);

/**
 * Queues that can be added to a route. Not those where a contact waits for an answer, or that are worked only
 * while the MASH is closed.
 */
export const QUEUES_TO_ADD: readonly QueueId[] = QUEUES.filter(
  (queue) => queue !== 'consent-clarification' && queue !== 'emergency-duty-team',
);
