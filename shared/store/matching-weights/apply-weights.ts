import { RECORD_VERSION } from '../../matching/record.ts';
import { hashOf } from '../canonical.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import type { ProposedWeights } from './proposed-weights.ts';
import { putInUse } from './put-in-use.ts';
import type { WeightsItem } from './weights-item.ts';

/** Who proposed the weights, who looked at them, and when they were put in use. */
export interface Applying {
  readonly author: string;
  readonly reviewer: string;
  readonly at: string;
}

const plain = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * Keeps proposed weights for ever as the next version and puts them in use. Answers the version, or why nothing
 * was changed.
 */
export const applyWeights = async (
  records: Records,
  { learnedFrom, weights }: ProposedWeights,
  { author, reviewer, at }: Applying,
): Promise<WeightsItem | 'one-person' | 'nobody-stored'> => {
  if (plain(author) === '' || plain(reviewer) === '' || plain(author) === plain(reviewer))
    return 'one-person';
  return putInUse(records, ({ inUse, history }) => {
    const number = (history.at(-1)?.number ?? 0) + 1;
    const item: WeightsItem = {
      ...keys.matchingWeights(number),
      number,
      before: inUse?.number ?? 0,
      author: author.trim(),
      reviewer: reviewer.trim(),
      at,
      recordVersion: RECORD_VERSION,
      learnedFrom,
      // Each version has a name of its own, whichever file it came from.
      weights: { ...weights, version: `${weights.version}.v${number}` },
    };
    const happening = {
      at,
      action: 'weights-applied',
      by: { id: 'operations', name: item.author, role: 'system' },
      // The hash covers who reviewed them, too.
      detail: { number, before: item.before, item: hashOf(item) },
    } as const;
    return { answer: item, use: { weights: item.weights, item, happening } };
  });
};
