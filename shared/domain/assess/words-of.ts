import type { Referral } from '../referral.ts';

/** Free text in which a referrer may describe more than the answers given, one paragraph for each. */
export const wordsOf = ({
  narrative,
  childViews,
  parentViews,
  keepFromFamily,
  staffSafety,
}: Referral): string =>
  [narrative, childViews, parentViews, keepFromFamily, staffSafety]
    .filter((text) => text !== undefined && text.trim() !== '')
    .join('\n\n');
