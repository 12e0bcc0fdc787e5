import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { CannotStart } from './cannot-start.ts';
import { problem, writeAnswer } from './gateway/answer.ts';
import { refusalOf } from './gateway/authorised.ts';
import { readBody } from './gateway/body.ts';
import { toEvent } from './gateway/event.ts';
import { lambdaContext } from './gateway/lambda-context.ts';
import { type GatewayHandler, matchRoute, type Route } from './gateway/routes.ts';
import type { Log } from './log.ts';

/** Everything under a prefix, answered by a plain listener: the OpenID Connect provider. */
export interface Mount {
  /** Without a closing slash. The listener sees paths without it. */
  readonly prefix: string;
  readonly listener: (request: IncomingMessage, response: ServerResponse) => void;
}

export interface GatewayOptions {
  /** 0 chooses a free one. */
  readonly port: number;
  /** Only this machine may connect unless told otherwise: whoever connects may sign in as anyone. */
  readonly host?: string | undefined;
  readonly routes: readonly Route[];
  /** Answers every path outside `routes` and `mounts`, except unknown ones under `/api/`. */
  readonly fallback?: GatewayHandler | undefined;
  readonly mounts?: readonly Mount[] | undefined;
  readonly log: Log;
}

export interface Gateway {
  readonly url: string;
  /** Lets requests in hand finish, and settles when the port is free. */
  close(): Promise<void>;
}

const NOT_FOUND = problem(404, 'not-found', 'There is nothing at this address.');
const TOO_LARGE = problem(413, 'too-large', 'The request is larger than 6 MB.');
const FAILED = problem(502, 'function-failed', 'The service could not answer. Try again.');

const wrongMethod = (allowed: readonly string[]): APIGatewayProxyResult =>
  problem(405, 'method-not-allowed', `Allowed here: ${allowed.join(', ')}.`, { allow: allowed.join(', ') });

const isApi = (path: string): boolean => path === '/api' || path.startsWith('/api/');

const call = async (
  handler: GatewayHandler,
  event: APIGatewayProxyEvent,
  log: Log,
): Promise<APIGatewayProxyResult> => {
  try {
    const context = lambdaContext('local', event.requestContext.requestId);
    const result: APIGatewayProxyResult | undefined = await handler(event, context);
    if (typeof result?.statusCode === 'number') return result;
    log.error(`${event.httpMethod} ${event.resource} gave no answer`);
  } catch (error) {
    log.error(`${event.httpMethod} ${event.resource} failed`, error);
  }
  return FAILED;
};

const answer = async (
  request: IncomingMessage,
  path: string,
  { routes, fallback, log }: GatewayOptions,
): Promise<APIGatewayProxyResult> => {
  const match = matchRoute(routes, request.method ?? 'GET', path);
  if (match.kind === 'other-method') return wrongMethod(match.allowed);
  const parameters = match.kind === 'route' ? match.parameters : { proxy: path.slice(1) };
  const handler = match.kind === 'route' ? match.route.handler : isApi(path) ? undefined : fallback;
  if (handler === undefined) return NOT_FOUND;
  const body = await readBody(request);
  if (body === 'too-large') return TOO_LARGE;
  const resource = match.kind === 'route' ? match.route.path : '/{proxy+}';
  const event = toEvent({ request, resource, parameters, body, now: new Date() });
  const authorise = match.kind === 'route' ? match.route.authorise : undefined;
  const refusal = authorise && (await refusalOf(authorise, event));
  return refusal ?? call(handler, event, log);
};

/** Hands a request to a mount as connect would: `url` without the prefix, `originalUrl` with it. */
const toMount = (mount: Mount, request: IncomingMessage, response: ServerResponse): void => {
  Object.assign(request, { originalUrl: request.url });
  request.url = request.url?.slice(mount.prefix.length) || '/';
  mount.listener(request, response);
};

const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((settle, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'EADDRINUSE'
          ? new CannotStart(
              `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
            )
          : error.code === 'EACCES'
            ? new CannotStart(`Port ${port} may not be used. Choose another: PORT=3000 npm start`)
            : error,
      ),
    );
    server.listen(port, host, () => {
      const address = server.address();
      settle(address !== null && typeof address === 'object' ? address.port : port);
    });
  });

/**
 * One HTTP server that stands for API Gateway: it turns requests into REST proxy events and
 * calls the same Lambda handlers.
 *
 * @throws {CannotStart} when the port is taken.
 */
export const startGateway = async (options: GatewayOptions): Promise<Gateway> => {
  const { mounts = [], log } = options;
  const server = createServer(async (request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    const mount = mounts.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`));
    if (mount !== undefined) return toMount(mount, request, response);
    try {
      writeAnswer(response, await answer(request, path, options));
    } catch (error) {
      log.error(`${request.method} request broke off`, error);
      if (response.headersSent) response.destroy();
      else writeAnswer(response, FAILED);
    }
  });
  const port = await listen(server, options.port, options.host ?? '127.0.0.1');
  const close = (): Promise<void> =>
    new Promise((settle) => {
      server.close(() => settle());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), 2000).unref();
    });
  return { url: `http://localhost:${port}`, close };
};
