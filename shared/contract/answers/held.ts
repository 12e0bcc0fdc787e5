import * as z from 'zod';
import { instant, referenceOf } from '../fields.ts';
import type { Frozen } from '../frozen.ts';

const phone = z.strictObject({ name: z.string(), number: z.string() });

/**
 * What the referrer is told while the records cannot be reached: it is kept safely, nobody has read it, and it goes
 * in by itself.
 */
export const held = z
  .strictObject({
    held: z.literal(true),
    /** A referral that was sent, or a contact that staff wrote down. */
    what: z.enum(['referral', 'contact']),
    /** The one it will have in the records. */
    reference: referenceOf,
    /** Its clocks start here, whenever it goes in. */
    receivedAt: instant,
    /** Present when the referrer must phone now and not rely on the form. */
    phoneNow: z.strictObject({ ...phone.shape, words: z.string() }).nullable(),
    phone,
    whatHappensNext: z.array(z.string()),
  })
  .meta({ id: 'Held' });

export type Held = Frozen<z.infer<typeof held>>;
