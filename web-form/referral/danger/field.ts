import { type Field, YES_NO_NOT_KNOWN } from '../fields/field.ts';

/** Asked before anything else. No answer is needed to go on. */
export const DANGER_FIELD: Field = {
  kind: 'choice',
  name: 'dangerNow',
  label: 'Is a child in danger at this moment?',
  options: YES_NO_NOT_KNOWN,
};
