/**
 * Where words stand that should be at some heights, so that none is closer than `gap` to the next and none is
 * below `bottom`. They keep their order.
 */
export const spread = (wanted: readonly number[], gap: number, bottom: number): number[] => {
  const order = wanted.map((_, at) => at).toSorted((one, other) => (wanted[one] ?? 0) - (wanted[other] ?? 0));
  const places: number[] = [];
  let above = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    above = Math.max(wanted[at] ?? 0, above + gap);
    places[at] = above;
  }
  let below = bottom + gap;
  for (const at of order.toReversed()) {
    below = Math.min(places[at] ?? 0, below - gap);
    places[at] = below;
  }
  return places;
};
