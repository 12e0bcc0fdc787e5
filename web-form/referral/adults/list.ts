import { MOST_ADULTS } from '../../../shared/contract/referral/referral.ts';
import type { PeopleList } from '../draft/people.ts';

export const ADULTS: PeopleList = {
  kind: 'adult',
  page: 'adults',
  heading: 'Household and other adults',
  one: 'adult',
  most: MOST_ADULTS,
};
