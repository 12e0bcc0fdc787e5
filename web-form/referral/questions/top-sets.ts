import { ALREADY_FIELDS } from '../already/fields.ts';
import { CONCERN_FIELDS } from '../concerns/fields.ts';
import { CONSENT_FIELDS } from '../consent/fields.ts';
import type { Field } from '../fields/field.ts';
import { HAPPENED_FIELDS } from '../happened/fields.ts';
import { HELP_FIELDS } from '../help/fields.ts';
import { RISK_FIELDS } from '../risk/fields.ts';
import { VIEWS_FIELDS } from '../views/fields.ts';
import { WORRIES_FIELDS } from '../worries/fields.ts';
import { YOU_FIELDS } from '../you/fields.ts';

/** The questions of one page about the referral as a whole. */
export interface QuestionSet {
  /** The page under the draft's address, and the draft's section that it fills. */
  readonly page: string;
  readonly heading: string;
  readonly fields: readonly Field[];
}

export const ALL_CONCERNS: readonly Field[] = CONCERN_FIELDS.flatMap(({ fields }) => fields);

/** Every such page, in the order asked. Risk comes before consent: harm does not wait for agreement. */
export const QUESTION_SETS = [
  { page: 'already', heading: 'Before you start', fields: ALREADY_FIELDS },
  { page: 'you', heading: 'About you', fields: YOU_FIELDS },
  { page: 'worries', heading: 'What you are worried about', fields: WORRIES_FIELDS },
  { page: 'happened', heading: 'What has happened', fields: HAPPENED_FIELDS },
  { page: 'help', heading: 'What is going well, and what would help', fields: HELP_FIELDS },
  { page: 'concerns', heading: 'Concerns', fields: ALL_CONCERNS },
  { page: 'risk', heading: 'How serious it is', fields: RISK_FIELDS },
  { page: 'views', heading: 'Views, and what to be careful about', fields: VIEWS_FIELDS },
  { page: 'consent', heading: 'Telling the family and their agreement', fields: CONSENT_FIELDS },
] as const satisfies readonly QuestionSet[];

export type TopPage = (typeof QUESTION_SETS)[number]['page'];

/** The questions of one page. */
export const setOf = (page: TopPage): QuestionSet => {
  const set = QUESTION_SETS.find((one) => one.page === page);
  if (set === undefined) throw new Error(`No questions on page ${page}`);
  return set;
};
