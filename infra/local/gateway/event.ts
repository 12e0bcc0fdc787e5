import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEvent } from 'aws-lambda';

/** What of a request is known before its event is made. */
export interface ReadRequest {
  readonly request: IncomingMessage;
  /** The path pattern that was matched; `/{proxy+}` for the fallback. */
  readonly resource: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly now: Date;
}

/** By name, in a map: a name may be `__proto__`, `constructor` or anything else. */
type Lists = Map<string, string[]>;

const TEXT = /^(text\/|application\/(.+\+)?(json|xml|x-www-form-urlencoded|javascript)\b)/i;

const add = (lists: Lists, name: string, value: string): void => {
  lists.set(name, [...(lists.get(name) ?? []), value]);
};

const headerLists = (request: IncomingMessage): Lists => {
  const lists: Lists = new Map();
  // Names as sent: API Gateway does not lower them, and a function must not count on it.
  for (let place = 0; place < request.rawHeaders.length; place += 2)
    add(lists, request.rawHeaders[place] ?? '', request.rawHeaders[place + 1] ?? '');
  return lists;
};

const queryLists = (query: URLSearchParams): Lists => {
  const lists: Lists = new Map();
  for (const [name, value] of query) add(lists, name, value);
  return lists;
};

/** Of a name given several times, API Gateway's single-value map holds the last. */
const lastOf = (lists: Lists): Record<string, string> =>
  Object.fromEntries([...lists].map(([name, values]) => [name, values.at(-1) ?? '']));

const orNull = <Value extends object>(map: Value): Value | null =>
  Object.keys(map).length === 0 ? null : map;

const bodyOf = (
  request: IncomingMessage,
  body: Buffer,
): Pick<APIGatewayProxyEvent, 'body' | 'isBase64Encoded'> => {
  if (body.length === 0) return { body: null, isBase64Encoded: false };
  const isText = TEXT.test(request.headers['content-type'] ?? 'text/plain');
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
};

const NO_IDENTITY = {
  accessKey: null,
  accountId: null,
  apiKey: null,
  apiKeyId: null,
  caller: null,
  clientCert: null,
  cognitoAuthenticationProvider: null,
  cognitoAuthenticationType: null,
  cognitoIdentityId: null,
  cognitoIdentityPoolId: null,
  principalOrgId: null,
  user: null,
  userArn: null,
} as const;

const requestContext = (
  { request, resource, now }: ReadRequest,
  path: string,
): APIGatewayProxyEvent['requestContext'] => ({
  accountId: '000000000000',
  apiId: 'local',
  authorizer: undefined,
  domainName: request.headers.host ?? 'localhost',
  httpMethod: request.method ?? 'GET',
  identity: {
    ...NO_IDENTITY,
    sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
    userAgent: request.headers['user-agent'] ?? null,
  },
  path,
  protocol: `HTTP/${request.httpVersion}`,
  requestId: randomUUID(),
  requestTimeEpoch: now.getTime(),
  resourceId: 'local',
  resourcePath: resource,
  stage: 'local',
});

/** The event that API Gateway's REST proxy integration, payload version 1.0, makes of this request. */
export const toEvent = (read: ReadRequest): APIGatewayProxyEvent => {
  const { request, resource, parameters, body } = read;
  // Not `new URL`, which would take `//name/path` for another host.
  const [path = '/', search] = (request.url ?? '/').split(/\?(.*)/s);
  const [headers, query] = [headerLists(request), queryLists(new URLSearchParams(search))];
  return {
    resource,
    path,
    httpMethod: request.method ?? 'GET',
    headers: lastOf(headers),
    multiValueHeaders: Object.fromEntries(headers),
    queryStringParameters: orNull(lastOf(query)),
    multiValueQueryStringParameters: orNull(Object.fromEntries(query)),
    pathParameters: orNull(parameters),
    stageVariables: null,
    requestContext: requestContext(read, path),
    ...bodyOf(request, body),
  };
};
