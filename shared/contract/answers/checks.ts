import * as z from 'zod';
import { basis, covers, familyKnows, informationHeld } from '../checks.ts';
import { instant, referenceOf } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { level, queueId, worker } from './words.ts';

const state = z.enum(['open', 'answered', 'cancelled']);

const answer = z.strictObject({
  held: informationHeld,
  heldWords: z.string(),
  words: z.string(),
  worker: z.string(),
  by: z.string(),
  at: instant,
});

const listed = {
  id: z.string(),
  reference: referenceOf,
  queue: queueId,
  kind: z.string(),
  agency: z.string(),
  contacts: z.array(z.int()),
  level,
  by: worker,
  askedAt: instant,
  due: instant,
};

/** What one agency was asked, as staff see it. */
export const check = z
  .strictObject({
    ...listed,
    question: z.string(),
    necessity: z.string(),
    basis,
    basisWords: z.string(),
    familyKnows,
    familyKnowsWords: z.string(),
    state,
    /** When the agency was last reminded. */
    remindedAt: instant.nullable(),
    answer: answer.nullable(),
    cancelled: z.strictObject({ by: worker, at: instant, reason: z.string() }).nullable(),
  })
  .meta({ id: 'Check' });

export const checks = z.strictObject({ checks: z.array(check) }).meta({ id: 'Checks' });

/** A line of the list of checks without an answer. */
export const checkListed = z.strictObject(listed).meta({ id: 'CheckListed' });

/** Checks that have no answer yet, the earliest due first. */
export const checksWaiting = z
  .strictObject({ overdue: z.array(checkListed), open: z.array(checkListed), more: z.boolean() })
  .meta({ id: 'ChecksWaiting' });

const gate = z.strictObject({
  rule: z.string(),
  allowed: z.boolean(),
  needs: covers.nullable(),
  words: z.string(),
});

/** May partners be asked about a contact, and what has a manager authorised? */
export const partnerChecks = z
  .strictObject({
    /** Where the family knows of it, and where it does not. */
    ifFamilyKnows: gate,
    ifFamilyDoesNot: gate,
    authorised: z.array(
      z.strictObject({
        covers,
        by: worker,
        at: instant,
        reason: z.string(),
        /** It was given for what the family still says. */
        stands: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'PartnerChecks' });

/** A line of what an agency was asked: it names nobody. */
export const agencyCheckListed = z
  .strictObject({ id: z.string(), askedAt: instant, due: instant, people: z.int() })
  .meta({ id: 'AgencyCheckListed' });

/** What the caller’s agency was asked and has not answered, the earliest due first. */
export const agencyChecks = z
  .strictObject({ agency: z.string(), checks: z.array(agencyCheckListed), more: z.boolean() })
  .meta({ id: 'AgencyChecks' });

/** What an agency needs to answer one check, and no more. Once it is closed it names nobody. */
export const agencyCheck = z
  .strictObject({
    id: z.string(),
    askedAt: instant,
    due: instant,
    state,
    question: z.string(),
    basisWords: z.string(),
    familyKnows,
    people: z.array(
      z.strictObject({
        given: z.string().nullable(),
        family: z.string().nullable(),
        born: z.string().nullable(),
        expected: z.string().nullable(),
        estimatedAge: z.int().nullable(),
        address: z.string().nullable(),
        postcode: z.string().nullable(),
      }),
    ),
    answer: answer.nullable(),
  })
  .meta({ id: 'AgencyCheck' });

export type Check = Frozen<z.infer<typeof check>>;
export type CheckListed = Frozen<z.infer<typeof checkListed>>;
export type ChecksWaiting = Frozen<z.infer<typeof checksWaiting>>;
/** Agencies that can be asked, by the kind of check that they answer. */
export const responders = z
  .strictObject({
    responders: z.array(
      z.strictObject({ agency: z.string(), agencyName: z.string(), kind: z.string(), kindName: z.string() }),
    ),
  })
  .meta({ id: 'Responders' });

export type Responders = Frozen<z.infer<typeof responders>>;
export type PartnerChecks = Frozen<z.infer<typeof partnerChecks>>;
export type AgencyCheck = Frozen<z.infer<typeof agencyCheck>>;
export type AgencyChecks = Frozen<z.infer<typeof agencyChecks>>;
