import type { Typed } from '../../../shared/store/drafts.ts';
import { dateOf, textOf, yearsOf } from './typed.ts';

/**
 * The one age of a person. Without JavaScript all three are on the page, so the one filled in counts even
 * where none was chosen; of several the one chosen, else the first, most exact one.
 */
export const ageTyped = (typed: Typed): Record<string, unknown> => {
  const given = (
    [
      ['born', dateOf(typed, 'born')],
      ['expected', dateOf(typed, 'expected')],
      ['estimatedAge', yearsOf(typed, 'estimatedAge')],
    ] as const
  ).filter(([, value]) => value !== undefined);
  const age = given.find(([name]) => name === textOf(typed, 'ageKnown')) ?? given[0];
  return age === undefined ? {} : { [age[0]]: age[1] };
};

/** The names typed into one box, separated by commas or new lines. */
export const namesTyped = (typed: Typed, name: string): string[] | undefined => {
  const names = textOf(typed, name)
    ?.split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return names === undefined || names.length === 0 ? undefined : names;
};
