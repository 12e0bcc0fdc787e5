import { callConfirmed } from '../../domain/calls/call-confirmed.ts';
import { readReferral, type StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { THE_WATCH } from '../watch/service.ts';
import { type NotReceived, receiveWrittenForm } from './receive-written-form.ts';

const sameAddress = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && one.trim().toLowerCase() === other?.trim().toLowerCase();

/**
 * Does this form come from whoever phoned? From the same agency’s account, or from the address that the caller
 * gave. Anybody can type a reference: a stranger’s form leaves the call as it is, for staff to look at.
 */
const fromTheCaller = (form: StoredReferral, call: StoredReferral): boolean =>
  (form.form.agencyId === call.form.agencyId && !form.form.agencyId.startsWith('unverified:')) ||
  sameAddress(form.form.form.referrer.verifiedEmail, call.form.replyTo);

/**
 * Ends the wait for a written form once a referral has come that says which call it confirms.
 * @param reference of the referral that came
 */
export const confirmCall = async (
  records: Records,
  reference: string,
  at: string,
): Promise<StoredReferral | NotReceived> => {
  const form = await readReferral(records, reference);
  const call = form === null ? undefined : callConfirmed(form.form.form);
  if (form === null || call === undefined || call === reference) return 'not-found';
  return receiveWrittenForm(records, call, {
    at,
    by: THE_WATCH,
    form: reference,
    maySay: (referral) => fromTheCaller(form, referral),
  });
};
