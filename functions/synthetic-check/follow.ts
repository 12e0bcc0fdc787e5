import type { QueueId } from '../../shared/domain/queues.ts';
import {
  isQueued,
  readSynthetic,
  type SyntheticReferral,
} from '../../shared/store/synthetic/read-synthetic.ts';
import { withdrawSynthetic } from '../../shared/store/synthetic/withdraw.ts';
import type { CheckDependencies } from './dependencies.ts';
import { NotAsExpected } from './not-as-expected.ts';

type Following = Pick<CheckDependencies, 'records' | 'now'>;

/** The index follows the table within a moment. */
const TRIES = 6;
const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));

/** Is it there under its reference? */
export const received = async ({ records }: Following, reference: string): Promise<SyntheticReferral> => {
  const referral = await readSynthetic(records, reference);
  if (referral === null) throw new NotAsExpected('Not in the table');
  return referral;
};

/**
 * Was it rated red by the rules, with the search for earlier contacts made, and given to whoever works reds now?
 * @returns the queue
 */
export const routed = ({ form, work }: SyntheticReferral): QueueId => {
  const { level, flags, mashOpen } = form.summary;
  if (level !== 'red') throw new NotAsExpected('Not rated red');
  if (flags.includes('needs-manual-triage')) throw new NotAsExpected('A step failed on its way in');
  const queue: QueueId = mashOpen ? 'mash' : 'emergency-duty-team';
  if (!work.some((each) => each.queue === queue && each.level === 'red' && !each.done))
    throw new NotAsExpected('Nobody was given it');
  return queue;
};

const becomes = async (
  { records }: Following,
  reference: string,
  queue: QueueId,
  wanted: boolean,
): Promise<void> => {
  for (let tried = 1; (await isQueued(records, reference, queue)) !== wanted; tried += 1) {
    if (tried === TRIES) throw new NotAsExpected(wanted ? 'Not in its queue' : 'Still in its queue');
    await soon();
  }
};

/** Is it found in the order of its queue? */
export const queued = (following: Following, reference: string, queue: QueueId): Promise<void> =>
  becomes(following, reference, queue, true);

/** Takes it out of its queue, and looks that it is out. */
export const withdrawn = async (
  following: Following,
  referral: SyntheticReferral,
  queue: QueueId,
): Promise<void> => {
  await withdrawSynthetic(following.records, referral, following.now().toISOString());
  await becomes(following, referral.form.reference, queue, false);
};
