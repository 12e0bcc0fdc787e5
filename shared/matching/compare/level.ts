/** How near one field of two records is, and for names how telling it is to share this one, in bits. */
export interface Compared<Level extends string = string> {
  readonly level: Level;
  readonly rarity?: number | undefined;
}

/** The level of a field that one of the two records does not have: no evidence either way. */
export const MISSING = { level: 'missing' } as const;
