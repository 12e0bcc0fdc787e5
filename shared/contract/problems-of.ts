import type { ProblemCode } from './problem.ts';
import type { Route } from './routes.ts';

/** Of a referral, a piece of its work or a check: each may have been deleted. */
const NAMES_A_RECORD = /\{(?:reference|id|check)\}/;

/** Every way in which the answer of a route can be a problem. */
export const problemsOf = (route: Route): ProblemCode[] => [
  ...(route.body ? (['not-json', 'wrong-media-type', 'too-large', 'fields-invalid'] as const) : []),
  ...(route.query ? (['fields-invalid'] as const) : []),
  ...(route.idempotencyKey ? (['idempotency-key-missing'] as const) : []),
  ...(route.idempotencyKey === 'required' ? (['idempotency-key-reused'] as const) : []),
  ...(route.roles === 'anyone' ? [] : (['not-signed-in', 'not-allowed', 'access-ended'] as const)),
  ...(route.path.includes('{') || route.guestPass ? (['not-found'] as const) : []),
  ...(route.path.startsWith('/api/work') ? (['not-held'] as const) : []),
  ...(route.path.includes('/same-child/') && route.body ? (['changed-meanwhile'] as const) : []),
  ...(route.path.endsWith('/messages') ? (['not-decided-yet', 'too-many-messages'] as const) : []),
  ...(route.path.endsWith('/checks') && route.body ? (['checks-not-allowed'] as const) : []),
  ...(route.path.includes('{check}') && route.body ? (['check-closed'] as const) : []),
  ...(route.path.endsWith('/take') ? (['held-by-another'] as const) : []),
  ...(route.path.endsWith('/rating') || route.path.endsWith('/decision') ? (['changed-since'] as const) : []),
  ...(route.path.endsWith('/decision') ? (['awaiting-manager', 'countersign-first'] as const) : []),
  ...(route.path.endsWith('/countersign') ? (['own-decision', 'nothing-proposed'] as const) : []),
  ...(route.path.endsWith('/reopen') ? (['not-decided-yet', 'countersign-first'] as const) : []),
  ...(route.path.endsWith('/written-form') ? (['no-written-form', 'written-form-received'] as const) : []),
  ...(route.path.startsWith('/api/directory/') ? (['changed-meanwhile'] as const) : []),
  ...(route.path.startsWith('/api/rules/draft') ? (['changed-meanwhile'] as const) : []),
  ...(route.path.endsWith('/send-back') ? (['own-decision', 'nothing-proposed'] as const) : []),
  ...(route.path.endsWith('/audit') ? (['conflict-of-interest'] as const) : []),
  ...(route.path.endsWith('/restriction/lift') ? (['not-restricted'] as const) : []),
  ...(route.path.endsWith('/hold') ? (['on-hold'] as const) : []),
  ...(route.path.endsWith('/hold/lift') ? (['not-on-hold'] as const) : []),
  ...(route.path.endsWith('{pack}/decisions') ? (['changed-since'] as const) : []),
  ...(route.path.endsWith('{pack}/release') ? (['marks-undecided'] as const) : []),
  ...(route.handledBy === 'work-queue' && NAMES_A_RECORD.test(route.path) ? (['deleted'] as const) : []),
  'unexpected',
  'unavailable',
];
