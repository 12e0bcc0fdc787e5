import type { ChildTimeline, ContactOfChild } from '../../../shared/contract/answers/child.ts';

/** Why a contact stands on the timeline. */
export const BECAUSE = {
  'this-contact': 'The contact that you came from',
  'same-person': 'Came in as this child',
  said: 'Somebody said that it is this child',
  graded: 'The service takes it for this child',
} as const satisfies Record<ContactOfChild['because'], string>;

const counted = (count: number): string => `${count} contact${count === 1 ? '' : 's'}`;

/** "3 contacts in the last six months: from the third on a manager reviews them for cumulative harm." */
export const recentWords = ({ recent: { months, contacts, limit } }: ChildTimeline): string => {
  const span = `${counted(contacts)} in the last ${months === 6 ? 'six' : months} months. One incident counts once.`;
  return contacts >= limit
    ? `${span} From ${limit} on a manager reviews them for cumulative harm.`
    : `${span} A manager reviews them from ${limit} on.`;
};
