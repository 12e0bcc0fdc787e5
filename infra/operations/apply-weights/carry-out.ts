import { applyWeights } from '../../../shared/store/matching-weights/apply-weights.ts';
import { proposedWeights } from '../../../shared/store/matching-weights/proposed-weights.ts';
import { takeBackWeights } from '../../../shared/store/matching-weights/take-back.ts';
import type { Records } from '../../../shared/store/records.ts';
import type { ApplyCommand } from './command.ts';

const REFUSED = {
  'one-person': 'The author and the reviewer must be two people: say --author and --reviewer.',
  'nobody-stored': 'Nobody is counted in this store yet: run npm run reindex first.',
  'nothing-before': 'The project’s own weights are in use: there is nothing before them.',
  'other-records':
    'The weights before these were learned from records of another version: learn and apply new ones.',
} as const;

export interface CarryOut {
  readonly records: Records;
  readonly now: () => Date;
  readonly readFile: (path: string) => Promise<string>;
  /** Who is at the keyboard, where nobody is named. */
  readonly account: string;
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('The file is not JSON.');
  }
};

/**
 * Puts reviewed weights in use, or the ones before them; answers what was done in one sentence.
 * @throws with one sentence, or a ZodError, where nothing was changed.
 */
export const carryOut = async (
  command: ApplyCommand,
  { records, now, readFile, account }: CarryOut,
): Promise<string> => {
  const at = now().toISOString();
  if (command.kind === 'back') {
    const taken = await takeBackWeights(records, { by: command.by ?? account, at });
    if (typeof taken === 'string') throw new Error(REFUSED[taken]);
    return taken.to === 0
      ? `The project’s own weights are in use again; version ${taken.from} is kept.`
      : `Version ${taken.to} is in use again; version ${taken.from} is kept.`;
  }
  const { author, reviewer } = command;
  const proposed = proposedWeights.parse(parsed(await readFile(command.file)));
  const applied = await applyWeights(records, proposed, { author, reviewer, at });
  if (typeof applied === 'string') throw new Error(REFUSED[applied]);
  return `Version ${applied.number} (${applied.weights.version}) is in use from the next search on.`;
};
