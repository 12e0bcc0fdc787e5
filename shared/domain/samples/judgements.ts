/** What a reviewer thinks of a decision, the mildest first. Source: docs/reference.md#dip-samples. */
export const JUDGEMENTS = {
  agree: 'Agree',
  'agree-with-learning': 'Agree, with learning',
  premature: 'Premature: more information was needed',
  'child-at-risk': 'Disagree: a child is at risk',
} as const;

export type Judgement = keyof typeof JUDGEMENTS;

export const JUDGEMENT_IDS: readonly Judgement[] = Object.keys(JUDGEMENTS) as Judgement[]; // Object.keys forgets the key type

/** What a judgement does to the contact, at once: nothing, back to its queue, or open again as red. */
export const ACT_OF = {
  agree: 'none',
  'agree-with-learning': 'none',
  premature: 'sent-back',
  'child-at-risk': 'reopened-red',
} as const satisfies Record<Judgement, string>;

export type Act = (typeof ACT_OF)[Judgement];

/** Whose review it is: the first of the service’s own, the second, or somebody’s from outside. */
export const SLOTS = ['first', 'second', 'external'] as const;

export type Slot = (typeof SLOTS)[number];
