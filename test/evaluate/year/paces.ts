import type { Day } from './calendar.ts';
import type { DeskSize } from './people.ts';

/** How big a desk is and how fast it has to be, for what comes in. */
export interface Pace extends DeskSize {
  /** From one piece of work of a social worker of ordinary pace to the next, in minutes. */
  readonly socialWorkerMinutes: number;
  readonly screenerMinutes: number;
}

const REFERRALS_PER_CONTACT = 1 / 1.4;
const PER_SOCIAL_WORKER = 5;
const PER_SCREENER = 9;
/** Of opening hours, those that are left after leave, sickness, meetings and breaks. */
const WORKED = 0.72;
/** A desk that is always busy never catches up after a bad week; one that never is shows nothing of it. */
const BUSY = 0.68;
const OPENING_MINUTES = 500;

/** A desk for so many contacts: the same share of its time is taken, however few there are. */
export const paceFor = (contacts: number, days: readonly Day[]): Pace => {
  const open = Math.max(1, days.filter((day) => day.open !== null).length);
  const perDay = (contacts * REFERRALS_PER_CONTACT) / open;
  const socialWorkers = Math.max(1, Math.round(perDay / PER_SOCIAL_WORKER));
  const screeners = Math.max(1, Math.round(perDay / PER_SCREENER));
  const minutes = (people: number): number => (people * OPENING_MINUTES * WORKED * BUSY) / perDay;
  return {
    screeners,
    socialWorkers,
    managers: Math.max(2, Math.round(perDay / 12)),
    nightWorkers: 2,
    socialWorkerMinutes: Math.min(150, minutes(socialWorkers)),
    screenerMinutes: Math.min(90, minutes(screeners) * 2),
  };
};
