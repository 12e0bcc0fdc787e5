import type { ContactAnswer } from '../../shared/contract/answers/record.ts';
import { REFERRAL_SOURCES } from '../../shared/domain/codes/referral-sources.ts';
import { OUTCOME_WORDS } from '../../shared/domain/outcomes.ts';
import type { PriorContact } from '../../shared/domain/prior-contact.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { ContactItem } from '../../shared/store/items/contact.ts';

const priorAnswer = (prior: PriorContact, { agencies }: AuthoritySettings): ContactAnswer['priorContacts'] =>
  prior.grade === 'different'
    ? []
    : [
        {
          contactId: prior.contactId,
          reference: prior.contactId.split('.')[0] ?? '',
          receivedAt: prior.receivedAt,
          agency:
            agencies.find(({ id }) => id === prior.agencyId)?.name ?? REFERRAL_SOURCES[prior.source].words,
          source: REFERRAL_SOURCES[prior.source].words,
          grade: prior.grade,
          compared: prior.compared.map(({ field, level, words }) => ({ field, level, words })),
        },
      ];

const newestFirst = (one: PriorContact, other: PriorContact): number =>
  one.receivedAt < other.receivedAt ? 1 : -1;

/** "Child 2", or "Adult" where the referral names no child. */
export const labelOf = ({ subject, number }: Pick<ContactItem, 'subject' | 'number'>): string =>
  subject.kind === 'child' ? `Child ${number}` : 'Adult';

/** A contact with everything that the desk needs to decide about it. */
export const contactAnswer = (contact: ContactItem, settings: AuthoritySettings): ContactAnswer => {
  const { subject, assessment, confirmed, openCase } = contact;
  return {
    number: contact.number,
    contactId: contact.contactId,
    label: labelOf(contact),
    person:
      subject.kind === 'child'
        ? { kind: 'child', details: subject.person }
        : { kind: 'adult', details: subject.person },
    rating: {
      level: contact.level,
      suggested: assessment.rating,
      confirmed: confirmed === undefined ? null : { ...confirmed, reason: confirmed.reason ?? null },
    },
    flags: assessment.flags,
    narrativeSignals: assessment.narrativeSignals,
    consent: assessment.consent,
    queues: assessment.queues,
    routing: assessment.routing,
    clock: { ...assessment.clock, due: contact.due },
    openCase:
      openCase === undefined
        ? null
        : { ...openCase, worker: openCase.worker ?? null, plan: openCase.plan ?? null },
    contactsInSixMonths: assessment.contactsInSixMonths,
    possibleContactsInSixMonths: assessment.possibleContactsInSixMonths,
    priorContacts: contact.priorContacts
      .toSorted(newestFirst)
      .flatMap((prior) => priorAnswer(prior, settings)),
    decisions: Object.values(contact.decisions).map((decision) => ({
      ...decision,
      words: OUTCOME_WORDS[decision.outcome],
    })),
  };
};
