import type { Received } from '../../shared/domain/adjustments/replay.ts';
import { isSenders } from '../../shared/store/agreement/facts.ts';
import type { ContactItem } from '../../shared/store/items/contact.ts';
import { findingsOf } from '../../shared/store/people/raise-referral.ts';
import type { StoredReferral } from '../../shared/store/read-referral.ts';

/** A child came with the records of earlier years: the rules never read it. */
const wasImported = ({ settled }: ContactItem): boolean => settled === true;

/**
 * A stored referral as it was received, with what its sender said since; null for what is left out: tests that a
 * manager planned, and what was brought in from earlier records.
 */
export const receivedOf = ({ form, contacts, call, messages }: StoredReferral): Received | null => {
  if (form.mystery !== undefined || contacts.length === 0 || contacts.some(wasImported)) return null;
  return {
    reference: form.reference,
    form: form.form,
    receivedAt: form.receivedAt,
    agencyId: form.agencyId,
    routedAt: call?.keyedAt,
    messages: messages.filter(isSenders),
    contacts: contacts.map((contact) => ({
      number: contact.number,
      findings: findingsOf(contact),
      assessment: contact.assessment,
      raised: contact.raised,
    })),
  };
};
