import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { Temporal } from 'temporal-polyfill';
import type { ContactFact } from '../../domain/figures/contact-fact.ts';
import type { Records } from '../records.ts';
import { contactIdOf, keys } from '../table.ts';

/** A year, for what counts as again. Source: docs/reference.md#figures. */
const MONTHS = 12;

const monthsFrom = (instant: string, months: number, timeZone: string): string =>
  Temporal.Instant.from(instant)
    .toZonedDateTimeISO(timeZone)
    .add({ months })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });

/** One time that a child became a social care referral. */
export interface SocialCareEntry {
  readonly at: string;
  readonly contactId: string;
}

const between = async (
  { client, table }: Records,
  personId: string,
  from: string,
  to: string,
): Promise<SocialCareEntry[]> => {
  const { Items } = await client.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND sk BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':pk': keys.socialCareOf(personId), ':from': from, ':to': to },
      ConsistentRead: true,
    }),
  );
  return (Items ?? [])
    .filter(({ gone }) => gone !== true)
    .map(({ sk }) => {
      const [at = '', contactId = ''] = String(sk).split('#');
      return { at, contactId };
    });
};

const ofAll = async (
  records: Records,
  persons: readonly string[],
  from: string,
  to: string,
): Promise<SocialCareEntry[]> =>
  (await Promise.all(persons.map((each) => between(records, each, from, to))))
    .flat()
    .toSorted((one, other) => (one.at < other.at ? -1 : 1));

/** Everybody who is this contact’s child: its person, and whoever was taken for the same. */
export const personsOf = ({ personId, persons }: Pick<ContactFact, 'personId' | 'persons'>) =>
  persons ?? [personId];

/** The times that a child became a social care referral in the twelve months before an instant. */
export const socialCareBefore = (
  records: Records,
  persons: readonly string[],
  at: string,
  timeZone: string,
): Promise<SocialCareEntry[]> => ofAll(records, persons, monthsFrom(at, -MONTHS, timeZone), at);

/** Those in the twelve months after it: for which what happened at that instant makes a difference. */
export const socialCareAfter = (
  records: Records,
  persons: readonly string[],
  at: string,
  timeZone: string,
): Promise<SocialCareEntry[]> => ofAll(records, persons, at, `${monthsFrom(at, MONTHS, timeZone)}~`);

/** Where a contact stands among the social care referrals of its child; undefined where it is none. */
export const socialCareKey = (fact: ContactFact | null) =>
  fact?.socialCareAt === undefined
    ? undefined
    : keys.socialCare(fact.personId, fact.socialCareAt, contactIdOf(fact.reference, fact.number));
