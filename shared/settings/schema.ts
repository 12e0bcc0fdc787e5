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
/** A council next to the authority, to name and phone where a child lives there. */
const neighbour = z.strictObject({
  name: z.string().min(1),
  frontDoor: z.string().min(5),
  outOfHours: z.string().min(5),
  /** Only districts that lie wholly in its area: where one is shared, the postcode settles nothing. */
  postcodeDistricts: z.array(
    z.string().regex(/^[A-Z]{1,2}\d[A-Z\d]?$/, { error: 'must be a postcode district, like EX4' }),
  ),
});

interface Systems {
  readonly agencies: readonly { readonly id: string }[];
  readonly partnerSystems: readonly { readonly clientId: string; readonly agency: string }[];
}

const eachForAnAgency = ({ agencies, partnerSystems }: Systems): boolean =>
  partnerSystems.every(({ agency }) => agencies.some(({ id }) => id === agency));

const eachOnce = ({ partnerSystems }: Systems): boolean =>
  new Set(partnerSystems.map(({ clientId }) => clientId)).size === partnerSystems.length;

const settings = z.strictObject({
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
  /** Partners' systems that call the API by themselves, by the id that the issuer knows each of them by. */
  partnerSystems: z.array(
    z.strictObject({
      clientId: z.string().regex(/^[\w.-]{8,128}$/, { error: 'must be 8 to 128 letters, digits, - _ or .' }),
      /** Named in the audit: "Arbor at Exampleshire High School" */
      name: z.string().min(1),
      /** Id of the agency it sends for. */
      agency: z.string(),
    }),
  ),
  /** This service's own pages, as the issuer knows them where they send for somebody without an account. */
  pagesClientId: z.string().regex(/^[\w.-]{8,128}$/, { error: 'must be 8 to 128 letters, digits, - _ or .' }),
  neighbours: z
    .array(neighbour)
    .refine(
      (all) => {
        const districts = all.flatMap(({ postcodeDistricts }) => postcodeDistricts);
        return new Set(districts).size === districts.length;
      },
      { error: 'a postcode district stands for one council' },
    )
    .default([]),
  /** Where duty staff are alerted to a red; a mailbox, never a person. */
  alerts: z.strictObject({ mash: z.email(), emergencyDutyTeam: z.email() }),
  /** What the notices on every page say about the authority. Mailboxes, never a person. */
  notices: z.strictObject({
    /** Whose legal duty the data is: "Exampleshire Council". */
    controller: z.string().min(1),
    dataProtectionEmail: z.email(),
    helpEmail: z.email(),
    /** How long a referral is kept, in words that complete "We keep a referral …". */
    retention: z.string().min(1),
    /** When the accessibility statement was last read against the pages. */
    accessibilityReviewedOn: z.iso.date(),
  }),
});

/** One authority's settings. A wrong value stops synth and start with a sentence. */
export const authoritySettings = settings
  .refine(eachForAnAgency, {
    error: 'each partner system must be of an agency in the list',
    path: ['partnerSystems'],
  })
  .refine(eachOnce, { error: 'a client id stands for one system', path: ['partnerSystems'] });

export type AuthoritySettings = z.infer<typeof authoritySettings>;
