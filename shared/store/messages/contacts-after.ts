import type { SenderMessage } from '../../domain/after-sending/message.ts';
import { reassess } from '../../domain/after-sending/reassess.ts';
import type { ContactAssessment } from '../../domain/assessment.ts';
import type { AuthorityRules } from '../../domain/authority.ts';
import { rankOf } from '../../domain/rating/level.ts';
import { clockFor } from '../../domain/working-time/clock-for.ts';
import type { ContactItem } from '../items/contact.ts';
import type { MessageItem } from '../items/message.ts';
import { findingsOf } from '../people/raise-referral.ts';
import type { StoredReferral } from '../read-referral.ts';
import { waits } from './work-after.ts';

/** The rules that a message is read by, and when. */
export interface Reading {
  readonly rules: AuthorityRules;
  /** Instant of the message. */
  readonly at: string;
  readonly onRulesFailed: (error: unknown) => void;
}

const isSenders = (message: MessageItem): message is MessageItem & SenderMessage =>
  message.kind !== 'question';

/**
 * A contact with its new assessment. A rating that rises above the one that a person confirmed has to be
 * confirmed anew; the audit keeps the old one. It is due from the message on, and never later than before.
 */
const risen = (
  contact: ContactItem,
  assessment: ContactAssessment,
  isOpen: boolean,
  { rules, at }: Reading,
): ContactItem => {
  const { level } = assessment.rating;
  const isHigher =
    rankOf(level) < rankOf(contact.assessment.rating.level) && rankOf(level) < rankOf(contact.level);
  if (!isHigher) return { ...contact, assessment };
  const { confirmed: _confirmed, ...unconfirmed } = contact;
  const { due } = clockFor(level, at, rules);
  return { ...unconfirmed, assessment, level, due: isOpen && contact.due < due ? contact.due : due };
};

/** The contacts of a referral once a message from its sender has been read. No rating is ever lowered. */
export const contactsAfter = (
  { form, contacts, work, messages }: StoredReferral,
  message: SenderMessage,
  reading: Reading,
): ContactItem[] => {
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
  return contacts.map((contact, place) =>
    risen(contact, assessments[place] ?? contact.assessment, waits(work, contact), reading),
  );
};

/** A contact that somebody has to look at again has its time from now on. */
export const dueAgain = (contact: ContactItem, { rules, at }: Reading): ContactItem => ({
  ...contact,
  due: clockFor(contact.level, at, rules).due,
});
