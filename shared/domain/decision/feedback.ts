import type { Referrer } from '../referral.ts';

/**
 * What a referrer may be told once it is decided. `outcome`: what was decided and the words meant for them.
 * `received-only`: that it was received and looked at, never what follows for the family.
 */
export type MayBeTold = 'outcome' | 'received-only';

/** Why, in words for whoever decides. Source: docs/reference.md#outcomes. */
export const MAY_BE_TOLD_WORDS: Readonly<Record<MayBeTold, string>> = {
  outcome:
    'The referrer sees the outcome and these words. Tell them what they need for their own work with the child. Leave out what another agency said, where somebody lives now, and anything that could put a child or an adult at risk.',
  'received-only':
    'This came from a member of the public, or from somebody who is not named. They may only be told that it was received and looked at: not the outcome, and nothing about the family.',
};

/** What this referrer may be told: people without a professional duty to the child learn nothing about a family. */
export const mayBeTold = ({ anonymous, sentBy }: Pick<Referrer, 'anonymous' | 'sentBy'>): MayBeTold =>
  anonymous === true || sentBy === 'public' || sentBy === 'young-person' ? 'received-only' : 'outcome';
