const LONGEST_TEXT = 100;

/** Letters and digits of a text, in upper case. */
export const squeeze = (text: string | undefined): string =>
  (text ?? '')
    .slice(0, LONGEST_TEXT)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

/**
 * A postcode in upper case with one space before its last three characters; a mistyped or foreign one is kept
 * as it is. Missing for no fixed abode, ZZ99 pseudo-postcodes and text that cannot be a postcode.
 */
export const normalisePostcode = (postcode: string | undefined): string | undefined => {
  const squeezed = squeeze(postcode);
  if (squeezed.length < 4 || squeezed.length > 8 || squeezed.startsWith('ZZ99')) return undefined;
  if (!/\d/.test(squeezed)) return undefined;
  return /[A-Z]/.test(squeezed) ? `${squeezed.slice(0, -3)} ${squeezed.slice(-3)}` : squeezed;
};

/** Digits that are typed where a number is asked for and not known: all the same, or counting up or down. */
const isFiller = (digits: string): boolean =>
  /^(\d)\1+$/.test(digits) ||
  '012345678901234567890'.includes(digits) ||
  '098765432109876543210'.includes(digits) ||
  digits.startsWith('12345678');

/** The ten digits of an NHS number, or missing where there are not ten. It may still fail its check. */
export const normaliseNhsNumber = (nhsNumber: string | undefined): string | undefined => {
  const digits = squeeze(nhsNumber);
  return /^\d{10}$/.test(digits) && !isFiller(digits) ? digits : undefined;
};

/** The thirteen characters of a unique pupil number, or missing. It may still fail its check. */
export const normaliseUpn = (upn: string | undefined): string | undefined => {
  const squeezed = squeeze(upn);
  return /^[A-Z]\d{11}[A-Z0-9]$/.test(squeezed) && !isFiller(squeezed.slice(1)) ? squeezed : undefined;
};

/** The last nine digits of a telephone number, so that 07700 900123 and +44 7700 900123 are one; or missing. */
export const normalisePhone = (phone: string | undefined): string | undefined => {
  const digits = squeeze(phone).replace(/\D/g, '');
  const last = digits.slice(-9);
  return digits.length < 9 || isFiller(last) || last.endsWith('000000') ? undefined : last;
};

/** An e-mail address in lower case, or missing. */
export const normaliseEmail = (email: string | undefined): string | undefined => {
  const trimmed = (email ?? '').slice(0, LONGEST_TEXT).trim().toLowerCase();
  return /^[^@\s]+@[^@\s]+$/.test(trimmed) ? trimmed : undefined;
};

/** A date `YYYY-MM-DD` that is in the calendar, or missing. */
export const normaliseDate = (date: string | undefined): string | undefined => {
  const trimmed = (date ?? '').slice(0, LONGEST_TEXT).trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(trimmed)) return undefined;
  const instant = new Date(`${trimmed}T00:00:00Z`);
  return Number.isNaN(instant.getTime()) || instant.toISOString().slice(0, 10) !== trimmed
    ? undefined
    : trimmed;
};
