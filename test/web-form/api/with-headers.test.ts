import { expect, test } from 'vitest';
import { withHeaders } from '../../../web-form/api/with-headers.ts';

test('what the gateway wants to hear is said beside what a call says itself', async () => {
  const sent: Request[] = [];
  const send = withHeaders({ 'x-front-door-origin': 'the secret' }, async (input, init) => {
    sent.push(new Request(input, init));
    return new Response();
  });
  await send('https://origin.example/api/queues', {
    method: 'POST',
    headers: { authorization: 'Bearer token', 'x-front-door-origin': 'made up' },
    body: '{}',
  });
  const [request] = sent;
  expect(request?.method).toBe('POST');
  expect(request?.headers.get('authorization')).toBe('Bearer token');
  expect(request?.headers.get('x-front-door-origin')).toBe('the secret');
});
