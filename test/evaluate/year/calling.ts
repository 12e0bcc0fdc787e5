import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { LocalFunctions } from '../../../infra/local/functions.ts';
import { lambdaContext } from '../../../infra/local/gateway/lambda-context.ts';
import type { Person } from '../../../infra/local/identity/person.ts';
import type { Route } from '../../../shared/contract/routes.ts';
import type { MovingClock } from './clock.ts';

export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

export interface Asked {
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly key?: string;
}

/** One call of the API by a person at an instant (milliseconds since 1970). */
export type Call = (who: Person, at: number, route: Route, asked?: Asked) => Promise<Answered>;

export interface Calling {
  readonly functions: Pick<LocalFunctions, 'routes'>;
  readonly clock: MovingClock;
  readonly tokenFor: (who: Person) => Promise<string>;
  /** Told of every answer. */
  readonly heard: (route: Route, answered: Answered, milliseconds: number) => void;
}

/**
 * Calls the functions themselves, as the gateway would, without HTTP between.
 * @throws Error where a function answers that it failed: nothing of a year may fail.
 */
export const callingOf = ({ functions, clock, tokenFor, heard }: Calling): Call => {
  const handlers = new Map(
    functions.routes.map(({ method, path, handler }) => [`${method} ${path}`, handler]),
  );
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (who: Person): Promise<string> => {
    const known = tokens.get(who.id) ?? tokenFor(who);
    tokens.set(who.id, known);
    return known;
  };
  return async (who, at, { id, method, path, ...route }, { path: parameters = {}, body, key } = {}) => {
    const handler = handlers.get(`${method} ${path}`);
    if (handler === undefined) throw new Error(`Nothing answers ${id}`);
    const given = {
      httpMethod: method,
      resource: path,
      path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) => parameters[name] ?? ''),
      pathParameters: parameters,
      headers: {
        Authorization: `Bearer ${await tokenOf(who)}`,
        'Content-Type': 'application/json',
        ...(key !== undefined && { 'Idempotency-Key': key }),
      },
      multiValueHeaders: {},
      queryStringParameters: null,
      multiValueQueryStringParameters: null,
      stageVariables: null,
      body: body === undefined ? null : JSON.stringify(body),
      isBase64Encoded: false,
      requestContext: { requestId: randomUUID() },
    };
    // Nothing of the request's context but its id is read.
    const event = given as unknown as APIGatewayProxyEvent;
    const from = performance.now();
    const { statusCode, body: text } = await clock.during(at, () =>
      handler(event, lambdaContext(id, given.requestContext.requestId)),
    );
    const answered = { status: statusCode, body: text === '' ? undefined : JSON.parse(text) };
    heard({ id, method, path, ...route }, answered, performance.now() - from);
    if (statusCode >= 500) throw new Error(`${id} at ${new Date(at).toISOString()}: ${statusCode} ${text}`);
    return answered;
  };
};
