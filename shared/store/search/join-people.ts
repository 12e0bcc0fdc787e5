import type { LinkItem } from '../items/link.ts';
import type { PersonRead } from './look-up.ts';
import { stands } from './read-people.ts';

/** Persons as people's answers join and part them. */
export interface JoinedPeople {
  /** The person under whose id a contact's person is known, once answers are followed. */
  readonly rootOf: (personId: string) => string;
  /** The person to whom a contact points now, whatever its matching keys say. */
  readonly personOf: (contactId: string, filed: string) => string;
  /** Was it said that two persons, or any joined to them, are not one child? */
  readonly areParted: (root: string, other: string) => boolean;
  /** People disagree about those joined here: some are said to be one child and not one child. */
  readonly isDisputed: (root: string) => boolean;
  /** Did any answer change what stands under the matching keys? */
  readonly changed: boolean;
}

const pairOf = (one: string, other: string): string => (one < other ? `${one}|${other}` : `${other}|${one}`);

/** Follows what was said about persons that were read. */
export const joinPeople = (people: ReadonlyMap<string, PersonRead>): JoinedPeople => {
  const all = [...people.values()];
  const links: LinkItem[] = all.flatMap((person) => person.links.filter(stands));
  const joined = new Map<string, string>();
  const rootOf = (personId: string): string => {
    const above = joined.get(personId);
    return above === undefined ? personId : rootOf(above);
  };
  const same = links.filter(({ answer }) => answer === 'same');
  for (const { personId, otherPersonId } of same) {
    // The lesser id above the greater, so that the order of reading does not matter.
    const [lesser, greater] = [rootOf(personId), rootOf(otherPersonId)].toSorted();
    if (lesser !== undefined && greater !== undefined && lesser !== greater) joined.set(greater, lesser);
  }
  const parted = new Set(
    links
      .filter(({ answer }) => answer === 'not-same')
      .map(({ personId, otherPersonId }) => pairOf(rootOf(personId), rootOf(otherPersonId))),
  );
  const moved = new Map(
    all.flatMap((person) => [...person.moved].map(([contact, to]) => [`${person.personId}|${contact}`, to])),
  );
  const personOf = (contactId: string, filed: string): string => {
    let personId = filed;
    for (let step = 0; step < moved.size; step += 1) {
      const to = moved.get(`${personId}|${contactId}`);
      if (to === undefined) return personId;
      personId = to;
    }
    return personId;
  };
  return {
    rootOf,
    personOf,
    areParted: (root, other) => parted.has(pairOf(root, other)),
    isDisputed: (root) => parted.has(pairOf(root, root)),
    changed: same.length > 0 || moved.size > 0,
  };
};
