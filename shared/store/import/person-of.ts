import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Identity } from '../../matching/identity.ts';
import { prepare } from '../../matching/record.ts';
import { hashesToSearch, type KeysToStore, keysToStore, type MatchingSecret } from '../matching-hash.ts';
import type { Records } from '../records.ts';
import { findPriorContacts } from '../search/find-prior-contacts.ts';
import { keys } from '../table.ts';

/** Whom an imported contact is about, and the keys under which it is stored. */
export interface PersonOfContact {
  readonly personId: string;
  /** No contact of theirs is in yet. */
  readonly newPerson: boolean;
  readonly keys: KeysToStore;
}

const hasHistory = async ({ client, table }: Records, personId: string): Promise<boolean> => {
  const { Count = 0 } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': keys.person(personId) },
      Limit: 1,
      Select: 'COUNT',
      ConsistentRead: true,
    }),
  );
  return Count > 0;
};

/** A person known to the council by an id of its own, which stands above any comparison. */
export const knownPerson = async (
  records: Records,
  identity: Identity,
  personId: string,
  secret: MatchingSecret,
): Promise<PersonOfContact> => ({
  personId,
  newPerson: !(await hasHistory(records, personId)),
  keys: keysToStore(prepare(identity), secret),
});

/** The person whom the contacts stored so far are about, where they are surely the same; else a new one. */
export const searchedPerson = async (
  records: Records,
  identity: Identity,
  secret: MatchingSecret,
  mostPerKey: number,
): Promise<PersonOfContact> => {
  const [found] = await findPriorContacts(records, [identity], secret, { mostPerKey });
  if (found === undefined) throw new Error('The search gave no answer');
  const { personId, newPerson, keys: toStore } = found;
  return { personId, newPerson, keys: toStore };
};

/** Two contacts about one person share one of these, wherever the one finds the other. */
export const foundUnder = (identity: Identity, secret: MatchingSecret): string[] => {
  const record = prepare(identity);
  const searched = hashesToSearch(record, secret).map(({ hash }) => hash);
  return [...new Set([...searched, ...keysToStore(record, secret).hashes])];
};
