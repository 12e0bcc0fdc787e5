import { type Adjustments, namedBoth } from '../adjustments/adjustments.ts';
import type { NarrativeSignal } from '../assessment.ts';
import { holds } from './condition.ts';
import type { RatingFacts } from './facts.ts';
import { type Level, mostUrgent, rankOf } from './level.ts';
import type { RuleApplied, SuggestedRating } from './rating.ts';
import { applied, NARRATIVE_RULE, RULE_SET, YELLOW_RULES } from './rules.ts';
import { ratingRulesUnder } from './rules-in-force.ts';

const fromAnswers = (facts: RatingFacts, adjustments: Adjustments | undefined): RuleApplied[] =>
  ratingRulesUnder(adjustments)
    .filter(({ rule }) => holds(rule.when, facts))
    .map(({ level, rule }) => applied(level, rule));

const fromNarrative = (signals: readonly NarrativeSignal[], level: Level): RuleApplied[] => {
  const higher = signals.filter((signal) => rankOf(signal.level) < rankOf(level));
  if (higher.length === 0) return [];
  const described = [...new Set(higher.map(({ words }) => words))].join('; ');
  return [applied('amber', { ...NARRATIVE_RULE, words: `${NARRATIVE_RULE.words}: ${described}` })];
};

const yellow = (facts: RatingFacts): RuleApplied => {
  if (facts.earlyHelpAgreed) return applied('yellow', YELLOW_RULES.earlyHelpAgreed);
  const isForInformation = facts.concerns['for-information'] === 'yes';
  return applied('yellow', isForInformation ? YELLOW_RULES.forInformation : YELLOW_RULES.noIndicator);
};

/**
 * The rating that the service suggests for one contact, with every rule that applied, most urgent first. A
 * named social worker confirms or changes it. Source: docs/reference.md#rating-rules.
 *
 * @param adjustments what the authority's settings change of the rules
 */
export const rate = (facts: RatingFacts, adjustments?: Adjustments | undefined): SuggestedRating => {
  const answers = fromAnswers(facts, adjustments);
  const narrative = fromNarrative(facts.narrativeSignals, mostUrgent(answers.map(({ level }) => level)));
  const raised = [...answers, ...narrative];
  const rules = raised.length > 0 ? raised : [yellow(facts)];
  return {
    level: mostUrgent(rules.map(({ level }) => level)),
    rules,
    ruleSet: namedBoth(RULE_SET, adjustments),
  };
};

/** Do the words of a contact describe more than its answers? */
export const isRaisedByNarrative = (rating: SuggestedRating): boolean =>
  rating.rules.some(({ id }) => id === NARRATIVE_RULE.id);
