import type { Comparison } from '../compare/comparison.ts';
import type { Weights } from '../weights.ts';
import type { OfEach } from './forced.ts';
import { KEY_FIELDS } from './key-fields.ts';
import { withOtherLearned } from './other-shares.ts';
import { patternsOf } from './patterns.ts';
import { learnFromKey } from './run.ts';
import { withSameLearned } from './same-shares.ts';
import { tally } from './tally.ts';

/**
 * What is learned from: pairs, compared, and nothing else of the children. No comparison holds a value, an
 * ethnicity, a language, a religion, a school or a place of birth.
 */
export interface LearnedFrom {
  /** Pairs that share a key, by the kind of key. Kinds that nothing is learned from are passed over. */
  readonly blocked: ReadonlyMap<string, Iterable<Comparison>>;
  /** Pairs taken at random from the whole store. */
  readonly random: Iterable<Comparison>;
}

export interface LearnOptions {
  /** What the learned weights are called. */
  readonly version: string;
  /** So many pairs of one child does the baseline weigh: at least one. */
  readonly prior?: number | undefined;
  readonly mostRounds?: number | undefined;
}

/** What the pairs of one kind of key turned out to be. */
export interface KeyLearned {
  readonly kind: string;
  readonly pairs: number;
  /** Expected number of pairs of one child, of one household, and of unrelated children. */
  readonly expected: OfEach<number>;
  readonly rounds: number;
  readonly converged: boolean;
}

export interface LearnReport {
  readonly keys: readonly KeyLearned[];
  readonly randomPairs: number;
  /** Whether every kind of key came to rest. What did not is no ground for weights. */
  readonly converged: boolean;
}

const PRIOR = 200;
const MOST_ROUNDS = 500;

const total = (patterns: readonly { readonly pairs: number }[]): number =>
  patterns.reduce((sum, { pairs }) => sum + pairs, 0);

/**
 * Weights learned without anybody saying which pairs are one child: from pairs that share one kind of key at a
 * time, the shares of all levels that this key does not force; then over all kinds, each with as much weight
 * as it has pairs of one child. Names stay weighed by how rare they are, households by the baseline. The same
 * pairs in any order give the same weights; without pairs they are those of the baseline.
 * Source: docs/matching.md#weights.
 */
export const learnWeights = (
  { blocked, random }: LearnedFrom,
  baseline: Weights,
  { version, prior = PRIOR, mostRounds = MOST_ROUNDS }: LearnOptions,
): { weights: Weights; report: LearnReport } => {
  const atRandom = patternsOf(random, baseline);
  const start = withOtherLearned(baseline, atRandom);
  const same = tally();
  const keys: KeyLearned[] = [];
  for (const [kind, fields] of KEY_FIELDS) {
    const patterns = patternsOf(blocked.get(kind) ?? [], baseline);
    const run = learnFromKey(patterns, fields, start, { prior, mostRounds });
    same.take(run.same);
    const { expected, rounds, converged } = run;
    keys.push({ kind, pairs: total(patterns), expected, rounds, converged });
  }
  return {
    weights: { ...withSameLearned(start, same, prior), version },
    report: { keys, randomPairs: total(atRandom), converged: keys.every(({ converged }) => converged) },
  };
};
