import { expect, it } from 'vitest';
import { ask } from '../../../functions/synthetic-check/ask.ts';

it('a token goes to the address that was meant, and to none that this one names', async () => {
  const asked: Request[] = [];
  const fetched: typeof fetch = async (input, init) => {
    asked.push(new Request(input, init));
    return new Response('', { status: 200 });
  };
  await ask(fetched, 'https://front-door.example/', { headers: { Authorization: 'Bearer token' } }, 200);
  expect(asked.map(({ redirect }) => redirect)).toEqual(['error']);
});
