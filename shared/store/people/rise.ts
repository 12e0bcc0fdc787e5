import type { ContactAssessment } from '../../domain/assessment.ts';
import { FLAGS, type Flag } from '../../domain/flags.ts';
import { type Level, mostUrgent, rankOf } from '../../domain/rating/level.ts';
import { newRules, type RaisedBy, type RatingRaised } from '../../domain/rating/risen.ts';
import { clockFor } from '../../domain/working-time/clock-for.ts';
import type { ContactItem } from '../items/contact.ts';
import type { Reading } from '../messages/reading.ts';

const RAISED: Flag = 'rating-raised';

/** A contact that says of itself that its rating rose, when and why; unchanged where it did not. */
export const noting = (
  before: Pick<ContactItem, 'level' | 'assessment' | 'raised'>,
  after: ContactItem,
  by: RaisedBy,
  at: string,
): ContactItem => {
  if (rankOf(after.level) >= rankOf(before.level)) return after;
  const rose: RatingRaised = {
    at,
    from: before.level,
    to: after.level,
    by,
    rules: newRules(before.assessment.rating, after.assessment.rating).map(({ words }) => words),
  };
  const flags = new Set([...after.assessment.flags, RAISED]);
  return {
    ...after,
    raised: [...(before.raised ?? []), rose],
    assessment: { ...after.assessment, flags: FLAGS.filter((flag) => flags.has(flag)) },
  };
};

/**
 * The rating that holds once more is known: what a person lowered stays lowered for what they knew, and rises
 * again for a rule that was not met before.
 */
const levelAfter = ({ level, assessment }: ContactItem, { rating }: ContactAssessment): Level => {
  const suggested = rankOf(rating.level) < rankOf(assessment.rating.level) ? [rating.level] : [];
  return mostUrgent([level, ...suggested, ...newRules(assessment.rating, rating).map((rule) => rule.level)]);
};

/**
 * A contact with its new assessment. A rating that rises above the one that a person confirmed has to be
 * confirmed anew; the audit keeps the old one. It is due from now on, and where somebody has it open never later
 * than before.
 */
export const riseTo = (
  contact: ContactItem,
  assessment: ContactAssessment,
  by: RaisedBy,
  { rules, at }: Pick<Reading, 'rules' | 'at'>,
  isOpen = true,
): ContactItem => {
  const level = levelAfter(contact, assessment);
  if (level === contact.level) return { ...contact, assessment };
  const { confirmed: _confirmed, ...unconfirmed } = contact;
  const { due } = clockFor(level, at, rules);
  const after = { ...unconfirmed, assessment, level, due: isOpen && contact.due < due ? contact.due : due };
  return noting(contact, after, by, at);
};
