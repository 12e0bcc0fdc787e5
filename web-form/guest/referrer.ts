import type { Person } from '../../shared/store/sessions.ts';

type Sender = Pick<Person, 'kind' | 'verifiedEmail' | 'source' | 'anonymous'>;

const NOBODY = {
  name: undefined,
  jobTitle: undefined,
  agency: undefined,
  relationship: undefined,
  phone: undefined,
  email: undefined,
  reachToday: undefined,
  safeguardingLead: undefined,
};

/**
 * What a referral says of a sender without an account, over what they typed about themself. Of somebody who
 * stays anonymous nothing typed is passed on. Empty for everybody with an account.
 */
export const guestReferrer = ({
  kind,
  verifiedEmail,
  source,
  anonymous,
}: Sender): Record<string, unknown> => {
  if (kind === undefined) return {};
  if (kind === 'professional') return { sentBy: kind, verifiedEmail };
  return { ...(anonymous === true && { ...NOBODY, anonymous }), sentBy: kind, source };
};
