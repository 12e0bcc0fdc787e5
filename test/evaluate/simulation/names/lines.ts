/** The lines of a list, each split into its names. */
export const linesOf = (list: string): string[][] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

/** Name → the other names that stand in its lines. */
export const othersInLine = (list: string): ReadonlyMap<string, readonly string[]> => {
  const others = new Map<string, string[]>();
  for (const line of linesOf(list)) {
    for (const name of line) {
      others.set(name, [...(others.get(name) ?? []), ...line.filter((other) => other !== name)]);
    }
  }
  return others;
};
