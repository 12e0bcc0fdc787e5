import { HAND_OVER_VERSION, type HandOver } from '../../../shared/contract/answers/hand-over.ts';
import type { PriorContactAnswer } from '../../../shared/contract/answers/prior-contact.ts';
import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import { REFERRAL_SOURCES } from '../../../shared/domain/codes/referral-sources.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import type { ContactItem } from '../../../shared/store/items/contact.ts';
import type { FormItem } from '../../../shared/store/items/form.ts';
import { standardOf } from './standard.ts';

const referenceTo = ({
  contactId,
  reference,
  receivedAt,
  agency,
  grade,
  answer,
}: PriorContactAnswer): HandOver['priorContacts'][number] => ({
  contactId,
  reference,
  receivedAt,
  agency,
  grade,
  answer,
});

/** One contact of a record for the case system; null where the record has no contact of that number. */
export const handOverAnswer = (
  record: StaffRecord,
  { item, form }: { readonly item: ContactItem; readonly form: FormItem },
  made: { readonly at: string; readonly by: HandOver['madeBy']; readonly settings: AuthoritySettings },
): HandOver | null => {
  const contact = record.contacts.find(({ number }) => number === item.number);
  if (contact === undefined) return null;
  const { settings } = made;
  const { number, contactId, label, person, rating, flags, consent, clock, openCase } = contact;
  const { contactsInSixMonths, possibleContactsInSixMonths } = contact;
  return {
    format: 'safeguarding-front-door/hand-over',
    version: HAND_OVER_VERSION,
    madeAt: made.at,
    madeBy: made.by,
    authority: { id: settings.id, name: settings.name },
    reference: record.reference,
    receivedAt: record.receivedAt,
    sentBy: {
      agency: record.agency,
      source: { code: form.source, words: REFERRAL_SOURCES[form.source].census },
    },
    contact: {
      ...{ number, contactId, label, person, rating, flags, consent, clock, openCase },
      ...{ contactsInSixMonths, possibleContactsInSixMonths },
    },
    household: {
      children: record.contacts.flatMap((other) =>
        other.number === number || other.person.kind !== 'child'
          ? []
          : [{ contactId: other.contactId, details: other.person.details }],
      ),
      adults: record.form.adults,
      contacts: contact.household.map(referenceTo),
    },
    referral: record.form,
    priorContacts: contact.priorContacts.map(referenceTo),
    decisions: contact.decisions,
    checks: record.checks.filter(({ contacts }) => contacts.includes(number)),
    messages: record.messages,
    timeline: record.timeline,
    standard: item.subject.kind === 'child' ? standardOf(item, item.subject.person, form, settings) : null,
  };
};
