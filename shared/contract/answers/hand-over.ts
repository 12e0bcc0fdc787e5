import * as z from 'zod';
import { calendarDate, instant, referenceOf } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { adult, child } from '../referral/person.ts';
import { referral } from '../referral/referral.ts';
import { check } from './checks.ts';
import { priorContact } from './prior-contact.ts';
import { contact, decision, recordMessage, staffRecord } from './record.ts';
import { worker } from './words.ts';

/** Changes when a reader of an earlier file could not read a later one. */
export const HAND_OVER_VERSION = 1;

/** Keys of a value list that are true: `{ "NEW_REFERRAL": "Y" }`. */
const outcomeKeys = z.record(z.string().regex(/^[A-Z_]+$/), z.literal('Y'));
const source = { code: z.string(), words: z.string() };

/**
 * The child's contact in the names and codes of the Standard Safeguarding Dataset, for systems that load it.
 * Null: not known. Source: docs/reference.md#outcomes.
 */
export const standardDataset = z
  .strictObject({
    ssd_person: z.strictObject({
      pers_person_id: z.string(),
      pers_forename: z.string().nullable(),
      pers_surname: z.string().nullable(),
      pers_sex: z.enum(['F', 'M', 'U']),
      pers_ethnicity: z.string(),
      pers_dob: calendarDate.nullable(),
      pers_expected_dob: calendarDate.nullable(),
      /** The NHS number, where it passes its check. */
      pers_common_child_id: z.string().nullable(),
    }),
    ssd_disability: z.array(z.strictObject({ disa_disability_code: z.string() })),
    ssd_linked_identifiers: z.array(
      z.strictObject({
        link_identifier_type: z.enum(['NHS Number', 'Unique Pupil Number']),
        link_identifier_value: z.string(),
      }),
    ),
    ssd_contacts: z.strictObject({
      cont_contact_id: z.string(),
      cont_person_id: z.string(),
      cont_contact_date: instant,
      cont_contact_source_code: z.string(),
      cont_contact_source_desc: z.string(),
      cont_contact_outcome_json: outcomeKeys,
    }),
    /** One for a contact that was decided to be a social care referral, none for any other. */
    ssd_cin_episodes: z.array(
      z.strictObject({
        cine_referral_id: z.string(),
        cine_person_id: z.string(),
        cine_referral_date: instant,
        cine_referral_source_code: z.string(),
        cine_referral_source_desc: z.string(),
        cine_referral_outcome_json: outcomeKeys,
        cine_referral_nfa: z.enum(['Y', 'N']),
      }),
    ),
  })
  .meta({ id: 'StandardDataset' });

const { contactId, number, label, person, rating, flags, consent, clock, openCase } = contact.shape;
const { contactsInSixMonths, possibleContactsInSixMonths } = contact.shape;
const priorReference = z.strictObject({
  contactId: priorContact.shape.contactId,
  reference: referenceOf,
  receivedAt: instant,
  agency: z.string(),
  grade: priorContact.shape.grade,
  answer: priorContact.shape.answer,
});

/**
 * One contact as it is handed over to the case system. Earlier contacts are named by their references only: what
 * they say stays in their own records, with the rights of those.
 */
export const handOver = z
  .strictObject({
    format: z.literal('safeguarding-front-door/hand-over'),
    version: z.literal(HAND_OVER_VERSION),
    madeAt: instant,
    madeBy: worker,
    authority: z.strictObject({ id: z.string(), name: z.string() }),
    reference: referenceOf,
    receivedAt: instant,
    sentBy: z.strictObject({ agency: z.string(), source: z.strictObject(source) }),
    contact: z.strictObject({
      ...{ contactId, number, label, person, rating, flags, consent, clock, openCase },
      ...{ contactsInSixMonths, possibleContactsInSixMonths },
    }),
    household: z.strictObject({
      /** Other children of the same referral. */
      children: z.array(z.strictObject({ contactId: z.string(), details: child })),
      adults: z.array(adult),
      /** Contacts about brothers and sisters in other referrals. */
      contacts: z.array(priorReference),
    }),
    /** As it was sent, and never changed since. */
    referral,
    priorContacts: z.array(priorReference),
    decisions: z.array(decision),
    /** What partners were asked about it and answered, with the lawful basis of each share. */
    checks: z.array(check),
    messages: z.array(recordMessage),
    timeline: staffRecord.shape.timeline,
    /** Null for an adult: the dataset is about children. */
    standard: standardDataset.nullable(),
  })
  .meta({ id: 'HandOver' });

export type HandOver = Frozen<z.infer<typeof handOver>>;
export type StandardDataset = Frozen<z.infer<typeof standardDataset>>;
