import * as z from 'zod';
import { AGE_BANDS } from '../../domain/figures/age-band.ts';
import { calendarDate, instant, referenceOf } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { level, outcome, queueId } from './words.ts';

const count = z.int().nonnegative();

/** Against a clock: inside it, due within four hours, overdue. */
const against = z
  .strictObject({ inside: count, slipping: count, overdue: count })
  .meta({ id: 'AgainstAClock' });

/** Contacts of one rating that wait in one queue. */
const openRow = z
  .strictObject({
    queue: queueId,
    queueName: z.string(),
    level,
    open: count,
    /** By age in working days. */
    ages: z.record(z.enum(AGE_BANDS), count),
    decision: against,
    /** Of those where no social worker has taken a step yet. */
    nextStep: against,
  })
  .meta({ id: 'OpenRow' });

const agency = z.strictObject({ id: z.string(), name: z.string() });

/** What was counted over some days. Both ends are part of it. */
export const countedPeriod = z
  .strictObject({
    from: calendarDate,
    to: calendarDate,
    ratings: z.array(z.strictObject({ level, received: count, decided: count, inTime: count })),
    outcomes: z.array(z.strictObject({ outcome, words: z.string(), count })),
    /** Became social care referrals; of those, again within twelve months. */
    socialCare: count,
    socialCareAgain: count,
    noFurtherAction: count,
    /** Third or later contacts in six months. */
    repeat: count,
    acknowledged: count,
    acknowledgedInTime: count,
    /** Contacts whose referrer was told what was decided. */
    told: count,
    agreement: z.array(z.strictObject({ agency, agreed: count, refused: count, missing: count })),
  })
  .meta({ id: 'CountedPeriod' });

/** How the front door stands, or stood on the morning of a day. */
export const report = z
  .strictObject({
    day: calendarDate,
    at: instant,
    /** Kept for ever as it is: the report of a day. */
    kept: z.boolean(),
    open: z.array(openRow),
    /** Contacts that wait, each once. */
    openContacts: count,
    /** Of those: past the clock of their rating, and due within four hours. */
    overdueContacts: count,
    slippingContacts: count,
    /** There is more open than was read. */
    atLeast: z.boolean(),
    yesterday: countedPeriod,
    month: countedPeriod,
    reviewsWaiting: count,
    untold: z.strictObject({ count, oldest: instant.nullable() }),
    checks: z.array(z.strictObject({ agency, open: count, overdue: count })),
    unclaimedReds: z.array(
      z.strictObject({ reference: referenceOf, queueName: z.string(), since: instant, minutes: count }),
    ),
  })
  .meta({ id: 'Report' });

/** Weeks, Monday to Sunday, oldest first. */
export const trends = z
  .strictObject({
    weeks: z.array(
      z.strictObject({
        counted: countedPeriod,
        /** As the week's first report found it; null where there is none. */
        morning: z
          .strictObject({
            day: calendarDate,
            open: count,
            overdue: count,
            slipping: count,
            unclaimedReds: count,
          })
          .nullable(),
      }),
    ),
  })
  .meta({ id: 'Trends' });

/** One contact behind a figure. */
export const contactListed = z
  .strictObject({
    reference: referenceOf,
    number: z.int(),
    level,
    agency: z.string(),
    receivedAt: instant,
    due: instant,
    queues: z.array(z.string()),
    outcome: z.string().nullable(),
    closedAt: instant.nullable(),
    toldAt: instant.nullable(),
  })
  .meta({ id: 'ContactListed' });

export const contactsListed = z
  .strictObject({ contacts: z.array(contactListed), more: z.boolean() })
  .meta({ id: 'ContactsListed' });

/** One agency's own numbers beside the average of all agencies. */
const pictured = z.strictObject({
  referred: z.strictObject({ red: count, amber: count, yellow: count }),
  agreement: z.strictObject({ agreed: count, refused: count, missing: count }),
  outcomes: z.array(z.strictObject({ outcome, words: z.string(), count })),
  told: count,
  /** From receipt until the referrer was told; null where nobody was. */
  hoursToFeedback: z.number().nonnegative().nullable(),
});

export const partnerPicture = z
  .strictObject({
    agency: z.string(),
    from: calendarDate,
    to: calendarDate,
    own: pictured,
    /** Sums over all agencies; null where so few sent anything that they would give one of them away. */
    all: pictured.nullable(),
    /** How many agencies sent anything. */
    agencies: count,
  })
  .meta({ id: 'PartnerPicture' });

export type ReportAnswer = Frozen<z.infer<typeof report>>;
export type CountedPeriodAnswer = Frozen<z.infer<typeof countedPeriod>>;
export type TrendsAnswer = Frozen<z.infer<typeof trends>>;
export type ContactsListedAnswer = Frozen<z.infer<typeof contactsListed>>;
export type PartnerPictureAnswer = Frozen<z.infer<typeof partnerPicture>>;
