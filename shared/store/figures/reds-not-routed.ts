import type { QueueId } from '../../domain/queues.ts';
import { localDate } from '../../domain/working-time/instants.ts';
import { queryAll } from '../query-all.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { listFacts } from './list-facts.ts';

/** Where every red has a piece of work, whatever other queue it is in. Source: docs/reference.md#routing. */
const RED_QUEUES: readonly QueueId[] = ['mash', 'emergency-duty-team'];

const hasPlace = async (records: Records, reference: string): Promise<boolean> => {
  const places = RED_QUEUES.map((queue) => keys.work(reference, queue).sk);
  return (await queryAll(records, keys.referral(reference))).some(({ sk }) => places.includes(String(sk)));
};

/**
 * References of red contacts, received between two instants and decided by nobody, that were given to nobody: neither
 * the MASH nor the Emergency Duty Team has or had work on them. It reads what the figures know of those days, and a
 * record only where that leaves a doubt.
 */
export const redsNotRouted = async (
  records: Records,
  { from, to, timeZone }: { readonly from: string; readonly to: string; readonly timeZone: string },
): Promise<string[]> => {
  const doubtful = new Set<string>();
  const days = { from: localDate(from, timeZone), to: localDate(to, timeZone), by: 'received' } as const;
  for await (const { level, waitsIn, closedAt, receivedAt, reference } of listFacts(records, days)) {
    if (level !== 'red' || closedAt !== undefined || receivedAt < from || receivedAt > to) continue;
    if (!waitsIn.some((queue) => RED_QUEUES.includes(queue))) doubtful.add(reference);
  }
  const lost: string[] = [];
  for (const reference of doubtful) if (!(await hasPlace(records, reference))) lost.push(reference);
  return lost;
};
