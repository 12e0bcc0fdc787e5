import { randomUUID } from 'node:crypto';
import type { Findings, PriorContact } from '../../domain/prior-contact.ts';
import type { Identity } from '../../matching/identity.ts';
import type { ContactKeyItem, OpenCaseKeyItem } from '../items/matching-key.ts';
import { type HashedKey, hashedKeysOf, type MatchingSecret } from '../matching-hash.ts';
import type { Records } from '../records.ts';
import { openCaseFound, type PersonFound, peopleFound } from './grade-found.ts';
import { historyOf, type UnderKey, underKey } from './look-up.ts';

/** What is known about one person before the rules speak. */
export interface Found {
  readonly findings: Findings;
  /** The person this contact points at: one already known, or a new one. */
  readonly personId: string;
  readonly keys: readonly HashedKey[];
}

interface SearchLimits {
  readonly mostPerKey: number;
}

const distinct = <Item>(items: readonly Item[], idOf: (item: Item) => string): Item[] => [
  ...new Map(items.map((item) => [idOf(item), item])).values(),
];

const read = async (
  records: Records,
  hashed: readonly HashedKey[],
  { mostPerKey }: SearchLimits,
): Promise<Map<string, UnderKey>> =>
  new Map(
    await Promise.all(
      hashed.map(async (key) => [key.hash, await underKey(records, key, mostPerKey)] as const),
    ),
  );

const priorContactsOf = async (
  records: Records,
  people: readonly PersonFound[],
  { mostPerKey }: SearchLimits,
): Promise<{ contacts: PriorContact[]; overflowed: boolean }> => {
  const histories = await Promise.all(
    people.map(async (person) => ({ person, ...(await historyOf(records, person.personId, mostPerKey)) })),
  );
  return {
    overflowed: histories.some(({ overflowed }) => overflowed),
    contacts: histories.flatMap(({ person, contacts }) =>
      contacts.map(
        (contact): PriorContact => ({
          contactId: contact.contactId,
          personId: person.personId,
          receivedAt: contact.receivedAt,
          agencyId: contact.agencyId,
          agencyReference: contact.agencyReference,
          source: contact.source,
          grade: person.grade,
          compared: person.compared,
        }),
      ),
    ),
  };
};

/**
 * Earlier contacts and open cases of each person named in a referral: every matching key of every person at
 * once, then the history of each person found, so two round trips whatever the number of children.
 * The answer for a person stands at that person's place.
 */
export const findPriorContacts = async (
  records: Records,
  identities: readonly Identity[],
  secret: MatchingSecret,
  limits: SearchLimits,
): Promise<Found[]> => {
  const keysOfEach = identities.map((identity) => hashedKeysOf(identity, secret));
  const looked = await read(
    records,
    distinct(keysOfEach.flat(), ({ hash }) => hash),
    limits,
  );
  return Promise.all(
    identities.map(async (identity, at) => {
      const keys = keysOfEach[at] ?? [];
      const under = keys.flatMap(({ hash }) => looked.get(hash) ?? []);
      const contacts: ContactKeyItem[] = distinct(
        under.flatMap((key) => key.contacts),
        ({ contactId }) => contactId,
      );
      const cases: OpenCaseKeyItem[] = distinct(
        under.flatMap((key) => key.openCases),
        ({ caseId }) => caseId,
      );
      const people = peopleFound(identity, contacts);
      const prior = await priorContactsOf(records, people, limits);
      return {
        keys,
        personId: people.find(({ grade }) => grade === 'same')?.personId ?? randomUUID(),
        findings: {
          priorContacts: prior.contacts,
          openCase: openCaseFound(identity, cases),
          incomplete: prior.overflowed || under.some(({ overflowed }) => overflowed),
        },
      };
    }),
  );
};
