import * as z from 'zod';
import { CONSENT_OUTCOMES } from '../../domain/consent/outcome.ts';
import { instant, referenceOf } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { livesElsewhere } from './lives-elsewhere.ts';

const phone = z.strictObject({ name: z.string(), number: z.string() });

/** What the referrer is told at once. */
export const submitted = z
  .strictObject({
    reference: referenceOf,
    receivedAt: instant,
    /** A social worker's next step is owed by then. */
    acknowledgeBy: instant,
    /** Present when the referrer must phone now and not rely on the form. */
    phoneNow: z.strictObject({ ...phone.shape, words: z.string() }).nullable(),
    phone,
    consent: z.strictObject({ outcome: z.enum(CONSENT_OUTCOMES), words: z.string() }),
    whatHappensNext: z.array(z.string()),
    /** Left out where nobody is said to live in another council's area. */
    livesElsewhere: livesElsewhere.optional(),
  })
  .meta({ id: 'Submitted' });

export type Submitted = Frozen<z.infer<typeof submitted>>;
