import type { Level } from '../rating/level.ts';
import type { Shift } from './shift.ts';

/** How the work on a referral stands in one of the two queues where reds are worked. */
export interface Place {
  readonly done: boolean;
  /** Numbers of the contacts that were put there. */
  readonly contacts: readonly number[];
  /** Numbers of those that are decided there. */
  readonly decided: readonly number[];
  /** Somebody's lease on it is running. */
  readonly held: boolean;
  /** When it came there last. */
  readonly since: string;
}

/** A contact, as far as handing over depends on it. Instants are ISO 8601 in UTC. */
export interface Handed {
  readonly number: number;
  readonly level: Level;
  /** When it was decided in the MASH, and by the Emergency Duty Team. */
  readonly decidedInMash?: string | undefined;
  readonly decidedAtNight?: string | undefined;
  /** When somebody last rated it, or said something that raised it. */
  readonly ratedAt?: string | undefined;
}

/** A referral in the two queues. */
export interface Board {
  readonly contacts: readonly Handed[];
  readonly mash: Place | undefined;
  readonly team: Place | undefined;
}

/** Does somebody have this contact to decide there? */
export const waitsIn = (place: Place | undefined, number: number): boolean =>
  place !== undefined && !place.done && place.contacts.includes(number) && !place.decided.includes(number);

/** The reds of a referral that the Emergency Duty Team gets while the MASH is closed. */
export const toHandOver = ({ contacts, mash, team }: Board, shift: Shift): readonly number[] => {
  // Whoever holds a red at closing works it to its end, or until the lease runs out.
  if (shift.open || mash === undefined || mash.held) return [];
  return contacts
    .filter(({ number, level }) => level === 'red' && waitsIn(mash, number) && !waitsIn(team, number))
    .filter(({ number, decidedAtNight }) => {
      const finished = team?.decided.includes(number) === true && decidedAtNight !== undefined;
      return !(finished && decidedAtNight >= shift.since);
    })
    .map(({ number }) => number);
};

/** Has the MASH decided a contact after all that the team was given it for? Then nothing comes back. */
const isSettled = ({ number, decidedInMash, ratedAt = '' }: Handed, { mash, team }: Board): boolean =>
  decidedInMash !== undefined &&
  mash?.decided.includes(number) === true &&
  decidedInMash >= ratedAt &&
  decidedInMash > (team?.since ?? '');

/** What comes back from the Emergency Duty Team. */
export interface HandBack {
  /** Contacts that the team did not finish and that have to be in the MASH now. */
  readonly back: readonly number[];
  /** The team's own work is over: true unless one of them still holds it. */
  readonly ends: boolean;
}

/**
 * What the team did not finish goes back while the MASH is open; null where there is nothing to hand back. It
 * is in the MASH from the first minute, even while somebody of the team still works on it.
 */
export const toHandBack = (board: Board, shift: Shift): HandBack | null => {
  const { contacts, team } = board;
  if (!shift.open || team === undefined || team.done) return null;
  const back = contacts
    .filter((contact) => waitsIn(team, contact.number) && !isSettled(contact, board))
    .map(({ number }) => number);
  return { back, ends: !team.held };
};
