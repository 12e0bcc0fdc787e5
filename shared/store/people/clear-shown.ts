import type { PriorContact } from '../../domain/prior-contact.ts';
import type { ContactItem } from '../items/contact.ts';
import type { LinkItem } from '../items/link.ts';
import type { Records } from '../records.ts';
import { joinPeople } from '../search/join-people.ts';
import { readPeople } from '../search/read-people.ts';
import { replace } from '../work/change.ts';
import type { AnswerToUndo } from './answers.ts';
import { changeTogether, contactIn } from './change-together.ts';
import { entriesOf, withoutAnswers } from './entries.ts';
import { readContact } from './read-contact.ts';

/** Most contacts and links of one person that are read. */
const MOST_READ = 500;

type IsMeant = (contact: ContactItem) => (prior: PriorContact) => boolean;

const clearOne = async (
  records: Records,
  contactId: string,
  isMeant: IsMeant,
  { contactId: undoneAt, by, at }: AnswerToUndo,
): Promise<void> => {
  const seen = await readContact(records, contactId);
  if (seen === null || !entriesOf(seen).some(isMeant(seen))) return;
  await changeTogether<'gone'>(records, [seen.reference], async (referrals) => {
    const contact = contactIn(referrals, contactId);
    if (contact === undefined || !entriesOf(contact).some(isMeant(contact))) return { answer: 'gone' };
    return {
      actions: [replace(records.table, withoutAnswers(contact, isMeant(contact)))],
      happenings: new Map([
        [
          contact.reference,
          { at, action: 'same-child-undone', by, detail: { contact: contact.number, other: undoneAt } },
        ],
      ]),
    };
  });
};

/**
 * Clears an answer that was taken back from further contacts that show it: those that came in, or found each
 * other, while it stood. Each has its audit event. It may run again at any time.
 * @throws StoreBusy when others keep changing one of these referrals.
 */
export const clearShown = async (records: Records, undone: LinkItem, toUndo: AnswerToUndo): Promise<void> => {
  const persons = [undone.personId, undone.otherPersonId];
  const { people } = await readPeople(records, persons, { mostPerKey: MOST_READ, consistent: true });
  const { rootOf } = joinPeople(people);
  const isMeant: IsMeant = (contact) => (prior) => {
    const { answer } = prior;
    if (answer === undefined) return false;
    const isIt = undone.by !== 'matching' && answer.at === undone.at && answer.by.id === undone.by.id;
    if (isIt) return persons.includes(prior.personId);
    // Brought in from further on, through persons who are joined to these two no more.
    const isBrought = answer.answer === 'same' && contact.receivedAt > answer.at;
    return isBrought && people.has(prior.personId) && rootOf(prior.personId) !== rootOf(contact.personId);
  };
  const contacts = [...people.values()].flatMap((person) => person.contacts);
  for (const { contactId } of contacts) await clearOne(records, contactId, isMeant, toUndo);
};
