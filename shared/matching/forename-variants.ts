import { SHORT_FORMS } from './forename-short-forms.ts';
import { SPELLINGS } from './forename-spellings.ts';

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split(' '));

const spellingOf = new Map(
  rows(SPELLINGS).flatMap(([first = '', ...rest]) => [first, ...rest].map((name) => [name, first])),
);

/** One spelling that stands for all spellings of a name; the name itself where none is known. */
export const standardSpelling = (name: string): string => spellingOf.get(name) ?? name;

const shortForms = new Map<string, Set<string>>();
for (const [full = '', ...shorts] of rows(SHORT_FORMS)) {
  shortForms.set(standardSpelling(full), new Set(shorts.map(standardSpelling)));
}

/** Full names that a name is a short form of, in standard spelling, at most two. */
export const fullFormsOf = (name: string): readonly string[] =>
  [...shortForms]
    .filter(([, shorts]) => shorts.has(standardSpelling(name)))
    .map(([full]) => full)
    .slice(0, 2);

/** Are two forenames known to be one: another spelling, or a full name and its short form? */
export const areVariants = (one: string, other: string): boolean => {
  const [a, b] = [standardSpelling(one), standardSpelling(other)];
  return a === b || shortForms.get(a)?.has(b) === true || shortForms.get(b)?.has(a) === true;
};
