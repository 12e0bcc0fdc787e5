import { Temporal } from 'temporal-polyfill';
import type { WorkingCalendar } from '../authority.ts';
import { instantText, zoned } from '../working-time/instants.ts';
import { nextOpening, type WorkingDay, workingDayOn } from '../working-time/opening.ts';

/** How far back a search goes: a calendar shut for longer is taken to have been shut for ever. */
const DAYS_SEARCHED = 400;

/** The text of an instant before every other: the hub never opened. */
const FOR_EVER = '';

/** The time in which an instant lies: one opening to its closing, or one closing to the next opening. */
export interface Shift {
  readonly open: boolean;
  /** When it began (ISO 8601 in UTC); the empty text, which sorts first, where the MASH has never been open. */
  readonly since: string;
}

/** A closing of the MASH and the opening that ended it. */
export interface Night {
  readonly from: string;
  /** `undefined` where no opening comes. */
  readonly until: string | undefined;
}

const text = (moment: Temporal.ZonedDateTime): string => instantText(moment.toInstant());

/** The latest moment of some working day, its opening or its closing, that has passed at this instant. */
const latest = (
  instant: string,
  calendar: WorkingCalendar,
  moment: (day: WorkingDay) => Temporal.ZonedDateTime,
): string => {
  const now = zoned(instant, calendar.timeZone);
  for (let days = 0; days <= DAYS_SEARCHED; days += 1) {
    const day = workingDayOn(now.toPlainDate().subtract({ days }), calendar);
    if (day !== undefined && Temporal.ZonedDateTime.compare(moment(day), now) <= 0) return text(moment(day));
  }
  return FOR_EVER;
};

const lastOpening = (instant: string, calendar: WorkingCalendar): string =>
  latest(instant, calendar, ({ opens }) => opens);
const lastClosing = (instant: string, calendar: WorkingCalendar): string =>
  latest(instant, calendar, ({ closes }) => closes);

/** Is the MASH open at this instant (ISO 8601), and since when has it been open or closed? */
export const shiftAt = (instant: string, calendar: WorkingCalendar): Shift => {
  const [opened, closed] = [lastOpening(instant, calendar), lastClosing(instant, calendar)];
  // The closing minute itself is closed.
  return opened > closed ? { open: true, since: opened } : { open: false, since: closed };
};

/** The night that ended with the latest opening; `undefined` where the MASH has never opened. */
export const lastNight = (instant: string, calendar: WorkingCalendar): Night | undefined => {
  const until = lastOpening(instant, calendar);
  return until === FOR_EVER ? undefined : { from: lastClosing(until, calendar), until };
};

/** The night that it is, or, while the MASH is open, the one that ended with its opening. */
export const nightAt = (instant: string, calendar: WorkingCalendar): Night => {
  const { open, since } = shiftAt(instant, calendar);
  const ended = open ? lastNight(instant, calendar) : undefined;
  return ended ?? { from: since, until: nextOpening(instant, calendar) };
};
