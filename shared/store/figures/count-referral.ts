import { isDeepStrictEqual } from 'node:util';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { ContactFact } from '../../domain/figures/contact-fact.ts';
import { refusalsOf, StoreBusy } from '../errors.ts';
import { factIn, factItem } from '../items/fact.ts';
import { type FormItem, IMPORTED } from '../items/form.ts';
import { readReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { contactIdOf } from '../table.ts';
import { type FigureRules, factOf } from './fact-of.ts';
import { socialCareAfter, socialCareBefore, socialCareKey } from './social-care.ts';
import { factKey, writeFact } from './write-fact.ts';

const TRIES = 12;

const soon = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(20 * 2 ** attempt, 400)));

const readFact = async ({ client, table }: Records, fact: ContactFact) => {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: factKey(fact), ConsistentRead: true }),
  );
  return Item === undefined ? null : factItem.parse(Item);
};

/** With what only the child's other contacts say. */
const withHistory = async (records: Records, fact: ContactFact, timeZone: string): Promise<ContactFact> => {
  if (fact.socialCareAt === undefined) return fact;
  const before = await socialCareBefore(records, fact.personId, fact.socialCareAt, timeZone);
  const own = contactIdOf(fact.reference, fact.number);
  return { ...fact, socialCareAgain: before.some(({ contactId }) => contactId !== own) };
};

/** Whose figures may change since another contact of the child became a social care referral, or no longer is one. */
const othersConcerned = async (
  records: Records,
  before: ContactFact | null,
  after: ContactFact,
  timeZone: string,
): Promise<string[]> => {
  if (socialCareKey(before)?.sk === socialCareKey(after)?.sk && before?.personId === after.personId)
    return [];
  const found = await Promise.all(
    [before, after].map((fact) =>
      fact?.socialCareAt === undefined
        ? []
        : socialCareAfter(records, fact.personId, fact.socialCareAt, timeZone),
    ),
  );
  const references = found.flat().map(({ contactId }) => contactId.slice(0, contactId.lastIndexOf('.')));
  return [...new Set(references)].filter((reference) => reference !== after.reference);
};

/** Counts one contact as it stands; answers which other referrals are to be counted again. */
const countContact = async (
  records: Records,
  read: () => Promise<ContactFact | undefined>,
  timeZone: string,
): Promise<string[]> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const fact = await read();
    if (fact === undefined) return [];
    const before = await readFact(records, fact);
    const after = await withHistory(records, fact, timeZone);
    if (before !== null && isDeepStrictEqual(factIn(before), after)) return [];
    try {
      await writeFact(records, before, after);
      return await othersConcerned(records, before, after, timeZone);
    } catch (error) {
      if (refusalsOf(error) === null) throw error;
    }
    await soon(attempt);
  }
  throw new StoreBusy('The figures are being counted by others');
};

/** History that was brought in is not counted, nor a test referral. */
const isCounted = ({ senderId, mystery }: FormItem): boolean =>
  senderId !== IMPORTED && mystery === undefined;

/**
 * Counts a referral as it stands now. What was counted before is replaced: counting it again, late or twice
 * changes nothing.
 * @throws StoreBusy when others keep counting it at the same moment.
 */
export const countReferral = async (
  records: Records,
  reference: string,
  rules: FigureRules,
): Promise<void> => {
  const waiting = [reference];
  for (const each of waiting) {
    const referral = await readReferral(records, each);
    if (referral === null || !isCounted(referral.form)) continue;
    for (const { number } of referral.contacts) {
      let first: typeof referral | null = referral;
      const read = async (): Promise<ContactFact | undefined> => {
        const now = first ?? (await readReferral(records, each));
        first = null;
        const contact = now?.contacts.find((one) => one.number === number);
        return now == null || contact === undefined ? undefined : factOf(now, contact, rules);
      };
      waiting.push(...(await countContact(records, read, rules.timeZone)));
    }
  }
};
