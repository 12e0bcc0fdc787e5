import { gradeThatHolds } from '../../domain/prior-contact.ts';
import type { ContactItem } from '../items/contact.ts';
import { queryAll } from '../query-all.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';

/** Most referrals that are restricted at once. */
const MOST = 100;

/**
 * Other referrals about the same child: those of the person that a contact points at, and of every person whom
 * the service or people took for the same. The newest first, up to a limit.
 */
export const referralsOfPerson = async (records: Records, contact: ContactItem): Promise<string[]> => {
  // What is done to a test is done to nothing real.
  if (contact.mystery !== undefined) return [];
  const same = contact.priorContacts.filter((prior) => gradeThatHolds(prior) === 'same');
  const persons = [...new Set([contact.personId, ...same.map(({ personId }) => personId)])];
  const histories = await Promise.all(persons.map((personId) => queryAll(records, keys.person(personId))));
  const found = histories
    .flat()
    .filter(({ sk }) => typeof sk === 'string' && sk.startsWith('CONTACT#'))
    .toSorted((one, other) => (String(one['sk']) < String(other['sk']) ? 1 : -1))
    .flatMap(({ reference }) => (typeof reference === 'string' ? [reference] : []));
  return [...new Set(found)].filter((reference) => reference !== contact.reference).slice(0, MOST);
};
