import { pagesOf } from '../index/pages.ts';
import type { Records } from '../records.ts';
import { countReferral } from './count-referral.ts';
import type { FigureRules } from './fact-of.ts';

/** How far a recount came. */
export interface Recounted {
  readonly referrals: number;
  /** References of those that could not be counted. */
  readonly failed: readonly string[];
}

/**
 * Counts every referral there is once more, as it stands, while the service goes on: what the stream missed, or what
 * came in before there were figures. What is counted already differs by nothing, so it may run at any time, twice, and
 * again after it ended in between.
 */
export const recountAll = async (
  records: Records,
  rules: FigureRules,
  tell: (soFar: Recounted) => void = () => undefined,
): Promise<Recounted> => {
  const forms = { filter: 'sk = :form', values: { ':form': 'FORM' } };
  const failed: string[] = [];
  let referrals = 0;
  for await (const { items } of pagesOf(records, forms)) {
    for (const { reference } of items) {
      try {
        await countReferral(records, String(reference), rules);
        referrals += 1;
      } catch {
        // The others are counted all the same; it is named at the end.
        failed.push(String(reference));
      }
    }
    tell({ referrals, failed });
  }
  return { referrals, failed };
};
