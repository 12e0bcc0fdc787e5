import type { Adjustments } from '../adjustments/adjustments.ts';
import { type Level, rankOf } from './level.ts';
import type { RatingRule } from './rule.ts';
import { RATING_RULES } from './rules.ts';

/** The rules that read answers and history as an authority has adjusted them, most urgent first. */
export const ratingRulesUnder = (
  adjustments: Adjustments | undefined,
): readonly { readonly level: Level; readonly rule: RatingRule }[] =>
  adjustments === undefined
    ? RATING_RULES
    : RATING_RULES.flatMap(({ level, rule }) => {
        const given = adjustments.rating[rule.id] ?? level;
        return given === 'off' ? [] : [{ level: given, rule }];
      }).toSorted((one, other) => rankOf(one.level) - rankOf(other.level));
