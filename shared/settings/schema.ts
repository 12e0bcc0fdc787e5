import { z } from 'zod';
import { WEEKDAYS } from '../domain/authority.ts';
import { REFERRAL_SOURCES, type ReferralSource } from '../domain/codes/referral-sources.ts';
import { QUEUES } from '../domain/queues.ts';
import { ROLES } from '../domain/roles.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const hours = z.strictObject({ opens: time, closes: time }).refine((day) => day.opens < day.closes, {
  error: 'opens must be before closes',
});
const phone = z.strictObject({ name: z.string().min(1), number: z.string().min(5) });
const count = z.int().positive();

/** One authority's settings. A wrong value stops synth and start with a sentence. */
export const authoritySettings = z.strictObject({
  /** Named on every rating and decision, so that it can be explained later. */
  version: z.string().min(1),
  id: z.string().regex(/^[a-z][a-z0-9-]+$/),
  /** "Exampleshire" */
  name: z.string().min(1),
  /** Starts every reference: two to four capitals. */
  referencePrefix: z.string().regex(/^[A-Z]{2,4}$/),
  phones: z.strictObject({ mash: phone, emergencyDutyTeam: phone }),
  calendar: z.strictObject({
    timeZone: z.string().min(1),
    openingHours: z.partialRecord(z.enum(WEEKDAYS), hours).refine((days) => Object.keys(days).length > 0, {
      error: 'the MASH must open on at least one weekday',
    }),
    bankHolidays: z.array(z.iso.date()),
  }),
  clocks: z.strictObject({
    redHours: count,
    amberWorkingDays: count,
    yellowWorkingDays: count,
    acknowledgeWorkingDays: count,
  }),
  repeatMonths: count,
  repeatContacts: z.int().min(2),
  sameIncidentHours: count,
  /** Pulled work returns to its place after this long without a step. */
  leaseMinutes: count,
  /** Most contacts looked at for one matching key; more than this makes the search incomplete. */
  mostPerMatchingKey: count,
  queues: z.record(
    z.enum(QUEUES),
    z.strictObject({ name: z.string().min(1), about: z.string(), workedBy: z.array(z.enum(ROLES)).min(1) }),
  ),
  agencies: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z][a-z0-9-]+$/),
      name: z.string().min(1),
      source: z.enum(Object.keys(REFERRAL_SOURCES) as [ReferralSource]), // keys are the codes
    }),
  ),
  /** Where duty staff are alerted to a red; a mailbox, never a person. */
  alerts: z.strictObject({ mash: z.email(), emergencyDutyTeam: z.email() }),
});

export type AuthoritySettings = z.infer<typeof authoritySettings>;
