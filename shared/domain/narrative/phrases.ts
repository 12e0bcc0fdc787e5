import type { PhraseGroup } from './phrase-group.ts';
import { DESPAIR } from './phrases-despair.ts';
import { EXPLOITATION } from './phrases-exploitation.ts';
import { HONOUR_AND_TRAVEL } from './phrases-honour.ts';
import { HOUSEHOLD } from './phrases-household.ts';
import { INJURY } from './phrases-injury.ts';
import { PARENTS_AND_CARE } from './phrases-parents.ts';
import { SEXUAL_HARM } from './phrases-sexual.ts';
import { VIOLENCE } from './phrases-violence.ts';
import { WHEREABOUTS } from './phrases-whereabouts.ts';

/** Every group of phrases that a narrative is read for. Source: docs/reference.md#narrative. */
export const PHRASE_GROUPS: readonly PhraseGroup[] = [
  ...VIOLENCE,
  ...INJURY,
  ...HOUSEHOLD,
  ...SEXUAL_HARM,
  ...EXPLOITATION,
  ...HONOUR_AND_TRAVEL,
  ...DESPAIR,
  ...WHEREABOUTS,
  ...PARENTS_AND_CARE,
];
