import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import type { Authorise } from '../../../functions/authorise/handler.ts';

/** A Lambda function behind the gateway, as the gateway calls it. */
export type GatewayHandler = (
  event: APIGatewayProxyEvent,
  context: Context,
) => Promise<APIGatewayProxyResult>;

export interface Route {
  /** In capitals. `GET` answers `HEAD` too. */
  readonly method: string;
  /** As API Gateway writes it: `/api/queues/{queue}`. A parameter is one segment. */
  readonly path: string;
  readonly handler: GatewayHandler;
  /** Asked first, with the token alone; absent where the route is open to anyone. */
  readonly authorise?: Authorise | undefined;
}

/** What a request's path leads to. */
export type Match =
  | { readonly kind: 'route'; readonly route: Route; readonly parameters: Readonly<Record<string, string>> }
  | { readonly kind: 'other-method'; readonly allowed: readonly string[] }
  | { readonly kind: 'none' };

const PARAMETER = /^\{(\w+)\}$/;

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};

const parametersOf = (pattern: string, path: string): Record<string, string> | undefined => {
  const [wanted, given] = [pattern.split('/'), path.split('/')];
  if (wanted.length !== given.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [place, segment] of given.entries()) {
    const want = wanted[place] ?? '';
    const name = PARAMETER.exec(want)?.[1];
    if (name === undefined ? want !== segment : segment === '') return undefined;
    if (name !== undefined) parameters[name] = decoded(segment);
  }
  return parameters;
};

const methodsOf = (method: string): readonly string[] => (method === 'GET' ? ['GET', 'HEAD'] : [method]);

/** Fixed segments come before parameters, wherever the two stand in the list, as in API Gateway. */
const mostFixedFirst = (one: Route, other: Route): number =>
  one.path.replaceAll(/\{\w+\}/g, '~') < other.path.replaceAll(/\{\w+\}/g, '~') ? -1 : 1;

/** Finds the route of a request; `path` is without its query. */
export const matchRoute = (routes: readonly Route[], method: string, path: string): Match => {
  const here = routes.toSorted(mostFixedFirst).flatMap((route) => {
    const parameters = parametersOf(route.path, path);
    return parameters === undefined ? [] : [{ route, parameters }];
  });
  const resource = here[0]?.route.path;
  const ofResource = here.filter(({ route }) => route.path === resource);
  const found = ofResource.find(({ route }) => methodsOf(route.method).includes(method));
  if (found !== undefined) return { kind: 'route', ...found };
  if (ofResource.length === 0) return { kind: 'none' };
  return { kind: 'other-method', allowed: ofResource.flatMap(({ route }) => methodsOf(route.method)) };
};
