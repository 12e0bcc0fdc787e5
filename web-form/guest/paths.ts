/** Where people without an account begin. */
export const GUEST = '/guest';

export const guestPath = (page: 'email' | 'code' | 'public' | 'young-person' | 'leave' | 'left'): string =>
  `${GUEST}/${page}`;
