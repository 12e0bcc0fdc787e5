import { ROUTES } from '../../../shared/contract/routes.ts';
import type { QueueId } from '../../../shared/domain/queues.ts';
import { shiftFrom, type Worker } from './people.ts';
import { pulledSeen, type WorkSeen } from './seen.ts';
import { MINUTE, type TheYear } from './the-year.ts';

/** So shortly before they go home nobody begins anything. */
const LAST_PULL = 55 * MINUTE;

/** Pulls from the first of these queues that has something for this person. */
export const pullFrom = async (
  { call }: TheYear,
  { person }: Worker,
  queues: readonly QueueId[],
  at: number,
): Promise<WorkSeen | null> => {
  for (const queue of queues) {
    const { status, body } = await call(person, at, ROUTES.pullNext, { path: { queue } });
    if (status === 200) return pulledSeen.parse(body).work;
  }
  return null;
};

/** When they look for work next, if they are free from an instant on; undefined after their last day. */
const nextLook = (worker: Worker, from: number): number | undefined => {
  const shift = shiftFrom(worker, from);
  if (shift === undefined) return undefined;
  if (from < shift.from) return shift.from;
  return from <= shift.to - LAST_PULL ? from : shiftFrom(worker, shift.to)?.from;
};

/** What somebody does when they are free: answers after how many minutes they are free again. */
export type Turn = (at: number) => Promise<number>;

/** Lets somebody take their turns for as long as the year lasts, and only while they are at work. */
export const takeTurns = ({ agenda }: TheYear, worker: Worker, from: number, turn: Turn): void => {
  const look = (after: number): void => {
    const at = nextLook(worker, after);
    if (at === undefined) return;
    agenda.add({
      at,
      lane: worker.person.id,
      phase: 'desk',
      run: async (now) => {
        // A turn that was put off to the next window may find that it is too late for it.
        look(nextLook(worker, now) === now ? now + (await turn(now)) * MINUTE : now + MINUTE);
      },
    });
  };
  look(from);
};

/** A time around the usual, in minutes: seldom half of it, seldom twice. */
export const about = (minutes: number, { random, slowness }: Pick<Worker, 'random' | 'slowness'>): number =>
  Math.max(10, minutes * slowness * Math.exp(0.35 * random.normal()));
