import type { SocialCareReferral } from './child-contact.ts';

/**
 * Social care referrals as they count: of several about one child on one day, the first. In the order of time.
 * Source: docs/reference.md#returns.
 */
export const onceADay = (referrals: readonly SocialCareReferral[]): SocialCareReferral[] => {
  const first = new Map<string, SocialCareReferral>();
  const inOrder = referrals.toSorted(
    (one, other) =>
      one.socialCare.at.localeCompare(other.socialCare.at) || one.contactId.localeCompare(other.contactId),
  );
  for (const referral of inOrder) {
    const key = `${referral.childId} ${referral.socialCare.on}`;
    if (!first.has(key)) first.set(key, referral);
  }
  return [...first.values()];
};
