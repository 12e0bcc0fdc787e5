import type { SenderMessage } from '../../domain/after-sending/message.ts';
import { reassess } from '../../domain/after-sending/reassess.ts';
import { clockFor } from '../../domain/working-time/clock-for.ts';
import { isSenders, withConsentAsSaid } from '../agreement/facts.ts';
import type { ContactItem } from '../items/contact.ts';
import { findingsOf } from '../people/raise-referral.ts';
import { riseTo } from '../people/rise.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Reading } from './reading.ts';
import { waits } from './work-after.ts';

/** The contacts of a referral once a message from its sender has been read. No rating is ever lowered. */
export const contactsAfter = (
  referral: StoredReferral,
  message: SenderMessage,
  reading: Reading,
): ContactItem[] => {
  const { form, contacts, work, messages } = referral;
  const assessments = reassess(
    {
      referral: form.form,
      messages: messages.filter(isSenders),
      standing: contacts.map((contact) => ({
        assessment: contact.assessment,
        findings: findingsOf(contact),
      })),
      agencyId: form.agencyId,
    },
    message,
    reading.rules,
    reading.at,
    reading.onRulesFailed,
  );
  const read = contacts.map((contact, place) =>
    riseTo(contact, assessments[place] ?? contact.assessment, message.kind, reading, waits(work, contact)),
  );
  return withConsentAsSaid(referral, read, reading.rules, message);
};

/** A contact that somebody has to look at again has its time from now on. */
export const dueAgain = (contact: ContactItem, { rules, at }: Reading): ContactItem => ({
  ...contact,
  due: clockFor(contact.level, at, rules).due,
});
