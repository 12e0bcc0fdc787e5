import type { Field } from '../compare/comparison.ts';
import type { Seen } from './patterns.ts';

type Place = Pick<Seen, 'field' | 'level'>;

/** How many pairs are expected at each level. */
export interface Tally {
  add(place: Place, pairs: number): void;
  at(place: Place): number;
  /** At all levels of a field. */
  in(field: Field): number;
  /** Adds all that another counted. */
  take(other: Tally): void;
  entries(): Iterable<readonly [Place, number]>;
}

/** An empty tally. */
export const tally = (): Tally => {
  const counts = new Map<Field, Map<string, number>>();
  const add: Tally['add'] = ({ field, level }, pairs) => {
    const levels = counts.get(field) ?? new Map<string, number>();
    counts.set(field, levels);
    levels.set(level, (levels.get(level) ?? 0) + pairs);
  };
  return {
    add,
    at: ({ field, level }) => counts.get(field)?.get(level) ?? 0,
    in: (field) => [...(counts.get(field)?.values() ?? [])].reduce((sum, pairs) => sum + pairs, 0),
    take(other) {
      for (const [place, pairs] of other.entries()) add(place, pairs);
    },
    *entries() {
      for (const [field, levels] of counts) {
        for (const [level, pairs] of levels) yield [{ field, level }, pairs];
      }
    },
  };
};
