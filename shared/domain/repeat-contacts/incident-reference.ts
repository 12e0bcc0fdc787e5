import { callConfirmed } from '../calls/call-confirmed.ts';
import type { Referral } from '../referral.ts';

/**
 * By what two contacts of one agency are told to be about one incident: the agency’s own reference, otherwise that
 * of the phone call which a form confirms, otherwise its own, which such a form may name. A call and the form that
 * confirms it are one incident and count once.
 *
 * @param reference its own; left out before it has one
 */
export const incidentReference = (form: Referral, reference?: string): string | undefined =>
  form.agencyReference?.trim() || callConfirmed(form) || reference;
