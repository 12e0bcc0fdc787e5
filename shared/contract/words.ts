/**
 * The field's lists and words, for clients of the API: the web tier shows them but holds no rule.
 */
export { BREAK_GLASS_REASONS, BREAK_GLASS_WORDS } from '../domain/access/break-glass-reasons.ts';
export { MOST_MESSAGES } from '../domain/after-sending/message.ts';
export { ANSWERS } from '../domain/answer.ts';
export { FAMILY_KNOWS } from '../domain/checks/family-knows.ts';
export { COVERS } from '../domain/checks/gate.ts';
export { INFORMATION_HELD } from '../domain/checks/information-held.ts';
export { LAWFUL_BASES, REASONS_WITHOUT_AGREEMENT } from '../domain/checks/lawful-basis.ts';
export { CONCERN_CODES, CONCERN_GROUPS, CONCERN_WORDS } from '../domain/codes/concerns.ts';
export { DISABILITIES } from '../domain/codes/disabilities.ts';
export { ETHNICITIES } from '../domain/codes/ethnicities.ts';
export { REFERRAL_SOURCES } from '../domain/codes/referral-sources.ts';
export {
  AGREEMENT_SAID,
  AGREEMENT_WORDS,
  HOW_SAID,
  WHOSE_AGREEMENT,
} from '../domain/consent/agreement-said.ts';
export { AGREEMENTS, REASONS_NOT_TOLD } from '../domain/consent/answers.ts';
export { MAY_BE_TOLD_WORDS } from '../domain/decision/feedback.ts';
export { LEVELS_OF_NEED } from '../domain/decision/level-of-need.ts';
export { FLAG_WORDS } from '../domain/flags.ts';
export { OUTCOME_WORDS, OUTCOMES } from '../domain/outcomes.ts';
export { SAME_CHILD_ANSWERS } from '../domain/prior-contact.ts';
export { OUT_OF_TURN_REASONS, OUT_OF_TURN_WORDS } from '../domain/queue/out-of-turn.ts';
export { LEVELS } from '../domain/rating/level.ts';
export { ALLOCATIONS } from '../domain/samples/allocate.ts';
export { JUDGEMENT_IDS, JUDGEMENTS } from '../domain/samples/judgements.ts';
export { PROMPT_ANSWERS, PROMPT_IDS, PROMPTS } from '../domain/samples/prompts.ts';
export { STRATA, STRATUM_IDS } from '../domain/samples/strata.ts';
