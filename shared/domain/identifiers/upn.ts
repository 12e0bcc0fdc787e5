import { isUpnAuthority } from './upn-authorities.ts';

/** The check letters in order of their value. I, O and S are left out: they look like digits. */
const LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** A UPN as typed, in capitals, without the spaces and hyphens people put in. */
export const tidyUpn = (typed: string): string => typed.replace(/[\s\u2010-\u2015-]/gu, '').toUpperCase();

const checkValueOf = (character: string): number =>
  /[0-9]/.test(character) ? Number(character) : LETTERS.indexOf(character);

/**
 * Does a unique pupil number, as typed, pass its check? A letter worked out from the rest, a local authority
 * code, and digits; a temporary number ends in a letter. Source: docs/reference.md#identifiers.
 */
export const isValidUpn = (typed: string): boolean => {
  const upn = tidyUpn(typed);
  if (!/^[A-HJ-NP-RT-Z][0-9]{11}[0-9A-HJ-NP-RT-Z]$/.test(upn)) return false;
  if (!isUpnAuthority(Number(upn.slice(1, 4)))) return false;
  const rest = [...upn.slice(1)];
  const sum = rest.reduce((total, character, index) => total + checkValueOf(character) * (index + 2), 0);
  return upn[0] === LETTERS[sum % LETTERS.length];
};
