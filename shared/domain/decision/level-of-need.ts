/** Levels of the continuum of need, from universal services to specialist and statutory ones. */
export const LEVELS_OF_NEED = [1, 2, 3, 4] as const;

/** The level of need that a decision rests on; `not-known` where nobody could say. */
export type LevelOfNeed = (typeof LEVELS_OF_NEED)[number] | 'not-known';
