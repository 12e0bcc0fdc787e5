import type { ContactAnswer } from '../../shared/contract/answers/record.ts';
import { OUTCOME_WORDS } from '../../shared/domain/outcomes.ts';
import { countContacts } from '../../shared/domain/repeat-contacts/count-contacts.ts';
import { tellTheDesk } from '../../shared/domain/where-the-child-lives/tell-the-desk.ts';
import { whereTheyLive } from '../../shared/domain/where-the-child-lives/where-they-live.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import type { ContactItem } from '../../shared/store/items/contact.ts';
import type { FormItem } from '../../shared/store/items/form.ts';
import { newestFirst, priorAnswer } from './same-child/prior-answer.ts';

/** "Child 2", or "Adult" where the referral names no child. */
export const labelOf = ({ subject, number }: Pick<ContactItem, 'subject' | 'number'>): string =>
  subject.kind === 'child' ? `Child ${number}` : 'Adult';

/**
 * A contact with everything that the desk needs to decide about it. Flags are as they were found; contacts are
 * counted as they stand now, with what people have answered since.
 */
export const contactAnswer = (
  contact: ContactItem,
  form: FormItem,
  settings: AuthoritySettings,
): ContactAnswer => {
  const { subject, assessment, confirmed, openCase } = contact;
  const now = {
    receivedAt: form.receivedAt,
    agencyId: form.agencyId,
    agencyReference: form.form.agencyReference,
  };
  // A contact of the household counts where a person said that it is this child.
  const counted = countContacts(now, [...contact.priorContacts, ...contact.household], settings);
  const areaNotes = tellTheDesk(whereTheyLive(form.form, subject.person, settings));
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
    contactsInSixMonths: counted.certain,
    possibleContactsInSixMonths: counted.possible,
    priorContacts: contact.priorContacts
      .filter(({ grade }) => grade !== 'different')
      .toSorted(newestFirst)
      .map((prior) => priorAnswer(prior, settings)),
    household: contact.household.toSorted(newestFirst).map((prior) => priorAnswer(prior, settings)),
    ...(areaNotes.length > 0 && { areaNotes }),
    decisions: [...(contact.earlierDecisions ?? []), ...Object.values(contact.decisions)].map((decision) => ({
      ...decision,
      words: OUTCOME_WORDS[decision.outcome],
    })),
  };
};
