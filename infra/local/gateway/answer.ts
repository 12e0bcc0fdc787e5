import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { APIGatewayProxyResult } from 'aws-lambda';

/** What the gateway itself says where no function can answer, as problem details (RFC 9457). */
export const problem = (
  status: number,
  code: string,
  detail: string,
  headers: Record<string, string> = {},
): APIGatewayProxyResult => ({
  statusCode: status,
  headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify({ type: 'about:blank', title: STATUS_CODES[status], status, detail, code }),
});

const writeHeaders = (response: ServerResponse, result: APIGatewayProxyResult): void => {
  const several = result.multiValueHeaders ?? {};
  const taken = new Set(Object.keys(several).map((name) => name.toLowerCase()));
  for (const [name, value] of Object.entries(result.headers ?? {}))
    if (!taken.has(name.toLowerCase())) response.setHeader(name, String(value));
  for (const [name, values] of Object.entries(several)) response.setHeader(name, values.map(String));
};

/** Writes a function's result back to the browser. A HEAD is told the length and sent no body. */
export const writeAnswer = (response: ServerResponse, result: APIGatewayProxyResult): void => {
  const body = Buffer.from(result.body, result.isBase64Encoded === true ? 'base64' : 'utf8');
  writeHeaders(response, result);
  response.statusCode = result.statusCode;
  const bodiless = result.statusCode === 204 || result.statusCode === 304;
  if (!bodiless) response.setHeader('content-length', body.length);
  if (bodiless || response.req.method === 'HEAD') response.end();
  else response.end(body);
};
