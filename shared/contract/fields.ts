import * as z from 'zod';
import { ANSWERS } from '../domain/answer.ts';

/** Longest single line kept, in characters. */
export const LINE = 200;
/** Longest answer in prose, in characters. */
export const PROSE = 4_000;
/** Longest narrative, in characters: about twelve printed pages. */
export const NARRATIVE = 40_000;

const limited = (max: number) =>
  z
    .string({ error: 'Must be text' })
    .max(max, { error: () => `Must be ${max.toLocaleString('en-GB')} characters or fewer` })
    // Half a surrogate pair is no character: it could not be stored, and it must not keep a referral out.
    .overwrite((text) => text.toWellFormed());

/** One line of text, kept as typed. */
export const line = limited(LINE);
/** Several lines of text, kept as typed. */
export const prose = limited(PROSE);
/** The concern in the referrer's words, kept as typed. */
export const narrative = limited(NARRATIVE);

export const answer = z.enum(ANSWERS, { error: 'Answer yes, no or not-known' });

/** A real calendar date from 1900 on. */
export const calendarDate = z.iso
  .date({ error: 'Must be a real date, like 2014-03-12', abort: true })
  .refine((date) => date >= '1900-01-01' && date < '2200-01-01', { error: 'The year must be after 1899' });

export const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: 'Must be a time on the 24-hour clock, like 15:10',
});

/** An instant in UTC, as the service prints it. */
export const instant = z.iso.datetime();

/** A referral's reference. It says nothing about anybody. */
export const referenceOf = z.string().regex(/^[A-Z]{2,4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/, {
  error: 'Must be a reference, like EX-7K3M-9QTD',
});

/** One referral in one queue. */
export const workId = z.string().regex(/^[A-Z]{2,4}-[0-9A-Z]{4}-[0-9A-Z]{4}\.[a-z-]+$/, {
  error: 'Must be the id of a piece of work, like EX-7K3M-9QTD.mash',
});
