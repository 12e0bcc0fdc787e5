/** Red, amber or yellow: how soon a contact must be decided. Most urgent first. */
export const LEVELS = ['red', 'amber', 'yellow'] as const;

export type Level = (typeof LEVELS)[number];

/** 1 for red, 2 for amber, 3 for yellow: the first thing a queue is ordered by. */
export const rankOf = (level: Level): number => LEVELS.indexOf(level) + 1;

/** The most urgent of some levels; yellow where there is none. */
export const mostUrgent = (levels: Iterable<Level>): Level => {
  const present = new Set(levels);
  return LEVELS.find((level) => present.has(level)) ?? 'yellow';
};
