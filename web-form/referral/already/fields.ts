import type { Field } from '../fields/field.ts';
import { yesNo } from '../fields/person-fields.ts';

/** What decides whom to talk to first. None of it stops a referral. */
export const ALREADY_FIELDS: readonly Field[] = [
  yesNo('hasSocialWorker', 'Does the child already have a social worker?'),
  {
    kind: 'line',
    name: 'childsSocialWorker',
    label: 'The social worker’s name, if you know it',
    width: 'half',
  },
  yesNo('livesInArea', 'Does the child live in our area?'),
  {
    kind: 'line',
    name: 'alreadyPhoned',
    label: 'Have you already phoned us or anybody else about this?',
    hint: 'Whom you spoke to, and when. Leave empty if you have not.',
  },
];
