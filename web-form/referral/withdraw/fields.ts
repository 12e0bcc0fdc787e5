import { PROSE } from '../../../shared/contract/fields.ts';
import type { Field } from '../fields/field.ts';

/** Why the referrer withdraws. */
export const WITHDRAW_FIELDS: readonly Field[] = [
  { kind: 'prose', name: 'reason', label: 'Why do you withdraw it?', rows: 5, most: PROSE },
];
