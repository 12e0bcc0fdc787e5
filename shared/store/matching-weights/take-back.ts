import { RECORD_VERSION } from '../../matching/record.ts';
import type { Records } from '../records.ts';
import { putInUse } from './put-in-use.ts';

/** Which version was in use, and which is again; 0 for the project's own. */
export interface TakenBack {
  readonly from: number;
  readonly to: number;
}

/**
 * Puts the version before the one in use back in use. The later one stays in the history. Answers why nothing
 * was changed: the project's own are in use, or those before were learned from records of another version.
 */
export const takeBackWeights = async (
  records: Records,
  { by, at }: { readonly by: string; readonly at: string },
): Promise<TakenBack | 'nothing-before' | 'other-records' | 'nobody-stored'> => {
  return putInUse<TakenBack | 'nothing-before' | 'other-records'>(records, ({ inUse, history }) => {
    if (inUse === undefined) return { answer: 'nothing-before' };
    const earlier = history.find(({ number }) => number === inUse.before);
    if (earlier !== undefined && earlier.recordVersion !== RECORD_VERSION) {
      return { answer: 'other-records' };
    }
    const answer = { from: inUse.number, to: inUse.before };
    const who = { id: 'operations', name: by, role: 'system' };
    const happening = { at, action: 'weights-taken-back', by: who, detail: answer } as const;
    return { answer, use: { weights: earlier?.weights, happening } };
  });
};
