/** What can be decided about a contact, in words a referrer would understand. Source: docs/reference.md#outcomes. */
export const OUTCOME_WORDS = {
  'no-further-action': 'No further action by children’s social care',
  'information-and-advice': 'Information and advice given',
  'early-help': 'Offered early help',
  'social-care-assessment': 'A social worker will assess what the child needs',
  'strategy-discussion': 'A strategy discussion will be held to decide how to protect the child',
  'allocated-team': 'Passed to the team that already knows the child',
  'specialist-team': 'Passed to a specialist team',
  'other-authority': 'Passed to the council where the child lives',
  'adult-safeguarding': 'Passed to adult safeguarding',
  duplicate: 'The same concern had already been received and is being dealt with there',
} as const;

export type Outcome = keyof typeof OUTCOME_WORDS;

/** Every outcome, in the order shown. */
export const OUTCOMES = Object.keys(OUTCOME_WORDS) as Outcome[]; // Object.keys forgets the key type

/** Outcomes by which the threshold for social care is met (docs/reference.md#outcomes). */
export const SOCIAL_CARE: readonly Outcome[] = ['strategy-discussion', 'social-care-assessment'];

/** Is a contact with this outcome a social care referral? */
export const isSocialCare = (outcome: Outcome | undefined): boolean =>
  outcome !== undefined && SOCIAL_CARE.includes(outcome);
