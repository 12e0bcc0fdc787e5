/**
 * Why a passage is taken out of what somebody is given under their right to see what is held about them.
 * Source: docs/reference.md#subject-access.
 */
export const REDACTION_REASONS = {
  'third-party':
    'information about another person, who has not agreed and of whom it is not reasonable to tell',
  confidence: 'given in confidence',
  'serious-harm': 'telling it would be likely to cause serious harm to somebody',
  crime: 'telling it would be likely to harm the prevention or detection of crime',
} as const;

export type RedactionReason = keyof typeof REDACTION_REASONS;

/** What a person decides about one mark. */
export type MarkDecision = 'keep' | RedactionReason;

/** Every decision, in the order offered. */
export const MARK_DECISIONS = ['keep', ...Object.keys(REDACTION_REASONS)] as [
  MarkDecision,
  ...MarkDecision[],
]; // Object.keys forgets the key type
