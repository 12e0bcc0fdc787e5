import type { ChildContact } from './child-contact.ts';
import type { Gathered } from './gather.ts';
import type { Made } from './made.ts';

type LeftOut = Made['leftOut'];

/** What of some contacts no return can have. */
export const notAChild = (what: string, { adults, gone }: Gathered): LeftOut => [
  { words: `${what} about an adult at risk: no child is named`, count: adults },
  { words: `${what} deleted since, under the retention rules`, count: gone },
];

export const sameDay = (count: number): LeftOut => [
  { words: 'Further social care referrals of a child on the same day: only the first counts', count },
];

/** Children whose names and numbers do not go with it. */
export const namesLeftOut = (contacts: readonly ChildContact[]): LeftOut => [
  {
    words: 'Children without names and numbers: you cannot open their record',
    count: new Set(contacts.filter(({ hidden }) => hidden).map(({ childId }) => childId)).size,
  },
];
