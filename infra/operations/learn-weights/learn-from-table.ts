import { BASELINE } from '../../../shared/matching/baseline/weights.ts';
import { learnWeights } from '../../../shared/matching/learn/learn-weights.ts';
import { RECORD_VERSION } from '../../../shared/matching/record.ts';
import { readState } from '../../../shared/store/index/state.ts';
import type { ProposedWeights } from '../../../shared/store/matching-weights/proposed-weights.ts';
import type { Records } from '../../../shared/store/records.ts';
import { blockedPairs, compared, type Pair, randomPairs } from './pairs.ts';
import { regraded } from './regraded.ts';
import { reviewOf } from './review.ts';
import { type SampleOptions, sampleRecords } from './sample-records.ts';

export interface LearnFromTable extends SampleOptions {
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

/** Weights to be reviewed, and what the reviewer reads. */
export interface Learned {
  readonly proposed: ProposedWeights;
  readonly review: string;
  readonly converged: boolean;
}

const RANDOM_PAIRS = 200_000;

/** Learns weights from the contacts of a table. Reads only; nothing of a child is in the answer. */
export const learnFromTable = async (table: Records, options: LearnFromTable): Promise<Learned> => {
  const { date, chance } = options;
  const { children, weights: inUse = BASELINE } = await readState(table);
  const { contacts, records } = await sampleRecords(table, options);
  const pairs = blockedPairs(records);
  const blocked = new Map(
    [...pairs].map(([kind, some]: [string, readonly Pair[]]) => [kind, compared(records, some)]),
  );
  const random = compared(records, randomPairs(records.length, RANDOM_PAIRS, chance));
  const version = `learned-${date}`;
  const { weights, report } = learnWeights({ blocked, random }, BASELINE, { version });
  const review = reviewOf({
    before: inUse,
    after: weights,
    report,
    contacts,
    records: records.length,
    regraded: regraded(records, pairs, children, { before: inUse, after: weights }),
  });
  return {
    proposed: {
      version,
      recordVersion: RECORD_VERSION,
      learnedFrom: {
        contacts: records.length,
        pairs: report.keys.reduce((sum, key) => sum + key.pairs, 0),
        date,
      },
      weights,
    },
    review,
    converged: report.converged,
  };
};
