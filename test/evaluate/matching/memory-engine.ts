import type { MatchingKey } from '../../../shared/matching/identity.ts';
import type { MatchRecord } from '../../../shared/matching/record.ts';
import { type Engine, type Found, type LookedUp, MOST_PER_KEY } from './engine.ts';

const NONE = -1;

/** Whole numbers in the order they came, four bytes each: a million records have ten million entries. */
const growingList = () => {
  let numbers = new Int32Array(1024);
  let length = 0;
  return {
    push(number: number): number {
      if (length === numbers.length) {
        const larger = new Int32Array(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length] = number;
      return length++;
    },
    at: (place: number): number => numbers[place] ?? NONE,
  };
};

/**
 * Keys in memory, newest record first, with the service's limit per key. Each kind of key has a map from a
 * value to its newest entry, and each entry knows the one before it: small enough for a million records.
 */
export const memoryEngine = (): Engine => {
  const records: MatchRecord[] = [];
  const newest = new Map<string, Map<string, number>>();
  const recordOfEntry = growingList();
  const entryBefore = growingList();

  const enter = (place: number, { kind, value }: MatchingKey): void => {
    const ofKind = newest.get(kind) ?? new Map<string, number>();
    newest.set(kind, ofKind);
    const before = ofKind.get(value) ?? NONE;
    if (before !== NONE && recordOfEntry.at(before) === place) return;
    entryBefore.push(before);
    ofKind.set(value, recordOfEntry.push(place));
  };

  const lookUp = (keys: readonly MatchingKey[]): LookedUp => {
    const places = new Set<number>();
    let incomplete = false;
    for (const { kind, value } of keys) {
      let entry = newest.get(kind)?.get(value) ?? NONE;
      for (let read = 0; entry !== NONE && read < MOST_PER_KEY; read++) {
        places.add(recordOfEntry.at(entry));
        entry = entryBefore.at(entry);
      }
      incomplete ||= entry !== NONE;
    }
    const found = [...places]
      .sort((one, other) => one - other)
      .flatMap((place): Found[] => {
        const record = records[place];
        return record === undefined ? [] : [{ place, record }];
      });
    return { found, incomplete };
  };

  return {
    store: (record, keys) => {
      const place = records.push(record) - 1;
      for (const key of keys) enter(place, key);
    },
    settled: async () => undefined,
    lookUp: async (_query, keys) => lookUp(keys),
    close: async () => undefined,
  };
};
