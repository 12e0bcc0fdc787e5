import type { MatchingKey } from '../../../shared/matching/identity.ts';
import type { MatchRecord } from '../../../shared/matching/record.ts';

/** Most records read under one key, as in the service; more is an overflow and never silent. */
export const MOST_PER_KEY = 100;

/** A stored record that a key led to, with its place in the order of storing. */
export interface Found {
  readonly place: number;
  readonly record: MatchRecord;
}

export interface LookedUp {
  /** Each record once, in the order of storing. */
  readonly found: readonly Found[];
  /** A key had more records than are read, so one may have been missed. */
  readonly incomplete: boolean;
}

/** Where records stand under their keys: in this process's memory, or in DynamoDB as the service keeps them. */
export interface Engine {
  /** Stores the next record under its keys. Newer records are read before older ones. */
  store(record: MatchRecord, keys: readonly MatchingKey[]): Promise<void> | void;
  /** Settles when all that was stored can be found. */
  settled(): Promise<void>;
  /** What stands under the keys by which this record is looked for. */
  lookUp(query: MatchRecord, keys: readonly MatchingKey[]): Promise<LookedUp>;
  close(): Promise<void>;
}
