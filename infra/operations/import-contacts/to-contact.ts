import { listedAs } from '../../../functions/submit-referral/listed-as.ts';
import type { Subject } from '../../../shared/domain/assessment.ts';
import { NOTHING_FOUND } from '../../../shared/domain/prior-contact.ts';
import type { Adult, Child, Referral } from '../../../shared/domain/referral.ts';
import { localDate } from '../../../shared/domain/working-time/instants.ts';
import type { Identity } from '../../../shared/matching/identity.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { identityOf } from '../../../shared/store/identity-of.ts';
import type { ContactToImport } from '../../../shared/store/import/import-contact.ts';
import type { PersonOfContact } from '../../../shared/store/import/person-of.ts';
import type { ContactRow } from './contact-row.ts';
import { senderOf } from './sender-of.ts';
import { settledAssessment } from './settled-assessment.ts';

/** One row in the service's own words, before it is known whom it is about. */
export interface EarlierContact {
  readonly subject: Subject;
  readonly identity: Identity;
  readonly form: Referral;
}

const childOf = (row: ContactRow): Child => ({
  given: row.forename,
  family: row.surname,
  otherNames: row.other_names,
  born: row.dob,
  // A referral has one or the other: once the child is born, the birth date counts.
  expected: row.dob === undefined ? row.expected_date : undefined,
  sex: row.sex,
  address: row.house,
  postcode: row.postcode,
  phone: row.phone,
  nhsNumber: row.nhs_number,
  upn: row.upn,
});

const motherOf = (row: ContactRow): Adult[] => {
  const mother = { given: row.mother_forename, family: row.mother_surname, born: row.mother_dob };
  const isKnown = Object.values(mother).some((value) => value !== undefined);
  return isKnown ? [{ ...mother, relationship: 'mother' }] : [];
};

/** What a form has no place for is kept in words, so that nothing of the row is lost. */
const wordsOf = (row: ContactRow): string =>
  [
    row.summary,
    `Reference in earlier records: ${row.contact_reference}.`,
    row.dob_estimated === true && 'The date of birth is an estimate.',
    row.dob !== undefined && row.expected_date !== undefined && `Expected on ${row.expected_date}.`,
    row.email !== undefined && `Email: ${row.email}.`,
  ]
    .filter((words) => typeof words === 'string')
    .join('\n');

const whatIsKnown = <Known extends object>(known: Known): Partial<Known> =>
  // Object.fromEntries forgets the names it was given.
  Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Partial<Known>;

/** Reads a valid row as an earlier contact about a child. */
export const earlierContact = (row: ContactRow): EarlierContact => {
  const subject: Subject = { kind: 'child', person: whatIsKnown(childOf(row)) };
  const adults = motherOf(row).map(whatIsKnown);
  return {
    subject,
    identity: {
      ...identityOf(subject, adults),
      bornIsEstimate: row.dob_estimated,
      emails: row.email === undefined ? undefined : [row.email],
    },
    form: {
      referrer: whatIsKnown({ agency: row.agency, source: row.source }),
      ...whatIsKnown({ agencyReference: row.agency_reference }),
      children: [subject.person],
      adults,
      concerns: {},
      narrative: wordsOf(row),
      consent: {},
    },
  };
};

/** An earlier contact with everything that it is stored with. */
export const contactToImport = (
  row: ContactRow,
  { subject, form }: EarlierContact,
  person: PersonOfContact,
  settings: AuthoritySettings,
  happening: ContactToImport['happening'],
): ContactToImport => ({
  receivedAt: row.received_at,
  form,
  sender: senderOf(row, settings),
  assessment: settledAssessment(subject, row.level, row.received_at, settings),
  settings: settings.version,
  contact: {
    subject,
    ...person,
    findings: { ...NOTHING_FOUND, incomplete: true },
    listedAs: listedAs(subject, localDate(row.received_at, settings.calendar.timeZone)),
  },
  happening,
  outcome: row.outcome,
});
