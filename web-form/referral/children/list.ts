import { MOST_CHILDREN } from '../../../shared/contract/referral/referral.ts';
import type { PeopleList } from '../draft/people.ts';

export const CHILDREN: PeopleList = {
  kind: 'child',
  page: 'children',
  heading: 'Children',
  one: 'child',
  most: MOST_CHILDREN,
};
