import type { Adjustments } from './adjustments/adjustments.ts';
import type { CalendarDate, TimeOfDay } from './referral.ts';

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Opening and closing time of one weekday; the closing minute itself is closed. */
export interface OpenHours {
  readonly opens: TimeOfDay;
  readonly closes: TimeOfDay;
}

/** When the MASH works. */
export interface WorkingCalendar {
  /** IANA time zone, `Europe/London`. */
  readonly timeZone: string;
  /** A weekday that is absent is closed. */
  readonly openingHours: Readonly<Partial<Record<Weekday, OpenHours>>>;
  readonly bankHolidays: readonly CalendarDate[];
}

/** How long each rating allows. Source: docs/reference.md#timescales. */
export interface RatingClocks {
  /** Hours that pass day and night. */
  readonly redHours: number;
  readonly amberWorkingDays: number;
  readonly yellowWorkingDays: number;
  readonly acknowledgeWorkingDays: number;
}

/** The part of an authority's settings that the rules depend on. */
export interface AuthorityRules {
  readonly calendar: WorkingCalendar;
  readonly clocks: RatingClocks;
  /** Contacts in this many calendar months are counted together. */
  readonly repeatMonths: number;
  /** This many contacts in that time open a review. */
  readonly repeatContacts: number;
  /** Contacts with one agency reference within these hours count once. */
  readonly sameIncidentHours: number;
  /** What a reviewed version of the settings changed of the rules; without it they are as the code has them. */
  readonly adjustments?: Adjustments | undefined;
}
