import type { ProblemCode } from './problem.ts';
import type { Route } from './routes.ts';

/** Every way in which the answer of a route can be a problem. */
export const problemsOf = (route: Route): ProblemCode[] => [
  ...(route.body ? (['not-json', 'wrong-media-type', 'too-large', 'fields-invalid'] as const) : []),
  ...(route.query ? (['fields-invalid'] as const) : []),
  ...(route.idempotencyKey ? (['idempotency-key-missing'] as const) : []),
  ...(route.idempotencyKey === 'required' ? (['idempotency-key-reused'] as const) : []),
  ...(route.roles === 'anyone' ? [] : (['not-signed-in', 'not-allowed'] as const)),
  ...(route.path.includes('{') || route.guestPass ? (['not-found'] as const) : []),
  ...(route.path.startsWith('/api/work') ? (['not-held'] as const) : []),
  ...(route.path.includes('/same-child/') && route.body ? (['changed-meanwhile'] as const) : []),
  ...(route.path.endsWith('/messages') ? (['not-decided-yet', 'too-many-messages'] as const) : []),
  'unexpected',
  'unavailable',
];
