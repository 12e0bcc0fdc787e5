import { isDeepStrictEqual } from 'node:util';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { ContactFact } from '../../domain/figures/contact-fact.ts';
import { CHAIN_TRIES, soon } from '../audit/chain.ts';
import { takenForTheSame } from '../audit/read-audit.ts';
import { refusalsOf, StoreBusy } from '../errors.ts';
import { factIn, factItem } from '../items/fact.ts';
import { type FormItem, IMPORTED } from '../items/form.ts';
import { queryAll } from '../query-all.ts';
import { readReferral, type StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { contactIdOf, keys } from '../table.ts';
import { type FigureRules, factOf } from './fact-of.ts';
import { personsOf, socialCareAfter, socialCareBefore, socialCareKey } from './social-care.ts';
import { factKey, writeFact } from './write-fact.ts';

const readFact = async ({ client, table }: Records, fact: ContactFact) => {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: factKey(fact), ConsistentRead: true }),
  );
  return Item === undefined ? null : factItem.parse(Item);
};

/** With what only the child's other contacts, and people's answers about them, say. */
const withHistory = async (records: Records, alone: ContactFact, timeZone: string): Promise<ContactFact> => {
  const others = await takenForTheSame(records, alone.personId);
  const fact: ContactFact = {
    ...alone,
    ...(others.length > 0 && { persons: [alone.personId, ...others].toSorted() }),
  };
  if (fact.socialCareAt === undefined) return fact;
  const before = await socialCareBefore(records, personsOf(fact), fact.socialCareAt, timeZone);
  const own = contactIdOf(fact.reference, fact.number);
  return { ...fact, socialCareAgain: before.some(({ contactId }) => contactId !== own) };
};

/** Every contact in the histories of some persons, by their referrals. */
const contactsOfAll = async (records: Records, persons: readonly string[]): Promise<string[]> =>
  (await Promise.all(persons.map((each) => queryAll(records, keys.person(each)))))
    .flat()
    .filter(({ sk }) => String(sk).startsWith('CONTACT#'))
    .map(({ reference }) => String(reference));

/**
 * Whose figures may change: another contact of the child became a social care referral, or no longer is one; or
 * somebody said since that two persons are one child, or took that back.
 */
const othersConcerned = async (
  records: Records,
  before: ContactFact | null,
  after: ContactFact,
  timeZone: string,
): Promise<string[]> => {
  if (!isDeepStrictEqual(before?.persons, after.persons)) {
    const all = [...new Set([before, after].flatMap((fact) => (fact === null ? [] : personsOf(fact))))];
    const references = await contactsOfAll(records, all);
    return [...new Set(references)].filter((reference) => reference !== after.reference);
  }
  if (socialCareKey(before)?.sk === socialCareKey(after)?.sk && before?.personId === after.personId)
    return [];
  const found = await Promise.all(
    [before, after].map((fact) =>
      fact?.socialCareAt === undefined
        ? []
        : socialCareAfter(records, personsOf(fact), fact.socialCareAt, timeZone),
    ),
  );
  const references = found.flat().map(({ contactId }) => contactId.slice(0, contactId.lastIndexOf('.')));
  return [...new Set(references)].filter((reference) => reference !== after.reference);
};

/** History that was brought in is not counted, nor a test referral. */
const isCounted = ({ senderId, mystery }: FormItem): boolean =>
  senderId !== IMPORTED && mystery === undefined;

/**
 * Counts each contact of a referral once; answers which other referrals are to be counted again, or `again` where
 * somebody else counted one of them meanwhile. What was counted is read first and the record after it: whoever has
 * read an older record than what is counted is refused by the version.
 */
const countOnce = async (
  records: Records,
  known: StoredReferral,
  rules: FigureRules,
): Promise<string[] | 'again'> => {
  const { timeZone } = rules;
  const before = await Promise.all(
    known.contacts.map((contact) => readFact(records, factOf(known, contact, rules))),
  );
  const now = await readReferral(records, known.form.reference);
  const others: string[] = [];
  for (const contact of now?.contacts ?? []) {
    if (now === null) break;
    const counted = before.find((fact) => fact?.number === contact.number) ?? null;
    const fact = factOf(now, contact, rules);
    const after = await withHistory(records, fact, timeZone);
    if (counted !== null && isDeepStrictEqual(factIn(counted), after)) continue;
    try {
      await writeFact(records, counted, after);
    } catch (error) {
      if (refusalsOf(error) === null) throw error;
      return 'again';
    }
    others.push(...(await othersConcerned(records, counted, after, timeZone)));
    // Another contact of the child may have been counted at the same moment, by somebody who missed this one.
    if (!isDeepStrictEqual(await withHistory(records, fact, timeZone), after)) return 'again';
  }
  return others;
};

const countPatiently = async (records: Records, reference: string, rules: FigureRules): Promise<string[]> => {
  for (let attempt = 0; attempt < CHAIN_TRIES; attempt += 1) {
    const known = await readReferral(records, reference);
    if (known === null || !isCounted(known.form)) return [];
    const others = await countOnce(records, known, rules);
    if (others !== 'again') return others;
    await soon(attempt);
  }
  throw new StoreBusy('The figures are being counted by others');
};

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
  for (const each of waiting) waiting.push(...(await countPatiently(records, each, rules)));
};
