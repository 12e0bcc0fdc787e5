import type { Adjustments } from '../adjustments/adjustments.ts';
import { QUEUES, type QueueId } from '../queues.ts';
import type { RoutingFacts } from './facts.ts';
import * as is from './questions.ts';
import { ADDED_ROUTES, ORDINARY_ROUTES, type Route } from './routes.ts';
import { routesUnder } from './routes-in-force.ts';

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
 *
 * @param adjustments what the authority's settings change of the routes
 */
export const route = (facts: RoutingFacts, adjustments?: Adjustments | undefined): Routing => {
  const fitting = (routes: readonly Route[]) =>
    routesUnder(routes, adjustments).filter((one) => isTaken(one, facts));
  const added = fitting(ADDED_ROUTES);
  const ordinary = needsOrdinaryRoute(facts) ? fitting(ORDINARY_ROUTES)[0] : undefined;
  const taken = ordinary === undefined ? added : [...added, ordinary];
  const wanted = new Set(taken.flatMap(({ queues }) => queues));
  // Out of hours nobody works the MASH queue: a red waits with the Emergency Duty Team alone.
  if (is.red(facts) && is.mashClosed(facts)) wanted.delete('mash');
  return {
    queues: QUEUES.filter((queue) => wanted.has(queue)),
    reasons: taken.map(({ id, words }) => ({ id, words })),
  };
};
