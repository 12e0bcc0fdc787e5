import type { Adjustments } from '../adjustments/adjustments.ts';
import type { Route } from './routes.ts';

/** Routes as an authority has adjusted them: without those switched off, and with the queues added. */
export const routesUnder = (
  routes: readonly Route[],
  adjustments: Adjustments | undefined,
): readonly Route[] =>
  adjustments === undefined
    ? routes
    : routes.flatMap((route) => {
        const { off = false, also = [] } = adjustments.routing[route.id] ?? {};
        return off ? [] : [{ ...route, queues: [...route.queues, ...also] }];
      });
