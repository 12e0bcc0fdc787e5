import type { Person } from '../../shared/store/sessions.ts';

/** Somebody without an account. */
export const isGuest = ({ kind }: Person): boolean => kind !== undefined;

/** Somebody whom nothing but this browser knows: what they type can be found again from nowhere else. */
export const isOnlyInThisBrowser = ({ kind }: Person): boolean =>
  kind === 'public' || kind === 'young-person';
