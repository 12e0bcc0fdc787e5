import type { Shift } from './shift.ts';

/** What says since when nobody has had a piece of work. Instants are ISO 8601 in UTC. */
export interface Unclaimed {
  readonly receivedAt: string;
  /** When it came to its queue later than that, became red there, or was given back. */
  readonly waitingSince?: string | undefined;
  /** When the last lease on it ends, or ended. Absent once it was given back. */
  readonly leaseUntil?: string | undefined;
  /** When a duty manager was last told of it. */
  readonly escalatedAt?: string | undefined;
}

/**
 * Since when nobody has had this work in a shift of the people who work its queue; an instant to come while
 * somebody holds it. A night in which others worked is not counted against the morning.
 */
export const unclaimedSince = (work: Unclaimed, { since }: Pick<Shift, 'since'>): string =>
  [work.receivedAt, work.waitingSince ?? '', work.leaseUntil ?? '', since].reduce((latest, each) =>
    each > latest ? each : latest,
  );

/**
 * Has a red now to be brought before the duty manager? Once in each period of so many minutes for which
 * nobody took it, counted from when it was last free. Source: docs/reference.md#timescales.
 */
export const escalationDue = (
  work: Unclaimed,
  shift: Pick<Shift, 'since'>,
  minutes: number,
  now: string,
): boolean => {
  const free = Date.parse(unclaimedSince(work, shift));
  const period = minutes * 60_000;
  const passed = Math.floor((Date.parse(now) - free) / period);
  if (passed < 1) return false;
  return work.escalatedAt === undefined || Date.parse(work.escalatedAt) < free + passed * period;
};
