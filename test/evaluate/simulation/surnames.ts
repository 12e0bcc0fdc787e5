import { FEMININE_ENDINGS } from './names/east-european.ts';
import { WOMENS_SURNAMES } from './names/muslim-heritage.ts';
import { NAMES, RARE, type Sex } from './names/pools.ts';
import { rareSurname } from './names/rare.ts';
import type { Random } from './random.ts';
import { FAMILIES, type Group } from './rates.ts';

const womens = WOMENS_SURNAMES.split(' ');

/** A family's surname, as its men bear it. */
export const surnameFor = (group: Group, random: Random): string => {
  if (group !== 'general') return NAMES[group].surname.draw(random);
  return random.chance(RARE.surname) ? rareSurname(random) : NAMES.general.surname.draw(random);
};

/** A surname's feminine form, where it has one: Kowalski, Kowalska. */
export const feminineOf = (surname: string): string => {
  const found = FEMININE_ENDINGS.find(([ending]) => surname.endsWith(ending));
  return found ? surname.slice(0, -found[0].length) + found[1] : surname;
};

/** A surname's masculine form, where it has another. */
export const masculineOf = (surname: string): string => {
  const found = FEMININE_ENDINGS.find(([, ending]) => surname.endsWith(ending));
  return found ? surname.slice(0, -found[1].length) + found[0] : surname;
};

/** How families of each heritage hand a surname on: rules drawn once for a household, then kept to. */
export const bearerOf = (group: Group, surname: string, random: Random): ((sex: Sex) => string) => {
  if (group === 'sikh-hindu' && random.chance(FAMILIES.singhOrKaur)) {
    return (sex) => (sex === 'F' ? 'kaur' : 'singh');
  }
  if (group === 'east-european' && random.chance(FAMILIES.feminineSurname)) {
    return (sex) => (sex === 'F' ? feminineOf(surname) : surname);
  }
  if (group === 'muslim-heritage' && random.chance(FAMILIES.womensSurname)) {
    const womans = random.pick(womens);
    return (sex) => (sex === 'F' ? womans : surname);
  }
  return () => surname;
};
