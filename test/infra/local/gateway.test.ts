import { createServer, request as httpRequest } from 'node:http';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { afterEach, describe, expect, test } from 'vitest';
import { CannotStart } from '../../../infra/local/cannot-start.ts';
import type { GatewayHandler } from '../../../infra/local/gateway/routes.ts';
import { type Gateway, type GatewayOptions, startGateway } from '../../../infra/local/gateway.ts';
import { silentLog } from '../../../infra/local/log.ts';

let gateway: Gateway | undefined;
afterEach(async () => gateway?.close());

const start = async (options: Partial<GatewayOptions>): Promise<string> => {
  gateway = await startGateway({ port: 0, routes: [], log: silentLog, ...options });
  return gateway.url;
};

const ok = (body = ''): APIGatewayProxyResult => ({ statusCode: 200, body });

/** A handler that remembers the events it was given. */
const recorder = (result: APIGatewayProxyResult = ok()) => {
  const events: APIGatewayProxyEvent[] = [];
  const handler: GatewayHandler = async (event) => {
    events.push(event);
    return result;
  };
  return { events, handler };
};

describe('the event a function is given', () => {
  test('holds path, resource, decoded parameters, query and headers, once and as lists', async () => {
    const { events, handler } = recorder();
    const url = await start({ routes: [{ method: 'GET', path: '/api/queues/{queue}/items/{id}', handler }] });
    await fetch(`${url}/api/queues/early%20help/items/EX-7K3M-9QTD.mash?level=red&level=amber&q=a%26b`, {
      headers: { Authorization: 'Bearer abc', 'User-Agent': 'test' },
    });
    expect(events[0]).toMatchObject({
      resource: '/api/queues/{queue}/items/{id}',
      path: '/api/queues/early%20help/items/EX-7K3M-9QTD.mash',
      httpMethod: 'GET',
      pathParameters: { queue: 'early help', id: 'EX-7K3M-9QTD.mash' },
      queryStringParameters: { level: 'amber', q: 'a&b' },
      multiValueQueryStringParameters: { level: ['red', 'amber'], q: ['a&b'] },
      body: null,
      isBase64Encoded: false,
      stageVariables: null,
      requestContext: {
        resourcePath: '/api/queues/{queue}/items/{id}',
        httpMethod: 'GET',
        stage: 'local',
        path: '/api/queues/early%20help/items/EX-7K3M-9QTD.mash',
        requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
        identity: { sourceIp: expect.stringContaining('127.0.0.1'), userAgent: 'test' },
      },
    });
    const headers = Object.fromEntries(
      Object.entries(events[0]?.multiValueHeaders ?? {}).map(([name, values]) => [
        name.toLowerCase(),
        values,
      ]),
    );
    expect(headers['authorization']).toEqual(['Bearer abc']);
  });

  test('holds null where there is no query and no parameter', async () => {
    const { events, handler } = recorder();
    const url = await start({ routes: [{ method: 'GET', path: '/api/reports', handler }] });
    await fetch(`${url}/api/reports`);
    expect(events[0]).toMatchObject({
      queryStringParameters: null,
      multiValueQueryStringParameters: null,
      pathParameters: null,
    });
  });

  test('holds whatever names query and headers have, those of JavaScript’s own objects too', async () => {
    const { events, handler } = recorder();
    const url = await start({ fallback: handler });
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      // Not `fetch`, which leaves such a header out.
      const headers = ['host', new URL(url).host, name, 'c'];
      const status = await new Promise((settle, fail) =>
        httpRequest(`${url}/?${name}=a&${name}=b`, { headers }, (answer) =>
          settle(answer.resume().statusCode),
        )
          .once('error', fail)
          .end(),
      );
      expect(status).toBe(200);
      const event = events.at(-1);
      expect(Object.entries(event?.queryStringParameters ?? {})).toEqual([[name, 'b']]);
      expect(Object.entries(event?.multiValueQueryStringParameters ?? {})).toEqual([[name, ['a', 'b']]]);
      const given = Object.entries(event?.multiValueHeaders ?? {}).map(([each, value]) => [
        each.toLowerCase(),
        value,
      ]);
      expect(given).toContainEqual([name.toLowerCase(), ['c']]);
    }
  });

  test.each([
    ['application/json', '{"name":"Zoë"}', false],
    ['application/problem+json', '{}', false],
    ['application/x-www-form-urlencoded', 'a=b', false],
    ['image/png', '\u0089PNG', true],
  ])('holds a body of type %s as text, or in base64 where it is not text', async (type, body, binary) => {
    const { events, handler } = recorder();
    const url = await start({ routes: [{ method: 'POST', path: '/api/referrals', handler }] });
    await fetch(`${url}/api/referrals`, { method: 'POST', headers: { 'content-type': type }, body });
    expect(events[0]?.isBase64Encoded).toBe(binary);
    expect(Buffer.from(events[0]?.body ?? '', binary ? 'base64' : 'utf8').toString()).toBe(body);
  });
});

