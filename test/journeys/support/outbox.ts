import { z } from 'zod';
import type { Journey } from './journey.ts';

const outbox = z.array(
  z.object({ template: z.string(), to: z.string(), subject: z.string(), body: z.string() }),
);

/** Every message that would have been sent so far, newest first. */
export const messagesOf = async ({ service }: Journey) => {
  const answer = await fetch(`${service.url}/local/outbox`, { headers: { accept: 'application/json' } });
  return outbox.parse(await answer.json());
};
