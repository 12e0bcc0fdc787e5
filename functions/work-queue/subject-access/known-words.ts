import type { StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { KnownWords } from '../../../shared/domain/subject-access/find-words.ts';

interface Named {
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  readonly name?: string | undefined;
  readonly otherNames?: readonly string[] | undefined;
  readonly address?: string | undefined;
  readonly postcode?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly previousAddress?: string | undefined;
}

/** Shorter ones stand in too many other words. */
const SHORTEST = 3;
const TITLES = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'dr',
  'prof',
  'sir',
  'the',
  'and',
  'not',
  'known',
  'unknown',
]);

const eachWord = (words: string): string[] =>
  words.split(/[\s,]+/).filter((word) => word.length >= SHORTEST && !TITLES.has(word.toLowerCase()));

/** Names whole and in parts, addresses by their first line, numbers and addresses of other kinds whole. */
const wordsOf = ({ given, family, name, otherNames = [], ...places }: Named): string[] => {
  const names = [given, family, name, ...otherNames].flatMap((one) => one ?? []);
  const full = given !== undefined && family !== undefined ? [`${given} ${family}`] : [];
  const { address, previousAddress, postcode, phone, email } = places;
  const lines = [address, previousAddress].flatMap((one) => one?.split(/[,\r\n]/, 1) ?? []);
  return [...full, ...names, ...names.flatMap(eachWord), ...lines, postcode, phone, email].flatMap((one) => {
    const words = one?.trim() ?? '';
    return words.length >= SHORTEST ? [words] : [];
  });
};

const small = (words: string): string => words.toLowerCase();

/**
 * Words by which the other people of a record are known, to be found in what was typed. The child's own are left
 * out: a surname or an address that they share says nothing that the child does not know.
 *
 * @param number the contact's place in the referral
 */
export const knownWords = ({ form, messages, checks }: StaffRecord, number: number): KnownWords[] => {
  const isChild = form.children.length > 0;
  const people: [string, Named][] = [
    ...form.children.map((child, at): [string, Named] => [`Child ${at + 1} of the same referral`, child]),
    ...form.adults.map((adult, at): [string, Named] => [`Adult ${at + 1} of the referral`, adult]),
    ...(form.professionals ?? []).map((one, at): [string, Named] => [
      `Professional ${at + 1} of the referral`,
      one,
    ]),
    ['Whoever made the referral', form.referrer],
    ...messages.map(({ by }): [string, Named] => ['Whoever wrote', { name: by }]),
    ...checks.flatMap(({ answer }, at): [string, Named][] =>
      answer === null ? [] : [[`The agency of check ${at + 1}`, { name: answer.worker }]],
    ),
  ];
  const own = isChild ? number - 1 : form.children.length;
  const mine = new Set(wordsOf(people[own]?.[1] ?? {}).map(small));
  return people
    .filter((_, at) => at !== own)
    .flatMap(([person, named]) => wordsOf(named).map((words) => ({ person, words })))
    .filter(({ words }) => !mine.has(small(words)));
};
