import { QUEUES, type QueueId } from '../queues.ts';
import type { RoutingFacts } from './facts.ts';
import * as is from './questions.ts';
import { ADDED_ROUTES, ORDINARY_ROUTES, type Route } from './routes.ts';

/** Where one contact goes, and why. */
export interface Routing {
  /** At least one, each once, in the order of `QUEUES`. */
  readonly queues: readonly QueueId[];
  readonly reasons: readonly { readonly id: string; readonly words: string }[];
}

const isTaken = (route: Route, facts: RoutingFacts): boolean => route.when.every((asks) => asks(facts));

/** A red, an adult, an open case and a contact held for agreement have their place already. */
const needsOrdinaryRoute = (facts: RoutingFacts): boolean =>
  ![is.red, is.adult, is.openToTeam, is.refused, is.notSought].some((asks) => asks(facts));

/**
 * The queues of one contact. Never none; a red is always in `mash`, or in `emergency-duty-team` when the MASH
 * is closed. Source: docs/reference.md#routing.
 */
export const route = (facts: RoutingFacts): Routing => {
  const added = ADDED_ROUTES.filter((one) => isTaken(one, facts));
  const ordinary = needsOrdinaryRoute(facts) ? ORDINARY_ROUTES.find((one) => isTaken(one, facts)) : undefined;
  const taken = ordinary === undefined ? added : [...added, ordinary];
  const wanted = new Set(taken.flatMap(({ queues }) => queues));
  // Out of hours nobody works the MASH queue: a red waits with the Emergency Duty Team alone.
  if (is.red(facts) && is.mashClosed(facts)) wanted.delete('mash');
  return {
    queues: QUEUES.filter((queue) => wanted.has(queue)),
    reasons: taken.map(({ id, words }) => ({ id, words })),
  };
};
