import { bornTogether, type KnownChild, type KnownFamily } from './known.ts';
import { PLACEHOLDERS, UNBORN_NAMES } from './names/parts.ts';
import type { Random } from './random.ts';
import type { RateOf } from './referrers.ts';
import { writtenForename } from './write-forename.ts';
import { writtenSurname } from './write-surname.ts';

/** How a record comes to name a child: by its name, with a word in place of it, or before it is born. */
export type Naming = 'named' | 'placeholder' | 'unborn';

/** A child's names as written. */
export interface WrittenNames {
  readonly forename: string;
  readonly surname: string;
  readonly former: string;
  readonly labels: readonly string[];
}

const placeholders = PLACEHOLDERS.trim().split('|');
const unbornNames = UNBORN_NAMES.split('|');

const inPlaceOfName = (known: KnownChild, home: KnownFamily, random: Random): string => {
  const twins = bornTogether(known, home);
  if (twins.length > 1 && random.chance(0.8)) return `twin ${twins.indexOf(known) + 1}`;
  return random.pick(placeholders);
};

/** A child's names as a referrer writes them; those of the unborn are mostly their mother's. */
export const writtenNames = (
  known: KnownChild,
  home: KnownFamily,
  naming: Naming,
  rate: RateOf,
  random: Random,
): WrittenNames => {
  const { child } = known;
  const { group } = home.family;
  if (naming === 'unborn' && random.chance(0.6)) {
    return { forename: random.pick(unbornNames), surname: child.mother.surname, former: '', labels: [] };
  }
  const { text: surname, labels, former } = writtenSurname(child, group, rate, random);
  if (naming === 'unborn') return { forename: random.pick(unbornNames), surname, former, labels };
  if (naming === 'placeholder') {
    return { forename: inPlaceOfName(known, home, random), surname, former, labels };
  }
  const forename = writtenForename(child, group, rate, random);
  const both = [...forename.labels, ...labels];
  return random.chance(rate('swap'))
    ? { forename: surname, surname: forename.text, former, labels: [...both, 'swap'] }
    : { forename: forename.text, surname, former, labels: both };
};
