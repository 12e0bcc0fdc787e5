import { NARRATIVE } from '../../../shared/contract/fields.ts';
import { CONCERN_GROUPS } from '../../../shared/contract/words.ts';
import { type Field, YES_NO_NOT_KNOWN } from '../fields/field.ts';

/** What happened since, and whether it makes the referrer fear significant harm. */
export const ADD_FIELDS: readonly Field[] = [
  {
    kind: 'prose',
    name: 'words',
    label: 'What do you want to add?',
    hint: 'What you have seen, heard or been told since, and when.',
    rows: 8,
    most: NARRATIVE,
  },
  {
    kind: 'choice',
    name: 'significantHarm',
    label: 'Do you now suspect that a child is suffering significant harm, or is likely to?',
    hint: 'You can leave this open.',
    options: YES_NO_NOT_KNOWN,
  },
];

/** Concerns in their groups: only what is new has to be answered. */
export const NEW_CONCERNS: readonly { readonly name: string; readonly fields: readonly Field[] }[] =
  CONCERN_GROUPS.map(({ name, concerns }) => ({
    name,
    fields: concerns.map(({ code, words }) => ({
      kind: 'choice',
      name: code,
      label: words,
      options: YES_NO_NOT_KNOWN,
      inline: true,
    })),
  }));
