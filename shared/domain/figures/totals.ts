/** Counts of one day or of several, by the words of `countedOf`. */
export type Counts = Readonly<Record<string, number>>;

/** The sum of several days. */
export const sumOf = (days: readonly Counts[]): Counts => {
  const sum: Record<string, number> = {};
  for (const day of days) {
    for (const [name, number] of Object.entries(day)) sum[name] = (sum[name] ?? 0) + number;
  }
  return sum;
};

/** How many were counted under some words: `of(counts, 'received', 'red')`. */
export const of = (counts: Counts, ...words: readonly string[]): number => counts[words.join('|')] ?? 0;

/** How many were counted under words that begin alike: all ratings, all agencies. */
export const allOf = (counts: Counts, ...start: readonly string[]): number => {
  const prefix = `${start.join('|')}|`;
  return Object.entries(counts)
    .filter(([name]) => name.startsWith(prefix))
    .reduce((sum, [, number]) => sum + number, 0);
};

/** The agencies that were counted at all, by their ids. */
export const agenciesIn = (counts: Counts): string[] => {
  const ids = Object.keys(counts).flatMap((name) => {
    const [kind, , agency] = name.split('|');
    return (kind === 'received-from' || kind === 'agreement') && agency !== undefined ? [agency] : [];
  });
  return [...new Set(ids)].toSorted();
};
