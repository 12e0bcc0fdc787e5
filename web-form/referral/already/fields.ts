import type { Field } from '../fields/field.ts';
import { yesNo } from '../fields/person-fields.ts';
import { OTHER_COUNCIL, WHICH_COUNCIL, whichCouncilOf } from './home-council.ts';

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
  WHICH_COUNCIL,
  OTHER_COUNCIL,
  {
    kind: 'line',
    name: 'alreadyPhoned',
    label: 'Have you already phoned us or anybody else about this?',
    hint: 'Whom you spoke to, and when. Leave empty if you have not.',
  },
  {
    kind: 'line',
    name: 'followsCall',
    label: 'The reference of your phone call, if we gave you one',
    hint: 'For example EX-7K3M-9QTD. This form then counts as the written form that follows the call.',
    width: 'half',
  },
];

/** The same questions with this authority's neighbours to choose from; where it has none, a name is typed. */
export const alreadyFieldsFor = (neighbours: readonly { readonly name: string }[]): readonly Field[] =>
  ALREADY_FIELDS.map((field) =>
    field === WHICH_COUNCIL && neighbours.length > 0 ? whichCouncilOf(neighbours) : field,
  );
