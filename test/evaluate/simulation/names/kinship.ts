import { linesOf, othersInLine } from './lines.ts';
import { EASILY_CONFUSED, SHORT_FORMS } from './nicknames.ts';
import { FORENAME_SPELLINGS, FORENAME_TRANSLITERATIONS, SURNAME_SPELLINGS } from './transliterations.ts';

/** Forename → how it is written out of another alphabet or language. */
export const forenameTransliterations = othersInLine(FORENAME_TRANSLITERATIONS);
/** Forename → its other spellings in English. */
export const forenameSpellings = othersInLine(FORENAME_SPELLINGS);
/** Surname → its other spellings. */
export const surnameSpellings = othersInLine(SURNAME_SPELLINGS);
/** Forename → names of a brother or sister easily taken for it. */
export const easilyConfused = othersInLine(EASILY_CONFUSED);

/** Forename → its short forms. */
export const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  linesOf(SHORT_FORMS).map(([name = '', ...forms]): [string, string[]] => [name, forms]),
);

/** Could two forenames be one name, differently spelt or shortened? Parents do not give both. */
export const areOneName = (one: string, other: string): boolean =>
  one === other ||
  forenameTransliterations.get(one)?.includes(other) === true ||
  forenameSpellings.get(one)?.includes(other) === true ||
  shortForms.get(one)?.includes(other) === true ||
  shortForms.get(other)?.includes(one) === true;
