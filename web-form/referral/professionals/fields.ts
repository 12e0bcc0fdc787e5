import type { Field } from '../fields/field.ts';
import { PHONE_FIELD } from '../fields/person-fields.ts';

/** Somebody who works with the family. */
export const PROFESSIONAL_FIELDS: readonly Field[] = [
  { kind: 'line', name: 'name', label: 'Name' },
  {
    kind: 'line',
    name: 'role',
    label: 'Role',
    hint: 'For example health visitor, midwife, probation officer.',
  },
  { kind: 'line', name: 'agency', label: 'Organisation' },
  PHONE_FIELD,
  { kind: 'line', name: 'email', label: 'Email address', type: 'email' },
];
