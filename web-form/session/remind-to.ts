import type { Person } from '../../shared/store/sessions.ts';

/**
 * Where somebody is reminded of a draft before it is deleted: the address of their account, or the one that they
 * proved to be theirs. Undefined for people whom nothing but their browser knows; they are not written to.
 */
export const remindTo = ({ kind, email, verifiedEmail }: Person): string | undefined =>
  kind === undefined ? email : verifiedEmail;
