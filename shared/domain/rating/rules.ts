import { AMBER_RULES } from './amber-rules.ts';
import type { Level } from './level.ts';
import type { RuleApplied } from './rating.ts';
import { RED_RULES } from './red-rules.ts';
import type { RatingRule } from './rule.ts';

/** Version of the rules. Changes whenever a rule, its words or the way it is read changes. */
export const RULE_SET = 'ray-2026-11';

/** Where the rules come from. */
export const RULE_SOURCE = 'docs/reference.md#rating-rules';

/** A rule as it is stored with a rating. */
export const applied = (level: Level, { id, words }: Pick<RatingRule, 'id' | 'words'>): RuleApplied => ({
  id,
  level,
  words,
  source: RULE_SOURCE,
});

/** Every rule that reads answers and history, most urgent first. What is none of these is yellow. */
export const RATING_RULES: readonly {
  readonly level: Exclude<Level, 'yellow'>;
  readonly rule: RatingRule;
}[] = [
  ...RED_RULES.map((rule) => ({ level: 'red' as const, rule })),
  ...AMBER_RULES.map((rule) => ({ level: 'amber' as const, rule })),
];

/** Raised by words, not by an answer: at most amber, because a reader of words can be wrong. */
export const NARRATIVE_RULE = {
  id: 'amber.narrative-suggests-higher-risk',
  words: 'The words describe more than the answers given',
} as const;

/** Why a contact is yellow: there is always a reason to show. */
export const YELLOW_RULES = {
  earlyHelpAgreed: {
    id: 'yellow.early-help-agreed',
    words: 'Request for early help, agreed by the family, no indicator of harm',
  },
  forInformation: {
    id: 'yellow.for-information',
    words: 'Sent for information only, no indicator of harm',
  },
  noIndicator: { id: 'yellow.no-indicator', words: 'No indicator of harm in the answers' },
} as const;

/** The rating of whatever could not be read on its way in. */
export const MANUAL_TRIAGE_RULE = {
  id: 'red.needs-manual-triage',
  words: 'A step failed when this arrived, so it is read and rated by hand at once',
} as const;
