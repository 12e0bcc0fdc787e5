import { REFERRAL_SOURCES, type ReferralSource } from '../../shared/domain/codes/referral-sources.ts';
import type { Referrer } from '../../shared/domain/referral.ts';
import type { Caller } from '../../shared/http/caller.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { ToAccept } from '../../shared/store/accept/accepted.ts';

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** The id of an agency whose name was typed: no account’s agency is called so. */
export const unverifiedAgency = (name: string, source: ReferralSource): string =>
  `unverified:${slug(name) || `source-${source.toLowerCase()}`}`;

/**
 * Who sent it. A signed-in agency is who its account says; a name typed by somebody without an account is
 * kept apart from those (`unverified:`), so that nobody can read an agency's referrals by typing its name.
 * @param guest id of the professional without an account who proved an address, where the pages know one
 * @throws ProblemError `not-allowed` for a partner whose account names no agency.
 */
export const senderOf = (
  caller: Caller,
  referrer: Referrer,
  settings: AuthoritySettings,
  guest: string | null,
): ToAccept['sender'] => {
  const replyTo = referrer.email ?? caller.email;
  const agency = settings.agencies.find(({ id }) => id === caller.agency);
  if (caller.agency !== undefined) {
    const source: ReferralSource = agency?.source ?? referrer.source ?? '10';
    const agencyName = agency?.name ?? referrer.agency ?? caller.agency;
    return { id: caller.id, agencyId: caller.agency, agencyName, source, replyTo };
  }
  if (!caller.roles.includes('system')) {
    throw new ProblemError('not-allowed', { detail: 'Your account does not say which agency you work for' });
  }
  const source: ReferralSource = referrer.source ?? (referrer.anonymous === true ? '9' : '10');
  const agencyName = (referrer.agency ?? '').trim() || REFERRAL_SOURCES[source].words;
  const follows = referrer.sentBy === 'professional' ? guest : null;
  return {
    id: follows ?? caller.id,
    ...(follows !== null && { listedFor: follows }),
    agencyId: unverifiedAgency(agencyName, source),
    agencyName,
    source,
    replyTo: referrer.verifiedEmail ?? referrer.email,
  };
};
