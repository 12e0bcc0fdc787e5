import type { CheckItem } from '../items/check.ts';

/** A check that is no longer open: nobody is reminded of it and it leaves its agency’s list. */
export const closed = (check: CheckItem, state: 'answered' | 'cancelled'): CheckItem => {
  const { gsi1pk: _partition, gsi1sk: _sort, ...rest } = check;
  return { ...rest, state };
};
