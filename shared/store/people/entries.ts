import type { AnswerGiven, PriorContact } from '../../domain/prior-contact.ts';
import type { ContactItem } from '../items/contact.ts';

type IsMeant = (prior: PriorContact) => boolean;

const changed = (
  contact: ContactItem,
  isMeant: IsMeant,
  change: (prior: PriorContact) => PriorContact,
): ContactItem => {
  const inList = (list: readonly PriorContact[]): PriorContact[] =>
    list.map((prior) => (isMeant(prior) ? change(prior) : prior));
  return {
    ...contact,
    priorContacts: inList(contact.priorContacts),
    household: inList(contact.household),
  };
};

/** Everything that the search found for a contact, brothers and sisters too. */
export const entriesOf = ({ priorContacts, household }: ContactItem): PriorContact[] => [
  ...priorContacts,
  ...household,
];

/** A contact that shows an answer beside those of its earlier contacts that it is about. */
export const withAnswer = (contact: ContactItem, isMeant: IsMeant, answer: AnswerGiven): ContactItem =>
  changed(contact, isMeant, (prior) => ({ ...prior, answer }));

/**
 * A contact without the answers beside those of its earlier contacts that are meant. Where an answer is older
 * than the contact, the grade came from it: what the score alone would say is then for a person to find out.
 */
export const withoutAnswers = (contact: ContactItem, isMeant: IsMeant): ContactItem =>
  changed(
    contact,
    (prior) => prior.answer !== undefined && isMeant(prior),
    ({ answer, ...prior }) =>
      answer !== undefined && contact.receivedAt > answer.at && prior.grade === 'same'
        ? { ...prior, grade: 'possible' }
        : prior,
  );

/** A contact without the answer that was given at an instant. */
export const withoutAnswer = (contact: ContactItem, isMeant: IsMeant, answeredAt: string): ContactItem =>
  withoutAnswers(contact, (prior) => prior.answer?.at === answeredAt && isMeant(prior));
