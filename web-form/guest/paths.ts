/** Where people without an account begin. */
export const GUEST = '/guest';

export const guestPath = (page: 'email' | 'code' | 'public' | 'young-person' | 'leave' | 'left'): string =>
  `${GUEST}/${page}`;

/** Where a code is asked for, and to which page of ours it then leads. */
export const emailPath = (returnTo: string): string =>
  `${guestPath('email')}?return=${encodeURIComponent(returnTo)}`;
