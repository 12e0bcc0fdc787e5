import type { AnswerGiven, PriorContact } from '../../domain/prior-contact.ts';
import type { ContactItem } from '../items/contact.ts';
import type { Records } from '../records.ts';
import { joinPeople } from '../search/join-people.ts';
import { answerIn, readPeople, stands } from '../search/read-people.ts';
import { isSaidOf } from './standing-answer.ts';

/**
 * Contacts found late, each with what people had already said of it and this contact: of their persons, or that
 * persons joined to these are not one child. It stands above an answer that only brought the contact here.
 */
export const withAnswersBefore = async (
  records: Records,
  contact: ContactItem,
  fresh: readonly PriorContact[],
  mostPerKey: number,
): Promise<PriorContact[]> => {
  const ids = [contact, ...fresh].map(({ personId }) => personId);
  const { people } = await readPeople(records, ids, { mostPerKey, consistent: true });
  const { rootOf } = joinPeople(people);
  const links = [...people.values()].flatMap((person) => person.links.filter(stands));
  const answerAbout = (prior: PriorContact): AnswerGiven | undefined => {
    const said = links.filter((link) => isSaidOf(link, contact, prior));
    const direct = said.find(
      ({ personId, otherPersonId }) => personId === contact.personId && otherPersonId === prior.personId,
    );
    const [here, there] = [rootOf(contact.personId), rootOf(prior.personId)];
    const parted = said.find(
      ({ answer, personId, otherPersonId }) =>
        answer === 'not-same' && rootOf(personId) === here && rootOf(otherPersonId) === there,
    );
    return [direct, parted].flatMap((link) => (link && answerIn(link)) ?? [])[0];
  };
  return fresh.map((prior) => {
    const answer = answerAbout(prior) ?? prior.answer;
    return answer === undefined ? prior : { ...prior, answer };
  });
};
