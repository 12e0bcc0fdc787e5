/** The three places a service stands in, each with tables, people and an address of its own. */
export const STAGES = ['dev', 'test', 'live'] as const;
export type Stage = (typeof STAGES)[number];
