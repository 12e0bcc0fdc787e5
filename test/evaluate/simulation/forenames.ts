import { areOneName, easilyConfused } from './names/kinship.ts';
import { HONORIFICS } from './names/muslim-heritage.ts';
import { SECOND_FORENAMES_BOYS, SECOND_FORENAMES_GIRLS } from './names/parts.ts';
import { NAMES, RARE, type Sex, sexOfForename } from './names/pools.ts';
import { rareForename } from './names/rare.ts';
import type { Random } from './random.ts';
import { FAMILIES, type Group } from './rates.ts';

const honorifics = HONORIFICS.split(' ');
const seconds = { F: SECOND_FORENAMES_GIRLS.split(' '), M: SECOND_FORENAMES_BOYS.split(' ') };

const partsOf = (forename: string): string[] => forename.split(/[ -]/);

/** Do two children of a family bear names that are told apart? An honorific alone does not make a name. */
const apart = (one: string, other: string): boolean => {
  const [first = '', second] = partsOf(one);
  const [otherFirst = '', otherSecond] = partsOf(other);
  if (!areOneName(first, otherFirst)) return true;
  const bothHonorific = honorifics.includes(first) && honorifics.includes(otherFirst);
  return (
    bothHonorific && second !== undefined && otherSecond !== undefined && !areOneName(second, otherSecond)
  );
};

const confusableWith = (elder: string, sex: Sex, random: Random): string | undefined => {
  const near = easilyConfused.get(elder)?.filter((name) => (sexOfForename(name) ?? sex) === sex) ?? [];
  return near.length > 0 ? random.pick(near) : undefined;
};

const newForename = (group: Group, sex: Sex, elders: readonly string[], random: Random): string => {
  const rare = group === 'general' && random.chance(RARE.forename);
  const forename = rare ? rareForename(sex, random) : NAMES[group].forename[sex].draw(random);
  if (group === 'muslim-heritage' && sex === 'M' && !honorifics.includes(forename)) {
    const used = elders
      .map((name) => name.split(' '))
      .find(([first = '', second]) => second && honorifics.includes(first));
    const rate = used ? FAMILIES.honorificBrother : FAMILIES.honorific;
    if (random.chance(rate)) return `${used?.[0] ?? random.pick(honorifics)} ${forename}`;
  }
  const double = sex === 'F' ? FAMILIES.doubleForenameGirl : FAMILIES.doubleForenameBoy;
  if (group === 'general' && random.chance(double)) return `${forename}-${random.pick(seconds[sex])}`;
  return forename;
};

/**
 * A forename for the next child of a family: never an elder's, nor another spelling or the short form of it;
 * now and then one that is easily taken for an elder's (Amelia and Emilia).
 */
export const forenameFor = (group: Group, sex: Sex, elders: readonly string[], random: Random): string => {
  if (elders.length > 0 && random.chance(FAMILIES.confusable)) {
    const name = confusableWith(random.pick(elders), sex, random);
    if (name !== undefined && !elders.includes(name)) return name;
  }
  for (;;) {
    const forename = newForename(group, sex, elders, random);
    if (elders.every((elder) => apart(forename, elder))) return forename;
  }
};
