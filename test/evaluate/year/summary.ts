import type { YearPlayed } from './simulate-year.ts';

const inOrder = (counts: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries([...counts].toSorted(([, one], [, other]) => other - one));

/** What was played, to print: nothing in it is personal. */
export const summaryOf = ({ history, days, badWeeks }: YearPlayed) => ({
  from: days[0]?.date ?? null,
  to: days.at(-1)?.date ?? null,
  ...history.counts,
  ratingsConfirmed: inOrder(history.levels),
  outcomes: inOrder(history.outcomes),
  messages: inOrder(history.messages),
  refused: inOrder(history.refused),
  failed: inOrder(history.failed),
  badWeeks: badWeeks.map(({ week, why }) => ({ from: days[week * 7]?.date ?? null, why })),
  calls: Object.fromEntries(
    [...history.calls].map(([id, { times, milliseconds }]) => [
      id,
      { times, mean: Math.round((milliseconds / Math.max(1, times)) * 10) / 10 },
    ]),
  ),
  history: history.digest(),
});
