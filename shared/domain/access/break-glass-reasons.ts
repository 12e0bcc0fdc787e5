/** Why somebody opens a restricted record without being named for it. */
export const BREAK_GLASS_WORDS = {
  'child-at-risk-now': 'A child may be at risk now, and I need this to keep them safe',
  'linked-work': 'I am deciding about the same child or household and must know what is here',
  'nobody-reachable': 'It is due, and nobody who may open it can be reached',
  'asked-by-manager': 'A manager asked me to',
  other: 'Another reason',
} as const;

export type BreakGlassReason = keyof typeof BREAK_GLASS_WORDS;

/** Every reason, in the order offered. */
export const BREAK_GLASS_REASONS = Object.keys(BREAK_GLASS_WORDS) as [
  BreakGlassReason,
  ...BreakGlassReason[],
]; // Object.keys forgets the key type
