import * as z from 'zod';
import { WEEKDAYS } from '../domain/authority.ts';
import { REFERRAL_SOURCES, type ReferralSource } from '../domain/codes/referral-sources.ts';
import { QUEUES } from '../domain/queues.ts';
import { ROLES } from '../domain/roles.ts';
import { ALL_OUTCOMES, outcomeOffered, RECEIVED_AND_LOOKED_AT } from './outcomes.ts';
import { checkedByEachOnce, ofAnAgency, partnerChecks } from './partner-checks.ts';
import { retention } from './retention.ts';
import { checksItselfAlone } from './synthetic-check.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time, like 08:30' });
const id = z
  .string()
  .regex(/^[a-z][a-z0-9-]+$/, { error: 'must be a short name in small letters, digits and hyphens' });
const hours = z.strictObject({ opens: time, closes: time }).refine((day) => day.opens < day.closes, {
  error: 'must open before it closes',
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
  readonly syntheticClientId?: string | undefined;
}

const eachForAnAgency = ({ agencies, partnerSystems, syntheticClientId }: Systems): boolean =>
  partnerSystems.every(
    ({ agency, clientId }) => clientId === syntheticClientId || agencies.some(({ id }) => id === agency),
  );

const eachOnce = ({ partnerSystems }: Systems): boolean =>
  new Set(partnerSystems.map(({ clientId }) => clientId)).size === partnerSystems.length;

const settings = z.strictObject({
  /** Named on every rating and decision, so that it can be explained later. */
  version: z.string().min(1),
  id,
  /** "Exampleshire" */
  name: z.string().min(1),
  /** Starts every reference: two to four capitals. */
  referencePrefix: z.string().regex(/^[A-Z]{2,4}$/, { error: 'must be two to four capital letters' }),
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
      id,
      name: z.string().min(1),
      source: z.enum(Object.keys(REFERRAL_SOURCES) as [ReferralSource]), // keys are the codes
      /** How DfE Sign-in (`urn:123456`) or NHS CIS2 (`ods:RX1`) knows it, where its people sign in there. */
      knownAs: z
        .array(
          z
            .string()
            .regex(/^(urn:\d{6}|ods:[A-Z0-9]{3,10})$/, { error: 'must be like urn:123456 or ods:RX1' }),
        )
        .optional(),
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
  /**
   * Of those, the one that the service checks itself with every few minutes. What it sends is about nobody and is
   * left out of everything; it can send nothing else.
   */
  syntheticClientId: z
    .string()
    .regex(/^[\w.-]{8,128}$/, { error: 'must be 8 to 128 letters, digits, - _ or .' })
    .optional(),
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
  /** Records on the need-to-know list. */
  restrictedRecords: z.strictObject({
    /** Where managers are told that somebody broke the glass; a mailbox, never a person. */
    managers: z.email(),
    /** For how long the glass opens a record. */
    breakGlassMinutes: count,
  }),
  /** How the queues are watched. */
  watch: z.strictObject({
    /** A red that nobody takes for this long is brought before the duty manager, and again after as long. */
    escalateAfterMinutes: count,
    /** Who is told, by weekday: in working hours and outside them. The id stands in the audit. */
    dutyManagers: z
      .array(
        z.strictObject({
          id,
          name: z.string().min(1),
          email: z.email(),
          weekdays: z.array(z.enum(WEEKDAYS)).min(1),
        }),
      )
      .refine(
        (managers) => WEEKDAYS.every((day) => managers.some(({ weekdays }) => weekdays.includes(day))),
        {
          error: 'every weekday must have a duty manager: reds do not sleep',
        },
      ),
  }),
  /** The managers’ daily report. */
  reports: z.strictObject({
    /** From when on the report of a day is due. */
    at: time,
    /** Who is told that it is there; a mailbox, never a person. */
    email: z.email(),
  }),
  /** Contacts that come by phone or in person, and are written down by staff. */
  calls: z.strictObject({
    /** How long a professional who phoned has to send the written form: hours day and night, or working days. */
    writtenFormWithin: z.union([z.strictObject({ hours: count }), z.strictObject({ workingDays: count })]),
  }),
  /** Which agencies can be asked for information about a child, and how long they have. */
  partnerChecks,
  /** What can be decided about a contact, in the order shown. */
  outcomes: z
    .array(outcomeOffered)
    .min(1)
    .refine((outcomes) => new Set(outcomes.map(({ id }) => id)).size === outcomes.length, {
      error: 'each outcome must be there once',
    })
    .default([...ALL_OUTCOMES]),
  /** What a referrer is told who may not learn the outcome. */
  tellReceivedOnly: z.string().min(1).default(RECEIVED_AND_LOOKED_AT),
  /** How long records are kept. */
  retention,
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
  .refine(eachOnce, { error: 'a client id stands for one system', path: ['partnerSystems'] })
  .refine(checksItselfAlone, {
    error: 'must be the client id of a partner system whose agency is in no list',
    path: ['syntheticClientId'],
  })
  .refine(ofAnAgency, { error: 'each check must be of an agency in the list', path: ['partnerChecks'] })
  .refine(checkedByEachOnce, { error: 'an agency answers checks once', path: ['partnerChecks'] });

export type AuthoritySettings = z.infer<typeof authoritySettings>;
