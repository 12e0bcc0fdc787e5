import type { AnswerGiven, Grade, PriorContact } from '../../domain/prior-contact.ts';
import { explain } from '../../matching/explain.ts';
import type { Match } from '../../matching/identity.ts';
import type { ContactKeyItem, PersonContactItem } from '../items/matching-key.ts';
import { better, type Graded, type PersonGraded } from './grade-people.ts';
import type { JoinedPeople } from './join-people.ts';
import type { PersonRead } from './look-up.ts';
import { answerIn, stands } from './read-people.ts';

const priorContact = (
  contact: PersonContactItem | ContactKeyItem,
  grade: Grade,
  match: Match,
  answer?: AnswerGiven,
): PriorContact => ({
  contactId: contact.contactId,
  personId: contact.personId,
  receivedAt: contact.receivedAt,
  agencyId: contact.agencyId,
  agencyReference: contact.agencyReference,
  source: contact.source,
  grade,
  bits: match.bits,
  guard: match.guard,
  compared: explain(match),
  ...(answer !== undefined && { answer }),
});

/** By whose answer a person is here who would not be, or not so surely, by the score alone. */
const broughtBy = (
  { links }: PersonRead,
  own: Match | undefined,
  person: PersonGraded,
): AnswerGiven | undefined => {
  if (own !== undefined && better(own, person.best) <= 0) return undefined;
  return links
    .filter((link) => stands(link) && link.answer === 'same')
    .flatMap((link) => answerIn(link) ?? [])[0];
};

/**
 * Every contact of the persons found. A contact that was itself compared shows how; the others of a person
 * show their person's best match.
 */
export const contactsOf = (
  found: readonly PersonGraded[],
  graded: readonly Graded[],
  people: ReadonlyMap<string, PersonRead>,
  { rootOf }: JoinedPeople,
): PriorContact[] => {
  const matches = new Map(graded.map(({ contactId, match }) => [contactId, match]));
  return found.flatMap((person) =>
    [...people.values()]
      .filter(({ personId }) => rootOf(personId) === person.root)
      .flatMap((member) => {
        const own = member.contacts
          .flatMap(({ contactId }) => matches.get(contactId) ?? [])
          .toSorted(better)[0];
        // Of somebody who only may be this child nobody has said that they are.
        const answer = person.grade === 'same' ? broughtBy(member, own, person) : undefined;
        return member.contacts.map((contact) => {
          const match = matches.get(contact.contactId);
          const shown = match?.grade === 'same' || match?.grade === 'possible' ? match : person.best;
          return priorContact(contact, person.grade, shown, answer);
        });
      }),
  );
};

/** Contacts about brothers, sisters and twins: as they were found, without the rest of their histories. */
export const householdOf = (
  graded: readonly Graded[],
  contacts: readonly ContactKeyItem[],
  found: readonly PriorContact[],
): PriorContact[] => {
  const told = new Set(found.map(({ contactId }) => contactId));
  const matches = new Map(
    graded
      .filter(({ match }) => match.grade === 'household')
      .map(({ contactId, match }) => [contactId, match]),
  );
  return contacts.flatMap((contact) => {
    const match = matches.get(contact.contactId);
    if (match === undefined || told.has(contact.contactId)) return [];
    return priorContact(contact, 'household', match);
  });
};
