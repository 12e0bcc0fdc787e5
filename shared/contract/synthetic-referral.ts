import type { z } from 'zod';
import type { referral } from './referral/referral.ts';

/**
 * The one referral that the service sends itself to see that it works: about nobody, and red, for a red is what
 * must never be late. It is compared to the letter with what comes in, so it never changes with the date.
 */
export const SYNTHETIC_REFERRAL: z.input<typeof referral> = {
  referrer: {
    name: 'Synthetic check',
    jobTitle: 'The service itself',
    agency: 'Synthetic check',
    source: '10',
  },
  children: [{ given: 'Synthetic', family: 'Check-Nobody', estimatedAge: 9, whereNow: 'Nowhere' }],
  concerns: { 'immediate-danger': 'yes' },
  significantHarm: 'yes',
  narrative: 'The service sends this to itself. It is about nobody.',
  livesInArea: 'yes',
  consent: { told: 'yes', agreement: 'agreed', how: 'spoken' },
};
