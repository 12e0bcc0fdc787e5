/**
 * The queues of the front door. Which people may work each one, and its name on the page, are the
 * authority's settings; what each one is for is here because the routing rules speak of it.
 */
export const QUEUES = [
  'mash',
  'emergency-duty-team',
  'consent-clarification',
  'manager-decision',
  'early-help',
  'allocated-team',
  'lado',
  'adult-safeguarding',
  'youth-homelessness',
  'domestic-abuse-triage',
] as const;

export type QueueId = (typeof QUEUES)[number];
