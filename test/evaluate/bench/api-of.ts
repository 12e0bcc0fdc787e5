import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import type { Route } from '../../../shared/contract/routes.ts';
import type { ApiHandler } from '../../../shared/http/api-handler.ts';
import { eventFor } from './event.ts';

/** The path's parameters in an address, by the route's path. */
const parametersIn = (path: string, address: string): Record<string, string> | null => {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const found = new RegExp(`^${path.replaceAll(/\{\w+\}/g, '([^/]+)')}$`).exec(address);
  return (
    found && Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1] ?? '')]))
  );
};

/** Stands where HTTP is: hands a request for one route to its function, in the same process. */
export const apiOf =
  (handler: ApiHandler, route: Route, token: string): typeof fetch =>
  async (input, init) => {
    const { method, url } = new Request(input, init);
    const { pathname, searchParams } = new URL(url);
    const pathParameters = parametersIn(route.path, pathname);
    if (method !== route.method || pathParameters === null) return new Response(null, { status: 404 });
    const event = eventFor(token, route, {
      path: pathname,
      pathParameters,
      queryStringParameters: Object.fromEntries(searchParams),
    });
    const { statusCode, body } = await handler(event, lambdaContext('work-queue', 'bench'));
    return new Response(body === '' ? null : body, { status: statusCode });
  };
