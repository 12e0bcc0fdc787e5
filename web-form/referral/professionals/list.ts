import { MOST_PROFESSIONALS } from '../../../shared/contract/referral/referral.ts';
import type { PeopleList } from '../draft/people.ts';

export const PROFESSIONALS: PeopleList = {
  kind: 'professional',
  page: 'professionals',
  heading: 'Professionals who work with the family',
  one: 'professional',
  most: MOST_PROFESSIONALS,
};
