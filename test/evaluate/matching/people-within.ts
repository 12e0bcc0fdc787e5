import { type Judged, type Search, type Searched, search } from './search-all.ts';

const firstSame = (candidates: readonly Judged[]): Judged | undefined =>
  candidates
    .filter(({ grade }) => grade === 'same')
    .sort((one, other) => other.bits - one.bits || one.place - other.place)[0];

/**
 * The person to whom each record of one file points, as the service would have decided had they come in one
 * after the other: somebody already there where one is the *same*, otherwise somebody new. Records of one
 * person are then no tie between two people. The truth has no part in it.
 */
export const peopleWithin = async (
  searches: readonly Search[],
  searched: Omit<Searched, 'personOf'>,
): Promise<string[]> => {
  const people: string[] = [];
  const personOf = (place: number): string => people[place] ?? String(place);
  for (const [place, each] of searches.entries()) {
    const engine = {
      ...searched.engine,
      lookUp: async (...asked: Parameters<typeof searched.engine.lookUp>) => {
        const { found, incomplete } = await searched.engine.lookUp(...asked);
        return { found: found.filter((earlier) => earlier.place < place), incomplete };
      },
    };
    const { candidates } = await search(each, { ...searched, engine, personOf });
    const same = firstSame(candidates);
    people.push(same === undefined ? String(place) : personOf(same.place));
  }
  return people;
};
