import type { NumberHeld } from '../record.ts';
import { isOneSlip } from '../spelling.ts';
import { type Compared, MISSING } from './level.ts';

/** How near two NHS numbers or two pupil numbers are. Only two numbers that pass their check can clash. */
export type NumberLevel = 'exact' | 'unverified' | 'near' | 'missing' | 'differs';

/** Compare two numbers of one kind. `unverified`: alike, but the number fails its check. Symmetric. */
export const compareNumbers = (
  one: NumberHeld | undefined,
  other: NumberHeld | undefined,
): Compared<NumberLevel> => {
  if (one === undefined || other === undefined) return MISSING;
  if (one.value === other.value) return { level: one.verified ? 'exact' : 'unverified' };
  if (one.verified && other.verified) return { level: 'differs' };
  return isOneSlip(one.value, other.value) ? { level: 'near' } : MISSING;
};
