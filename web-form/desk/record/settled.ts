import type { StaffRecord } from '../../../shared/contract/answers/record.ts';

/**
 * Whether nothing waits any more in any queue: about one contact where its number is given, else about the whole
 * referral. A due time that nobody has to keep is not shown.
 */
export const isSettled = ({ work }: Pick<StaffRecord, 'work'>, contact?: number): boolean => {
  const about = work.filter(({ contacts }) => contact === undefined || contacts.includes(contact));
  return about.length > 0 && about.every(({ state }) => state === 'done');
};
