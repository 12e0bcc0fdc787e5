import type { Context } from 'aws-lambda';
import { expect, test } from 'vitest';
import { createHandler } from '../../web-form/handler.ts';
import { start } from './support/start.ts';

type GatewayEvent = Parameters<ReturnType<typeof createHandler>>[0];

/** The part of an API Gateway event that pages depend on. */
const event = (path: string, query: Record<string, string[]> | null = null, cookie = ''): GatewayEvent => {
  const host = 'abc.execute-api.eu-west-2.amazonaws.com';
  const read: unknown = {
    version: '1.0',
    resource: '/{proxy+}',
    httpMethod: 'GET',
    path,
    headers: { host, cookie },
    multiValueHeaders: { host: [host], cookie: [cookie] },
    queryStringParameters: null,
    multiValueQueryStringParameters: query,
    body: null,
    isBase64Encoded: false,
    requestContext: { domainName: host, stage: 'web' },
  };
  return read as GatewayEvent; // the rest of the event is not read
};
const CONTEXT = {} as Context; // not read

test('an API Gateway event is answered with a page', async () => {
  const handler = createHandler(start().deps);
  const answer = await handler(event('/'), CONTEXT);
  expect(answer).toMatchObject({ statusCode: 200, isBase64Encoded: false });
  expect(answer.body).toContain('<!DOCTYPE html>');
});

test('signing in through the gateway sets both cookies and keeps the page to return to', async () => {
  const handler = createHandler(start().deps);
  const begun = await handler(event('/sign-in', { return: ['/desk/queues/mash'] }), CONTEXT);
  expect(begun.statusCode).toBe(302);
  const [cookie = ''] = String(begun.multiValueHeaders?.['set-cookie']?.[0]).split(';');
  expect(cookie).toMatch(/^__Host-sign-in=/);

  const back = await handler(event('/sign-in/callback', { state: ['s1'], code: ['c1'] }, cookie), CONTEXT);
  expect(back.multiValueHeaders?.['location']).toEqual(['/desk/queues/mash']);
  const names = back.multiValueHeaders?.['set-cookie']?.map((set) => String(set).split('=')[0]);
  expect(names).toEqual(['__Host-sign-in', '__Host-session']);
});
