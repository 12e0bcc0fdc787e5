import { held } from './answers/held.ts';
import { submitted } from './answers/submitted.ts';
import { referral } from './referral/referral.ts';

/** How a referral comes in. In a file of its own: the function behind it starts without the rest of the contract. */
export const SUBMIT_ROUTES = {
  submitReferral: {
    id: 'submitReferral',
    method: 'POST',
    path: '/api/referrals',
    summary: 'Send a referral',
    handledBy: 'submit-referral',
    roles: ['partner', 'partner-system', 'system'],
    guestPass: 'optional',
    idempotencyKey: 'required',
    body: referral,
    answers: {
      201: { words: 'Received. The same key and body give this answer again', schema: submitted },
      202: { words: 'It cannot be taken in now: it is held safely and goes in by itself', schema: held },
    },
  },
} as const;
