/** Does something for each of many, so many at once, and answers in their order. */
export const eachOf = async <One, Result>(
  all: readonly One[],
  atOnce: number,
  does: (one: One) => Promise<Result>,
): Promise<Result[]> => {
  const results: Result[] = [];
  for (let at = 0; at < all.length; at += atOnce) {
    results.push(...(await Promise.all(all.slice(at, at + atOnce).map(does))));
  }
  return results;
};
