import { PROSE } from '../../../shared/contract/fields.ts';
import { type Field, YES_NO_NOT_KNOWN } from './field.ts';

/** What is asked first about anybody named. Every part may be unknown. */
export const NAME_FIELDS: readonly Field[] = [
  { kind: 'line', name: 'given', label: 'Given names', hint: 'Leave empty if you do not know.' },
  { kind: 'line', name: 'family', label: 'Family name' },
  {
    kind: 'names',
    name: 'otherNames',
    label: 'Other names',
    hint: 'Earlier names, nicknames or other spellings, with commas between them.',
  },
];

export const SEX_FIELD: Field = {
  kind: 'choice',
  name: 'sex',
  label: 'Sex',
  options: [
    { value: 'F', words: 'Female' },
    { value: 'M', words: 'Male' },
    { value: 'U', words: 'Not known or not yet born' },
  ],
};

export const ADDRESS_FIELDS: readonly Field[] = [
  { kind: 'prose', name: 'address', label: 'Address', rows: 3, most: PROSE },
  { kind: 'line', name: 'postcode', label: 'Postcode', width: 'short' },
];

export const PHONE_FIELD: Field = {
  kind: 'line',
  name: 'phone',
  label: 'Phone number',
  type: 'tel',
  width: 'half',
};

/** A question with yes, no and not known side by side. */
export const yesNo = (name: string, label: string, hint?: string): Field => ({
  kind: 'choice',
  name,
  label,
  hint,
  options: YES_NO_NOT_KNOWN,
  inline: true,
});
