import { SHORT_FORMS } from './forename-short-forms.ts';
import { SPELLINGS } from './forename-spellings.ts';
import { TRANSLITERATIONS } from './forename-transliterations.ts';
import { rowsOf, standardOf } from './name-tables.ts';

const spellingOf = standardOf(`${TRANSLITERATIONS.trim()}\n${SPELLINGS.trim()}`);

/** One spelling that stands for all spellings of a name; the name itself where none is known. */
export const standardSpelling = (name: string): string => spellingOf.get(name) ?? name;

const shortForms = new Map<string, Set<string>>();
const fullForms = new Map<string, string[]>();
for (const [full = '', ...shorts] of rowsOf(SHORT_FORMS)) {
  const standard = standardSpelling(full);
  shortForms.set(standard, new Set([...(shortForms.get(standard) ?? []), ...shorts.map(standardSpelling)]));
  for (const short of new Set(shorts.map(standardSpelling))) {
    fullForms.set(short, [...new Set([...(fullForms.get(short) ?? []), standard])]);
  }
}

/** Full names that a name is a short form of, in standard spelling, at most two. */
export const fullFormsOf = (name: string): readonly string[] =>
  (fullForms.get(standardSpelling(name)) ?? []).slice(0, 2);

/** Are two forenames spellings of one name? */
export const areSpellings = (one: string, other: string): boolean =>
  standardSpelling(one) === standardSpelling(other);

/** Is one of two forenames a known short form of the other? */
export const isShortForm = (one: string, other: string): boolean => {
  const [a, b] = [standardSpelling(one), standardSpelling(other)];
  return shortForms.get(a)?.has(b) === true || shortForms.get(b)?.has(a) === true;
};

/** Short forms, full forms and other spellings of a forename, in small letters: what else somebody may be called. */
export const variantsOf = (name: string): readonly string[] => {
  const typed = name.toLowerCase();
  const standard = standardSpelling(typed);
  const spellings = [...spellingOf].flatMap(([other, stands]) => (stands === standard ? [other] : []));
  return [
    ...new Set([standard, ...spellings, ...(shortForms.get(standard) ?? []), ...fullFormsOf(typed)]),
  ].filter((other) => other !== typed);
};
