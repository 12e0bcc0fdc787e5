import { standardOf } from './name-tables.ts';
import { SURNAME_SPELLINGS } from './surname-spellings.ts';

const spellingOf = standardOf(SURNAME_SPELLINGS);

/** Endings that differ between the men and the women of one family. */
const GENDERED: readonly (readonly [ending: RegExp, both: string])[] = [
  [/(sk|ck|dzk)[aiy]$/, '$1i'],
  [/(ov|ev)a$/, '$1'],
  [/([^aeiou]in)a$/, '$1'],
];

/** One spelling that stands for all known spellings of a surname, men's and women's endings alike. */
export const standardSurname = (surname: string): string => {
  const masculine =
    surname.length < 6
      ? surname
      : GENDERED.reduce((name, [ending, both]) => name.replace(ending, both), surname);
  return spellingOf.get(masculine) ?? masculine;
};
