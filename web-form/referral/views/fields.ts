import { PROSE } from '../../../shared/contract/fields.ts';
import type { Field } from '../fields/field.ts';
import { yesNo } from '../fields/person-fields.ts';

/** What the family says, what they must not be told, and how to visit safely. */
export const VIEWS_FIELDS: readonly Field[] = [
  {
    kind: 'prose',
    name: 'childViews',
    label: 'What do the child or young person say they want?',
    rows: 4,
    most: PROSE,
  },
  { kind: 'prose', name: 'parentViews', label: 'What do the parents or carers say?', rows: 4, most: PROSE },
  {
    kind: 'prose',
    name: 'keepFromFamily',
    label: 'What must be kept from the family, and why?',
    hint: 'For example where somebody lives, or who spoke to you. Leave empty if nothing must.',
    rows: 4,
    most: PROSE,
  },
  yesNo('sourceWishesAnonymity', 'Does anybody who told you this want not to be named to the family?'),
  {
    kind: 'prose',
    name: 'staffSafety',
    label: 'What should staff know before they visit?',
    hint: 'For example dogs, weapons, violence, or that nobody should go alone.',
    rows: 4,
    most: PROSE,
  },
];