describe('the answer a function gives', () => {
  test('keeps status, headers, several cookies and text', async () => {
    const { handler } = recorder({
      statusCode: 201,
      headers: { 'content-type': 'application/json', 'x-count': 3 },
      multiValueHeaders: { 'set-cookie': ['a=1; Path=/', 'b=2; Path=/'] },
      body: '{"name":"Zoë"}',
    });
    const url = await start({ fallback: handler });
    const response = await fetch(url);
    expect(response.status).toBe(201);
    expect(response.headers.get('x-count')).toBe('3');
    expect(response.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2; Path=/']);
    expect(await response.json()).toEqual({ name: 'Zoë' });
  });

  test('is turned back from base64', async () => {
    const bytes = Buffer.from([0x00, 0xff, 0x10]);
    const { handler } = recorder({ statusCode: 200, body: bytes.toString('base64'), isBase64Encoded: true });
    const url = await start({ fallback: handler });
    expect(Buffer.from(await (await fetch(url)).arrayBuffer())).toEqual(bytes);
  });

  test('is sent to HEAD without its body, but with its length', async () => {
    const { events, handler } = recorder(ok('hello'));
    const url = await start({ routes: [{ method: 'GET', path: '/api/reports', handler }] });
    const response = await fetch(`${url}/api/reports`, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('5');
    expect(await response.text()).toBe('');
    expect(events[0]?.httpMethod).toBe('HEAD');
  });

  test('is a 502 without details when the function throws or answers nothing', async () => {
    const handler: GatewayHandler = async () => {
      throw new Error('secret detail');
    };
    const url = await start({ routes: [{ method: 'GET', path: '/api/x', handler }] });
    const response = await fetch(`${url}/api/x`);
    expect(response.status).toBe(502);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.text()).not.toContain('secret');
  });
});

describe('a request finds its function', () => {
  test('by method and path, a fixed segment before a parameter', async () => {
    const [one, fixed] = [recorder(ok('one')), recorder(ok('fixed'))];
    const url = await start({
      routes: [
        { method: 'GET', path: '/api/referrals/{id}', handler: one.handler },
        { method: 'GET', path: '/api/referrals/mine', handler: fixed.handler },
      ],
    });
    expect(await (await fetch(`${url}/api/referrals/mine`)).text()).toBe('fixed');
    expect(await (await fetch(`${url}/api/referrals/EX-1`)).text()).toBe('one');
  });

  test('and is told the methods allowed where only the method is wrong', async () => {
    const { handler } = recorder();
    const url = await start({
      routes: [
        { method: 'GET', path: '/api/queues/{queue}', handler },
        { method: 'POST', path: '/api/queues/{queue}', handler },
      ],
    });
    const response = await fetch(`${url}/api/queues/mash`, { method: 'DELETE' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST');
    expect(await response.json()).toMatchObject({ status: 405, code: 'method-not-allowed' });
  });

  test('or the web form where no route has it, but never for an unknown /api path', async () => {
    const form = recorder(ok('form'));
    const url = await start({ fallback: form.handler });
    expect(await (await fetch(`${url}/refer/children`)).text()).toBe('form');
    expect(form.events[0]).toMatchObject({
      resource: '/{proxy+}',
      pathParameters: { proxy: 'refer/children' },
    });
    expect((await fetch(`${url}/api/unknown`)).status).toBe(404);
  });

  test('or a mounted listener, which sees the path without the prefix', async () => {
    const url = await start({
      mounts: [{ prefix: '/oidc', listener: (request, response) => void response.end(request.url) }],
      fallback: recorder(ok('form')).handler,
    });
    expect(await (await fetch(`${url}/oidc/auth?x=1`)).text()).toBe('/auth?x=1');
    expect(await (await fetch(`${url}/oidcx`)).text()).toBe('form');
  });

  test('unless its body is larger than 6 MB', async () => {
    const { events, handler } = recorder();
    const url = await start({ routes: [{ method: 'POST', path: '/api/referrals', handler }] });
    const response = await fetch(`${url}/api/referrals`, {
      method: 'POST',
      body: 'x'.repeat(6 * 1024 * 1024 + 1),
    });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: 'too-large' });
    expect(events).toEqual([]);
  });
});

test('a path that looks like another host is only a path', async () => {
  const { events, handler } = recorder();
  const url = await start({ fallback: handler });
  await new Promise((settle, fail) =>
    httpRequest(url, { path: '//elsewhere.example/x?y' }, settle).once('error', fail).end(),
  );
  expect(events[0]?.path).toBe('//elsewhere.example/x');
});

test('a port in use is one sentence that says what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((settle) => other.once('listening', settle));
  const address = other.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  await expect(start({ port })).rejects.toThrow(
    new CannotStart(
      `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port + 1} npm start`,
    ),
  );
  other.close();
});
