/**
 * The field's lists and words, for clients of the API: the web tier shows them but holds no rule.
 */
export { MOST_MESSAGES } from '../domain/after-sending/message.ts';
export { ANSWERS } from '../domain/answer.ts';
export { CONCERN_CODES, CONCERN_GROUPS, CONCERN_WORDS } from '../domain/codes/concerns.ts';
export { DISABILITIES } from '../domain/codes/disabilities.ts';
export { ETHNICITIES } from '../domain/codes/ethnicities.ts';
export { REFERRAL_SOURCES } from '../domain/codes/referral-sources.ts';
export { AGREEMENTS, REASONS_NOT_TOLD } from '../domain/consent/answers.ts';
export { FLAG_WORDS } from '../domain/flags.ts';
export { OUTCOME_WORDS, OUTCOMES } from '../domain/outcomes.ts';
export { SAME_CHILD_ANSWERS } from '../domain/prior-contact.ts';
export { LEVELS } from '../domain/rating/level.ts';
