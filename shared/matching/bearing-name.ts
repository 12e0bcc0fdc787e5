import { standardSpelling } from './forename-variants.ts';

/** First names that brothers or sisters often share, so that only the next tells them apart. */
const SHARED_FIRST_NAMES = new Set(['muhammad', 'abdul', 'syed', 'said', 'bibi']);

/** The words of a forename from the one that a child is called by: Ali for Muhammad Ali, Muhammad for Muhammad. */
export const bearingWords = (given: readonly string[]): readonly string[] =>
  given.length > 1 && SHARED_FIRST_NAMES.has(standardSpelling(given[0] ?? '')) ? given.slice(1) : given;
