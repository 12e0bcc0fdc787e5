import type { Work } from '../../../shared/contract/answers/work.ts';
import { briefly } from '../../components/when.ts';

/** Who holds work, and until when: "You, until 14:20", "Nobody"; or why nobody need hold it. */
export const heldWords = ({ held, state }: Pick<Work, 'held' | 'state'>, now: Date): string => {
  if (state === 'done') return 'Done';
  if (state === 'awaiting') return 'With a manager';
  if (held === null) return 'Nobody';
  return `${held.mine ? 'You' : held.by.name}, until ${briefly(held.until, now)}`;
};
