/**
 * What a reviewer looks at in every case, in the order asked. Warwickshire’s prompts for audits at the front door.
 * Source: docs/reference.md#dip-samples.
 */
export const PROMPTS = {
  'reason-clear': 'Is the reason for the contact clear, and linked to a concern about the child?',
  'parents-consent': 'Were the concerns discussed with the parents, and their consent sought?',
  'support-before': 'Is it said what support was tried before?',
  'views-captured': 'Are the views of the child and the family there?',
  'desired-outcome': 'Is it clear what outcome the referrer hoped for?',
  'in-timescale': 'Was it dealt with in its timescale?',
  'partner-information': 'Was information from partners timely and relevant?',
  'consent-beyond-mash':
    'Was there consent to contact agencies outside the MASH, or a recorded reason without it?',
  'risk-analysis': 'Is the risk identified, with a clear analysis?',
  'history-considered': 'Was the history considered?',
  'siblings-considered': 'Were brothers and sisters considered?',
  'checks-proportionate': 'Were checks with agencies proportionate?',
  'outcome-told': 'Were the family and the referrer told of the outcome?',
} as const;

export type PromptId = keyof typeof PROMPTS;

export const PROMPT_IDS: readonly PromptId[] = Object.keys(PROMPTS) as PromptId[]; // Object.keys forgets the key type

/** How a prompt can be answered. */
export const PROMPT_ANSWERS = {
  yes: 'Yes',
  partly: 'Partly',
  no: 'No',
  'not-applicable': 'Does not apply',
} as const;

export type PromptAnswer = keyof typeof PROMPT_ANSWERS;

export const PROMPT_ANSWER_IDS: readonly PromptAnswer[] = Object.keys(PROMPT_ANSWERS) as PromptAnswer[]; // keys

/** What a reviewer says to one prompt. */
export interface Prompted {
  readonly answer: PromptAnswer;
  readonly words?: string | undefined;
}

export type Answers = Readonly<Record<PromptId, Prompted>>;
