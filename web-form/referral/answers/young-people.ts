import { ageTyped } from './age-typed.ts';
import { itemsOf, personSection, type Sections, typedIn } from './sections.ts';

/** From this age a young person's own agreement is asked. */
const ASKED_FROM = 14;

const mayDecide = (age: Record<string, unknown>, today: string): boolean => {
  const { born, expected, estimatedAge } = age;
  if (expected !== undefined) return false;
  if (typeof estimatedAge === 'number') return estimatedAge >= ASKED_FROM;
  // A date that cannot be read says nothing about age: the question is asked.
  if (typeof born !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(born)) return true;
  return `${Number(born.slice(0, 4)) + ASKED_FROM}${born.slice(4)}` <= today;
};

/** Ids of the children who are 14 or older, or whose age is not known. */
export const youngPeople = (sections: Sections, today: string): string[] =>
  itemsOf(sections, 'child').filter((item) =>
    mayDecide(ageTyped(typedIn(sections, personSection('child', item))), today),
  );
