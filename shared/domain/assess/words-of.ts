import type { Subject } from '../assessment.ts';
import type { Referral } from '../referral.ts';

/**
 * Free text in which a referrer may describe more than the answers given about one person, one paragraph for
 * each. What was written about another child alone is not in it.
 */
export const wordsOf = (
  { narrative, whatHappened, childViews, parentViews, keepFromFamily, staffSafety }: Referral,
  subject: Subject,
): string => {
  const ownWorry = subject.kind === 'child' ? subject.person.ownWorry : undefined;
  return [narrative, whatHappened, ownWorry, childViews, parentViews, keepFromFamily, staffSafety]
    .filter((text) => text !== undefined && text.trim() !== '')
    .join('\n\n');
};
