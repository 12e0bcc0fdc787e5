/** Why somebody takes work that is not the most urgent they could have. */
export const OUT_OF_TURN_WORDS = {
  'continuing-work': 'I am continuing my earlier work',
  'asked-by-manager': 'A manager asked me to',
  'worked-with-family': 'I have worked with this family before',
  other: 'Another reason',
} as const;

export type OutOfTurnReason = keyof typeof OUT_OF_TURN_WORDS;

/** Every reason, in the order offered. */
export const OUT_OF_TURN_REASONS = Object.keys(OUT_OF_TURN_WORDS) as [OutOfTurnReason, ...OutOfTurnReason[]]; // Object.keys forgets the key type
