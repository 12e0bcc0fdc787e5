import type { SenderMessage } from '../../domain/after-sending/message.ts';
import { type AgreementFacts, consentAfter } from '../../domain/after-sending/reassess-agreement.ts';
import { withMessage } from '../../domain/after-sending/with-message.ts';
import type { AuthorityRules } from '../../domain/authority.ts';
import { mostUrgent } from '../../domain/rating/level.ts';
import type { ContactItem } from '../items/contact.ts';
import type { MessageItem } from '../items/message.ts';
import type { StoredReferral } from '../read-referral.ts';

/** What of a referral the facts are read from. */
export type SentSince = Pick<StoredReferral, 'form' | 'messages'>;

export const isSenders = (message: MessageItem): message is MessageItem & SenderMessage =>
  message.kind !== 'question';

/**
 * What consent depends on for one contact, beside what was said about agreement since: that is kept with the
 * contact.
 *
 * @param contacts all of the referral, as they are rated now
 * @param more what its sender says at this moment
 */
export const agreementFacts = (
  { form, messages }: SentSince,
  contacts: readonly ContactItem[],
  { subject, number }: ContactItem,
  more?: SenderMessage,
): AgreementFacts => ({
  referral: {
    ...[...messages.filter(isSenders), ...(more === undefined ? [] : [more])].reduce(withMessage, form.form),
    consent: form.form.consent,
  },
  subject,
  number,
  receivedAt: form.receivedAt,
  level: mostUrgent(contacts.map(({ level }) => level)),
});

/**
 * Contacts whose consent is what was said last, wherever something was said about agreement since: whatever else
 * is read again forgets none of it.
 */
export const withConsentAsSaid = (
  referral: SentSince,
  contacts: readonly ContactItem[],
  rules: Pick<AuthorityRules, 'calendar' | 'adjustments'>,
  more?: SenderMessage,
): ContactItem[] =>
  contacts.map((contact) => {
    const said = contact.agreementSaid ?? [];
    if (said.length === 0) return contact;
    try {
      const consent = consentAfter(agreementFacts(referral, contacts, contact, more), said, rules);
      return { ...contact, assessment: { ...contact.assessment, consent } };
    } catch {
      // What cannot be read is read by hand: whoever calls has raised it for that.
      return contact;
    }
  });
