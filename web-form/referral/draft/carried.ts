import * as z from 'zod';
import type { Draft } from '../../../shared/store/drafts.ts';
import type { Posted } from './read-typed.ts';

const carried = z.strictObject({
  idempotencyKey: z.uuid(),
  sections: z.record(z.string(), z.record(z.string(), z.string())),
});

/** Everything needed to send a draft, in the page itself: sending works even when the store does not. */
export type Carried = z.infer<typeof carried>;

/** The name of the hidden field. */
export const CARRIED = 'carried';

/** A draft as text for the hidden field. */
export const carry = ({ idempotencyKey, sections }: Pick<Draft, 'idempotencyKey' | 'sections'>): string =>
  JSON.stringify({ idempotencyKey, sections });

/** What a page carried; undefined where that cannot be read. */
export const readCarried = (posted: Posted): Carried | undefined => {
  const text = posted[CARRIED];
  if (typeof text !== 'string') return undefined;
  try {
    return carried.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};
