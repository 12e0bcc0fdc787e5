import { areSpellings } from '../forename-variants.ts';
import { forenameRarity, surnameRarity } from '../name-rarity.ts';
import type { MatchRecord } from '../record.ts';
import { isOneSlip } from '../spelling.ts';
import type { Compared } from './level.ts';

/** Forename and surname written in each other's place, with how telling each of the two names is. */
export interface SwappedNames {
  readonly forename: Compared<'swapped'>;
  readonly surname: Compared<'swapped'>;
}

const alike = (one: string, other: string): boolean =>
  one === other ||
  areSpellings(one, other) ||
  (Math.min(one.length, other.length) >= 4 && isOneSlip(one, other));

/** Whichever of the two tables knows the name as the commoner one. */
const rarity = (one: string, other: string): number =>
  Math.min(
    forenameRarity(one).spellings,
    surnameRarity(one).exact,
    forenameRarity(other).spellings,
    surnameRarity(other).exact,
  );

/** Are the names of one of two records written in each other's place? One of the two at least to the letter. */
export const compareSwapped = (a: MatchRecord, b: MatchRecord): SwappedNames | undefined => {
  const [firstA, firstB] = [a.given[0], b.given[0]];
  if (firstA === undefined || firstB === undefined || firstA === firstB) return undefined;
  if (firstA.length < 2 || firstB.length < 2) return undefined;
  const lastA = a.family.find((word) => alike(word, firstB));
  const lastB = b.family.find((word) => alike(word, firstA));
  if (lastA === undefined || lastB === undefined || (lastA !== firstB && lastB !== firstA)) return undefined;
  const rarities = [rarity(firstA, lastB), rarity(firstB, lastA)];
  // Which of the two is a forename nobody knows; one order for both directions keeps it symmetric.
  return {
    forename: { level: 'swapped', rarity: Math.max(...rarities) },
    surname: { level: 'swapped', rarity: Math.min(...rarities) },
  };
};
