/** The same things in an order that chance gives (Fisher and Yates). */
export const shuffled = <Thing>(things: readonly Thing[], chance: () => number = Math.random): Thing[] => {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(chance() * (last + 1));
    const [one, two] = [order[last], order[other]];
    // Both places are within the list.
    if (one !== undefined && two !== undefined) [order[last], order[other]] = [two, one];
  }
  return order;
};

/** Does something for each, so many at once, in their order. The first failure stops it. */
export const forEachOf = async <Thing>(
  things: readonly Thing[],
  atOnce: number,
  act: (thing: Thing) => Promise<void>,
): Promise<void> => {
  const left = things.values();
  let failed = false;
  const work = async (): Promise<void> => {
    for (const thing of left) {
      if (failed) return;
      await act(thing).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  const results = await Promise.allSettled(Array.from({ length: atOnce }, work));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
};
