import { randomUUID } from 'node:crypto';
import { type Findings, NOTHING_FOUND } from '../../domain/prior-contact.ts';
import type { MatchingContext } from '../../matching/context.ts';
import type { Identity } from '../../matching/identity.ts';
import { judge } from '../../matching/judge.ts';
import { search } from '../../matching/keys.ts';
import { type MatchRecord, prepare, RECORD_VERSION } from '../../matching/record.ts';
import { isWhole, type MatchingState, readState } from '../index/state.ts';
import {
  type HashedKey,
  hashesToSearch,
  type KeysToStore,
  keysToStore,
  type MatchingSecret,
  prefixOf,
} from '../matching-hash.ts';
import type { Records } from '../records.ts';
import { type Graded, gradePeople, nearestPerson } from './grade-people.ts';
import { joinPeople } from './join-people.ts';
import { type SearchLimits, type UnderKey, underKey } from './look-up.ts';
import { openCaseFound } from './open-case-found.ts';
import { readPeople } from './read-people.ts';
import { contactsOf, householdOf } from './to-findings.ts';

/** What is known about one person before the rules speak. */
export interface Found {
  readonly findings: Findings;
  /** The person this contact points at: one already known, or a new one. */
  readonly personId: string;
  readonly newPerson: boolean;
  readonly keys: KeysToStore;
}

export interface SearchOptions extends SearchLimits {
  /** A referral whose own contacts are passed over. */
  readonly except?: string | undefined;
  /** Contacts known already: where nothing else is near, no history is read and nothing is answered. */
  readonly known?: ReadonlySet<string> | undefined;
}

const distinct = <Item>(items: readonly Item[], idOf: (item: Item) => string): Item[] => [
  ...new Map(items.map((item) => [idOf(item), item])).values(),
];

/** What was read for one person, and what that leaves to be said. */
interface Looked {
  readonly record: MatchRecord;
  readonly under: readonly UnderKey[];
  readonly state: MatchingState;
  /** Every key was looked up, and everybody is stored under those keys. */
  readonly isWhole: boolean;
}

const findOne = async (
  records: Records,
  { record, under, state, isWhole }: Looked,
  options: SearchOptions,
): Promise<Omit<Found, 'keys'>> => {
  const contacts = distinct(
    under.flatMap((key) => key.contacts),
    ({ contactId }) => contactId,
  ).filter(({ reference }) => reference !== options.except);
  const cases = distinct(
    under.flatMap((key) => key.openCases),
    ({ caseId }) => caseId,
  );
  const readable = contacts.filter((contact) => contact.record.v === RECORD_VERSION);
  const readableCases = cases.filter((openCase) => openCase.record.v === RECORD_VERSION);
  const incomplete =
    !isWhole ||
    readable.length < contacts.length ||
    readableCases.length < cases.length ||
    under.some(({ overflowed }) => overflowed);
  const context: MatchingContext = { children: state.children, weights: state.weights, incomplete };

  const judged = judge(record, readable, context);
  const { known } = options;
  if (known !== undefined && judged.every(({ candidate }) => known.has(candidate.contactId))) {
    return { personId: randomUUID(), newPerson: true, findings: { ...NOTHING_FOUND, incomplete } };
  }
  const near = judged.filter(({ match }) => match.grade === 'same' || match.grade === 'possible');
  const { people, overflowed } = await readPeople(
    records,
    near.map(({ candidate }) => candidate.personId),
    options,
  );
  const joined = joinPeople(people);
  const pointedAt = new Map(
    readable.map(({ contactId, personId }) => [contactId, joined.personOf(contactId, personId)]),
  );
  // Two persons who are one child by a person's answer are no tie between two children.
  const judgedAgain = joined.changed
    ? judge(
        record,
        readable.map((contact) => ({
          ...contact,
          personId: joined.rootOf(pointedAt.get(contact.contactId) ?? contact.personId),
        })),
        context,
      )
    : judged;
  const graded = judgedAgain.map(
    ({ candidate: { contactId, personId: root }, match }): Graded => ({
      contactId,
      root,
      personId: pointedAt.get(contactId) ?? root,
      match,
    }),
  );
  const found = gradePeople(graded, joined);
  const priorContacts = contactsOf(found, graded, people, joined).filter(
    ({ contactId }) => !contactId.startsWith(`${options.except}.`),
  );
  const sure = found.find(({ grade }) => grade === 'same');
  return {
    personId: sure === undefined ? randomUUID() : nearestPerson(graded, sure),
    newPerson: sure === undefined,
    findings: {
      priorContacts,
      household: householdOf(graded, readable, priorContacts),
      openCase: openCaseFound(record, readableCases, context),
      incomplete: incomplete || overflowed,
    },
  };
};

/**
 * Earlier contacts and open cases of each person named in a referral: every matching key of every person and
 * the state of the store at once, then the history of each person found, so two round trips whatever the
 * number of children. The answer for a person stands at that person's place.
 */
export const findPriorContacts = async (
  records: Records,
  identities: readonly Identity[],
  secret: MatchingSecret,
  options: SearchOptions,
): Promise<Found[]> => {
  const prepared = identities.map((identity) => {
    const record = prepare(identity);
    return { record, hashes: hashesToSearch(record, secret) };
  });
  const all: HashedKey[] = distinct(
    prepared.flatMap(({ hashes }) => hashes),
    ({ hash }) => hash,
  );
  const [state, ...read] = await Promise.all([
    readState(records),
    ...all.map((key) => underKey(records, key, options)),
  ]);
  const looked = new Map(all.map(({ hash }, at) => [hash, read[at]]));
  return Promise.all(
    prepared.map(async ({ record, hashes }) => {
      const under = hashes.flatMap(({ hash }) => looked.get(hash) ?? []);
      const found = await findOne(
        records,
        { record, under, state, isWhole: isWhole(state, prefixOf(secret)) && !search(record).isCut },
        options,
      );
      return { ...found, keys: keysToStore(record, secret) };
    }),
  );
};
