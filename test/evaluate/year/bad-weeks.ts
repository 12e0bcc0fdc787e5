/** A week in which the desk could not do what it does in others. */
export interface BadWeek {
  /** From 0. */
  readonly week: number;
  readonly why: string;
  /** Share of screeners and social workers who are there. */
  readonly present: number;
  /** Contacts that come, as a multiple of such a week's. */
  readonly arrivals: number;
}

/** Where the three stand in a year of 52 weeks; a shorter one keeps their places in proportion. */
const BAD: readonly (Omit<BadWeek, 'week'> & { readonly place: number })[] = [
  { place: 9 / 52, why: 'Half the desk is ill', present: 0.4, arrivals: 1 },
  { place: 25 / 52, why: 'A third is away and police send double', present: 0.6, arrivals: 1.5 },
  { place: 45 / 52, why: 'Nobody is left but one in five: a training week', present: 0.2, arrivals: 1 },
];

/** The bad weeks of a year of so many weeks; never the first, and never two in one. */
export const badWeeksOf = (weeks: number): readonly BadWeek[] =>
  BAD.map(({ place, ...bad }) => ({ ...bad, week: Math.round(place * weeks) })).filter(
    ({ week }, at, all) => week > 0 && week < weeks && all.findIndex((each) => each.week === week) === at,
  );
