import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { type ContactFact, isOpenContact } from '../../domain/figures/contact-fact.ts';
import { type Counted, difference } from '../../domain/figures/counted.ts';
import type { FactItem } from '../items/fact.ts';
import type { Records } from '../records.ts';
import { contactIdOf, type Key, keys, placeAmongOpen, placeAmongUntold } from '../table.ts';
import type { Action } from '../work/change.ts';
import { socialCareKey } from './social-care.ts';

const idOf = ({ reference, number }: ContactFact): string => contactIdOf(reference, number);

/** Where a fact stands: among those that came in on its day. */
export const factKey = (fact: ContactFact): Key => keys.fact(keys.factsReceived(fact.receivedOn), idOf(fact));

const closedKey = (fact: ContactFact | null): Key | undefined =>
  fact?.closedOn === undefined ? undefined : keys.fact(keys.factsClosed(fact.closedOn), idOf(fact));

const placeOf = (fact: ContactFact) => {
  if (isOpenContact(fact)) return placeAmongOpen(fact.receivedAt, idOf(fact));
  const { feedbackOwed, closedAt, toldAt } = fact;
  return feedbackOwed && closedAt !== undefined && toldAt === undefined
    ? placeAmongUntold(closedAt, idOf(fact))
    : {};
};

/** Puts a copy in its place now, and marks the place where it was: this function may delete nothing. */
const moved = (
  table: string,
  before: Key | undefined,
  after: Key | undefined,
  content: Readonly<Record<string, unknown>>,
): Action[] => [
  ...(before !== undefined && (before.pk !== after?.pk || before.sk !== after.sk)
    ? [{ Put: { TableName: table, Item: { ...before, gone: true } } }]
    : []),
  ...(after === undefined ? [] : [{ Put: { TableName: table, Item: { ...after, ...content } } }]),
];

const addedTo = (table: string, counted: readonly Counted[]): Action[] =>
  [...Map.groupBy(counted, ({ day }) => day)].map(([day, ofDay]) => ({
    Update: {
      TableName: table,
      Key: keys.dayCounts(day),
      UpdateExpression: `ADD ${ofDay.map((_, at) => `#n${at} :n${at}`).join(', ')}`,
      ExpressionAttributeNames: Object.fromEntries(ofDay.map(({ name }, at) => [`#n${at}`, name])),
      ExpressionAttributeValues: Object.fromEntries(ofDay.map(({ add }, at) => [`:n${at}`, add])),
    },
  }));

/**
 * Writes what the figures know of a contact, with what that adds to the counts, in one transaction: refused
 * where somebody else wrote it since it was read.
 */
export const writeFact = async (
  { client, table }: Records,
  before: (ContactFact & Pick<FactItem, 'version'>) | null,
  after: ContactFact,
): Promise<void> => {
  const { persons, ...rest } = after;
  const Item: FactItem = {
    ...rest,
    ...(persons !== undefined && { persons: [...persons] }),
    waitsIn: [...after.waitsIn],
    deciders: [...after.deciders],
    countersigners: [...after.countersigners],
    ...factKey(after),
    ...placeOf(after),
    version: (before?.version ?? 0) + 1,
  };
  await client.send(
    new TransactWriteCommand({
      TransactItems: [
        {
          Put: {
            TableName: table,
            Item,
            ...(before === null
              ? { ConditionExpression: 'attribute_not_exists(pk)' }
              : {
                  ConditionExpression: 'version = :seen',
                  ExpressionAttributeValues: { ':seen': before.version },
                }),
          },
        },
        ...moved(table, closedKey(before), closedKey(after), { ...after }),
        ...moved(table, socialCareKey(before), socialCareKey(after), {}),
        ...addedTo(table, difference(before, after)),
      ],
    }),
  );
};
