import type { Identity } from './identity.ts';
import { nameWords } from './normalise.ts';
import { soundsAlike } from './phonetic.ts';
import { isNearSpelling, isOneSlip } from './spelling.ts';

/** How near two surnames are, nearest first. */
export type SurnameLevel = 'exact' | 'part' | 'near' | 'alike' | 'missing' | 'differs';

/** Names borne by very many unrelated people: shared beside two other surnames, they say nothing. */
const WIDELY_BORNE = new Set(['kaur', 'singh', 'begum', 'bibi', 'khatun', 'khatoon', 'bano', 'akhtar']);

/** Every surname of a record as words: the family name, and other names without their forename. */
export const surnameWords = (identity: Identity): readonly string[] => {
  const others = (identity.otherNames ?? []).slice(0, 6).map(nameWords);
  const words = [
    ...nameWords(identity.family),
    ...others.flatMap((name) => (name.length > 1 ? name.slice(1) : name)),
  ];
  return [...new Set(words)].slice(0, 8);
};

const isMistyped = (one: string, other: string): boolean =>
  isNearSpelling(one, other) || (Math.min(one.length, other.length) >= 4 && isOneSlip(one, other));

const sortedFamily = (identity: Identity): string => [...nameWords(identity.family)].sort().join(' ');

/** Compare the surnames of two records: former names and parts of a double-barrelled name count. Symmetric. */
export const compareSurnames = (a: Identity, b: Identity): SurnameLevel => {
  const [wordsA, wordsB] = [surnameWords(a), surnameWords(b)];
  if (wordsA.length === 0 || wordsB.length === 0) return 'missing';
  const joined = (identity: Identity): string => nameWords(identity.family).join('');
  if (joined(a) !== '' && (joined(a) === joined(b) || sortedFamily(a) === sortedFamily(b))) return 'exact';
  const bothHaveOthers = [wordsA, wordsB].every((words) => words.some((word) => !WIDELY_BORNE.has(word)));
  const telling = (words: readonly string[]): readonly string[] =>
    bothHaveOthers ? words.filter((word) => !WIDELY_BORNE.has(word)) : words;
  const some = (alike: (one: string, other: string) => boolean): boolean =>
    telling(wordsA).some((one) => telling(wordsB).some((other) => alike(one, other)));
  if (some((one, other) => one === other)) return 'part';
  if (some(isMistyped)) return 'near';
  return some(soundsAlike) ? 'alike' : 'differs';
};
