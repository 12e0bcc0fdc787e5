import type { PhraseGroup } from './phrase-group.ts';
import { SEXUAL_HARM_AND_EXPLOITATION } from './phrases-harm.ts';
import { VIOLENCE } from './phrases-violence.ts';
import { SAFETY_AND_CARE } from './phrases-welfare.ts';

/** Every group of phrases that a narrative is read for. Source: docs/reference.md#narrative. */
export const PHRASE_GROUPS: readonly PhraseGroup[] = [
  ...VIOLENCE,
  ...SEXUAL_HARM_AND_EXPLOITATION,
  ...SAFETY_AND_CARE,
];
