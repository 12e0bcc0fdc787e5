import { prepare } from '../../matching/record.ts';
import { hashOf } from '../canonical.ts';
import { identityOf } from '../identity-of.ts';
import type { ContactItem } from '../items/contact.ts';
import type { DeletingItem } from '../items/deleting.ts';
import { keysToStore, type MatchingSecret } from '../matching-hash.ts';
import { packKeys } from '../packs/pack-keys.ts';
import { readLinks } from '../people/links.ts';
import { queryAll } from '../query-all.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { type Key, keys } from '../table.ts';

/** Everything of a referral beside its form and its audit. */
export type ToDelete = Pick<DeletingItem, 'keys' | 'reduce' | 'persons'>;

const keyOf = ({ pk, sk }: Record<string, unknown>): Key => ({ pk: String(pk), sk: String(sk) });

/** All that stands in the referral's own partition, but its form. */
export const ownKeys = async (records: Records, reference: string): Promise<Key[]> =>
  (await queryAll(records, keys.referral(reference)))
    .map(keyOf)
    .filter(({ sk }) => sk !== 'FORM' && sk !== 'DELETING');

const matchingKeys = ({ form, contacts }: StoredReferral, secret: MatchingSecret): Key[] =>
  contacts.flatMap(({ subject, number, receivedAt, contactId }) =>
    keysToStore(prepare(identityOf(subject, form.form.adults, number)), secret).hashes.map((hash) =>
      keys.matchingContact(hash, receivedAt, contactId),
    ),
  );

/** Nobody but this referral speaks of that person. */
const isLastOf = async (records: Records, personId: string, reference: string): Promise<boolean> =>
  (await queryAll(records, keys.person(personId))).every(
    (item) => !String(item['sk']).startsWith('CONTACT#') || item['reference'] === reference,
  );

/** Where the figures remember that the child became a social care referral by this contact. */
const socialCareKeys = async (
  records: Records,
  { personId, contactId }: Pick<ContactItem, 'personId' | 'contactId'>,
): Promise<Key[]> =>
  (await queryAll(records, keys.socialCareOf(personId)))
    .map(keyOf)
    .filter(({ sk }) => sk.endsWith(`#${contactId}`));

/** A contact's places in histories, and what was said about it and others. */
const aboutPerson = async (
  records: Records,
  { personId, receivedAt, contactId, reference }: ContactItem,
): Promise<Pick<ToDelete, 'keys' | 'reduce'>> => {
  const links = await readLinks(records, personId);
  // Where it was taken away from another person, its place there says where it went.
  const places = [personId, ...links.map(({ otherPersonId }) => otherPersonId)].map((each) =>
    keys.personContact(each, receivedAt, contactId),
  );
  places.push(...(await socialCareKeys(records, { personId, contactId })));
  const bothSides = links.flatMap(({ otherPersonId, undone, contactIds }) =>
    [keys.personLink(personId, otherPersonId), keys.personLink(otherPersonId, personId)].map((key) => ({
      ...key,
      undone: undone !== undefined,
      isOurs: contactIds.includes(contactId),
    })),
  );
  if (!(await isLastOf(records, personId, reference))) {
    const ours = bothSides.filter(({ isOurs }) => isOurs);
    return { keys: places, reduce: ours.map(({ isOurs: _ours, ...key }) => key) };
  }
  return {
    keys: [...places, ...bothSides.map(keyOf), keys.holdOnPerson(personId)],
    reduce: [],
  };
};

const once = <One extends Key>(all: readonly One[]): One[] => [
  ...new Map(all.map((key) => [`${key.pk}\n${key.sk}`, key])).values(),
];

/** The keys of everything that goes with a referral. They hold nothing about anybody. */
export const whatToDelete = async (
  records: Records,
  referral: StoredReferral,
  secret: MatchingSecret,
): Promise<ToDelete> => {
  const { form, contacts } = referral;
  const { reference, receivedAt } = form;
  const people = [];
  for (const contact of contacts) people.push(await aboutPerson(records, contact));
  const all = once([
    ...(await ownKeys(records, reference)),
    ...matchingKeys(referral, secret),
    ...people.flatMap((person) => person.keys),
    // In whose list it stands: the agency's, or that of somebody without an account.
    ...[form.agencyId, form.senderId].map((id) => keys.sent(hashOf(id), receivedAt, reference)),
    ...(await packKeys(records, reference)),
    keys.holdOnReferral(reference),
  ]);
  const deleted = new Set(all.map(({ pk, sk }) => `${pk}\n${sk}`));
  return {
    keys: all,
    reduce: once(people.flatMap(({ reduce }) => reduce)).filter(({ pk, sk }) => !deleted.has(`${pk}\n${sk}`)),
    persons: [...new Set(contacts.map(({ personId }) => personId))],
  };
};
