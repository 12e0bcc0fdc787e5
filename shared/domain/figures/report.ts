import type { QueueId } from '../queues.ts';
import type { CalendarDate } from '../referral.ts';
import type { OpenRow } from './open-table.ts';
import type { Counts } from './totals.ts';

/** Counts of some days: both ends are part of it. */
export interface CountedPeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly counts: Counts;
}

/** A red that nobody has taken, and since when it could have been. */
export interface UnclaimedRed {
  readonly reference: string;
  readonly queue: QueueId;
  readonly since: string;
}

/** How the front door stood at an instant. Numbers and references only. Source: docs/reference.md#figures. */
export interface Report {
  /** The day on which it was made. */
  readonly day: CalendarDate;
  readonly at: string;
  readonly open: readonly OpenRow[];
  /** Contacts that wait, each once however many queues it waits in. */
  readonly openContacts: number;
  /** Of those: past the clock of their rating, and due within four hours. */
  readonly overdueContacts: number;
  readonly slippingContacts: number;
  /** There was more open than is read: what is open is a lower bound. */
  readonly atLeast: boolean;
  readonly yesterday: CountedPeriod;
  /** The 28 days to yesterday. */
  readonly month: CountedPeriod;
  /** Contacts whose repeats wait for the managers’ review. */
  readonly reviewsWaiting: number;
  /** Closed contacts whose referrer was not told, and when the first of them was closed. */
  readonly untold: { readonly count: number; readonly oldest?: string | undefined };
  readonly checks: readonly { readonly agencyId: string; readonly open: number; readonly overdue: number }[];
  readonly unclaimedReds: readonly UnclaimedRed[];
}
