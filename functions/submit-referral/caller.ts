import type { ContactKeyed } from '../../shared/contract/calls.ts';
import type { CallerKind } from '../../shared/domain/calls/call.ts';
import { REFERRAL_SOURCES, type ReferralSource } from '../../shared/domain/codes/referral-sources.ts';
import type { Referral } from '../../shared/domain/referral.ts';
import type { Caller } from '../../shared/http/caller.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { ToAccept } from '../../shared/store/accept/accepted.ts';
import { unverifiedAgency } from './sender.ts';

/** Who called, where nobody said: at work if they named an agency, otherwise a member of the public. */
export const callerOf = ({ call: { caller, agency }, referral }: ContactKeyed): CallerKind =>
  caller ??
  (agency !== undefined || (referral.referrer.agency ?? '').trim() !== '' ? 'professional' : 'public');

/**
 * The form as it is kept: what may be told to a caller who is not at work is little, as with a form that they send
 * themselves. What only the service’s own pages may say, nobody says here.
 */
export const formOf = (keyed: ContactKeyed): Referral => {
  const { sentBy: _sentBy, verifiedEmail: _verified, ...referrer } = keyed.referral.referrer;
  const kind = callerOf(keyed);
  return {
    ...keyed.referral,
    referrer: { ...referrer, ...(kind !== 'professional' && { sentBy: kind }) },
  };
};

/**
 * For whom a contact was written down. Who called counts as its sender, whose agency sees it where the directory
 * knows that agency; the id is of whoever wrote it, who is sent nothing.
 * @throws ProblemError `fields-invalid` for an agency that is not in the directory, or of a caller not at work: its
 * people would see what a member of the public, or a young person, said
 */
export const senderOfCall = (
  staff: Caller,
  keyed: ContactKeyed,
  { agencies }: Pick<AuthoritySettings, 'agencies'>,
): ToAccept['sender'] => {
  const { referrer } = keyed.referral;
  const replyTo = referrer.email;
  if (keyed.call.agency !== undefined && callerOf(keyed) !== 'professional') {
    throw new ProblemError('fields-invalid', {
      errors: [{ pointer: '/call/agency', detail: 'Leave the agency empty for somebody who is not at work' }],
    });
  }
  const known = agencies.find(({ id }) => id === keyed.call.agency);
  if (known !== undefined) {
    return { id: staff.id, agencyId: known.id, agencyName: known.name, source: known.source, replyTo };
  }
  if (keyed.call.agency !== undefined) {
    throw new ProblemError('fields-invalid', {
      errors: [{ pointer: '/call/agency', detail: 'Choose an agency of the directory' }],
    });
  }
  const kind = callerOf(keyed);
  const unsaid: ReferralSource = kind === 'young-person' ? '1C' : referrer.anonymous === true ? '9' : '10';
  const source = referrer.source ?? unsaid;
  const agencyName = (referrer.agency ?? '').trim() || REFERRAL_SOURCES[source].words;
  return { id: staff.id, agencyId: unverifiedAgency(agencyName, source), agencyName, source, replyTo };
};
