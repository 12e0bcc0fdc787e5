import type { Route } from '../../shared/contract/routes.ts';
import { EXAMPLE_PATH, type Example } from './examples.ts';

/** The example as JSON, as it stands in a body. */
export const exampleJson = (body: unknown): string => JSON.stringify(body, null, 2);

/** A call of the route as it goes over the wire: its first line, the headers that matter, its body. */
export const exampleCall = (route: Route, { key, request }: Example): string =>
  [
    `${route.method} ${route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => EXAMPLE_PATH[name] ?? name)}`,
    ...(route.roles === 'anyone' ? [] : ['Authorization: Bearer <token>']),
    ...(key === undefined ? [] : [`Idempotency-Key: ${key}`]),
    ...(request === undefined ? [] : ['Content-Type: application/json', '', exampleJson(request)]),
  ].join('\n');
