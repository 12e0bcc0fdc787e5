import { CONCERN_GROUPS } from '../../../shared/contract/words.ts';
import { type Field, YES_NO_NOT_KNOWN } from '../fields/field.ts';

/** Concerns in their groups, each with its question. */
export const CONCERN_FIELDS: readonly { readonly name: string; readonly fields: readonly Field[] }[] =
  CONCERN_GROUPS.map((group) => ({
    name: group.name,
    fields: group.concerns.map(({ code, words }) => ({
      kind: 'choice',
      name: code,
      label: words,
      options: YES_NO_NOT_KNOWN,
      inline: true,
    })),
  }));
