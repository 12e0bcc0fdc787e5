import type { HandOver } from '../../../shared/contract/answers/hand-over.ts';
import { CONTACT_DECIDED, RECORD } from './record.ts';
import { CHILD, RECEIVED } from './referral.ts';
import { PRIOR } from './same-child.ts';
import { WORKER } from './work.ts';

const { contactId, number, label, person, rating, flags, consent, clock, openCase } = CONTACT_DECIDED;
const { contactsInSixMonths, possibleContactsInSixMonths } = CONTACT_DECIDED;

/** The person's id here; nobody outside can tell by it who that is. */
const PERSON = 'T4KQ2Z7M9XB3HC6VN8RW';
const SOURCE = { code: '2A', words: 'SCHOOLS' };

/** What a case system loads once it is decided. */
export const HANDED_OVER: HandOver = {
  format: 'safeguarding-front-door/hand-over',
  version: 1,
  madeAt: '2026-11-24T15:31:20.004Z',
  madeBy: WORKER,
  authority: { id: 'exampleshire', name: 'Exampleshire' },
  reference: RECORD.reference,
  receivedAt: RECORD.receivedAt,
  sentBy: { agency: RECORD.agency, source: SOURCE },
  contact: {
    ...{ contactId, number, label, person, rating, flags, consent, clock, openCase },
    ...{ contactsInSixMonths, possibleContactsInSixMonths },
  },
  household: { children: [], adults: [], contacts: [] },
  referral: RECORD.form,
  priorContacts: [
    {
      contactId: PRIOR.contactId,
      reference: PRIOR.reference,
      receivedAt: PRIOR.receivedAt,
      agency: PRIOR.agency,
      grade: PRIOR.grade,
      answer: PRIOR.answer,
    },
  ],
  decisions: CONTACT_DECIDED.decisions,
  checks: [],
  messages: [],
  timeline: RECORD.timeline,
  standard: {
    ssd_person: {
      pers_person_id: PERSON,
      pers_forename: CHILD.given,
      pers_surname: CHILD.family,
      pers_sex: 'U',
      pers_ethnicity: 'NOBT',
      pers_dob: CHILD.born,
      pers_expected_dob: null,
      pers_common_child_id: null,
    },
    ssd_disability: [],
    ssd_linked_identifiers: [],
    ssd_contacts: {
      cont_contact_id: contactId,
      cont_person_id: PERSON,
      cont_contact_date: RECEIVED,
      cont_contact_source_code: SOURCE.code,
      cont_contact_source_desc: SOURCE.words,
      cont_contact_outcome_json: { OTHER: 'Y' },
    },
    ssd_cin_episodes: [],
  },
};
