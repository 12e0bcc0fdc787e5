import { type Comparison, compare } from '../../../shared/matching/compare/comparison.ts';
import { storedKeys } from '../../../shared/matching/keys.ts';
import { KEY_FIELDS } from '../../../shared/matching/learn/key-fields.ts';
import type { MatchRecord } from '../../../shared/matching/record.ts';
import type { Chance } from './reservoir.ts';

/** Two records by their places in a list. */
export type Pair = readonly [number, number];

/** Records of one block that are paired, and pairs of one kind of key: common names would drown all others. */
const MOST_IN_BLOCK = 20;
const MOST_PAIRS = 200_000;

/** Records by the values of one kind of key. */
type Blocks = Map<string, number[]>;

const blocksByKind = (records: readonly MatchRecord[]): Map<string, Blocks> => {
  const kinds = new Map([...KEY_FIELDS.keys()].map((kind): [string, Blocks] => [kind, new Map()]));
  records.forEach((record, place) => {
    for (const { kind, value } of storedKeys(record)) {
      const blocks = kinds.get(kind);
      if (blocks === undefined) continue;
      const block = blocks.get(value) ?? [];
      blocks.set(value, block);
      if (block.length < MOST_IN_BLOCK && block.at(-1) !== place) block.push(place);
    }
  });
  return kinds;
};

const pairsWithin = (blocks: Blocks, records: number): Pair[] => {
  const seen = new Set<number>();
  const pairs: Pair[] = [];
  for (const block of blocks.values()) {
    for (const [at, one] of block.entries()) {
      for (const other of block.slice(at + 1)) {
        if (pairs.length >= MOST_PAIRS) return pairs;
        const name = one * records + other;
        if (seen.has(name)) continue;
        seen.add(name);
        pairs.push([one, other]);
      }
    }
  }
  return pairs;
};

/** The pairs that share a key, by the kind of key, each once for each kind. */
export const blockedPairs = (records: readonly MatchRecord[]): ReadonlyMap<string, readonly Pair[]> =>
  new Map([...blocksByKind(records)].map(([kind, blocks]) => [kind, pairsWithin(blocks, records.length)]));

/** So many pairs taken at random, never more than there are; none where there are not two records. */
export const randomPairs = (records: number, most: number, chance: Chance): Pair[] =>
  Array.from({ length: Math.min(most, (records * (records - 1)) / 2) }, (): Pair => {
    const one = Math.floor(chance() * records);
    const other = Math.floor(chance() * (records - 1));
    return [one, other < one ? other : other + 1];
  });

/** The pairs compared, one after another, so that only their pattern has to be remembered. */
export function* compared(records: readonly MatchRecord[], pairs: readonly Pair[]): Generator<Comparison> {
  for (const [one, other] of pairs) {
    const [a, b] = [records[one], records[other]];
    if (a !== undefined && b !== undefined) yield compare(a, b);
  }
}
