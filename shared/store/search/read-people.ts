import type { AnswerGiven } from '../../domain/prior-contact.ts';
import type { LinkItem } from '../items/link.ts';
import type { Records } from '../records.ts';
import { type PersonRead, readPerson, type SearchLimits } from './look-up.ts';

/** Persons as read, by their ids, with everybody whom a person's answer joins to them. */
export interface PeopleRead {
  readonly people: ReadonlyMap<string, PersonRead>;
  /** There was more than is read. */
  readonly overflowed: boolean;
}

/** Most times that links are followed on to further persons. */
const MOST_STEPS = 6;

/** Does what it says still stand? */
export const stands = (link: LinkItem): boolean => link.undone === undefined;

/** What a person said, or undefined where the service itself made the link. */
export const answerIn = ({ answer, by, at, reason }: LinkItem): AnswerGiven | undefined =>
  by === 'matching' ? undefined : { answer, by: { id: by.id, name: by.name }, at, reason };

/**
 * Reads persons at once, then those to whom links or contacts that were taken away lead: one round trip where
 * there are none, as nearly always.
 */
export const readPeople = async (
  records: Records,
  personIds: readonly string[],
  limits: SearchLimits,
): Promise<PeopleRead> => {
  const people = new Map<string, PersonRead>();
  let wanted = [...new Set(personIds)];
  for (let step = 0; wanted.length > 0 && step < MOST_STEPS; step += 1) {
    const read = await Promise.all(wanted.map((personId) => readPerson(records, personId, limits)));
    for (const person of read) people.set(person.personId, person);
    const next = read.flatMap(({ links, moved }) => [
      ...links.filter((link) => stands(link) && link.answer === 'same').map((link) => link.otherPersonId),
      ...moved.values(),
    ]);
    wanted = [...new Set(next)].filter((personId) => !people.has(personId));
  }
  return {
    people,
    overflowed: wanted.length > 0 || [...people.values()].some(({ overflowed }) => overflowed),
  };
};
