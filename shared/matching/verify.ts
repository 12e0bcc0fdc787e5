const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** Does a ten-digit NHS number pass its modulus 11 check? Source: docs/reference.md#identifiers. */
export const isVerifiedNhsNumber = (digits: string): boolean => {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, at) => total + Number(digit) * (10 - at), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
};

/** Does a unique pupil number carry the right check letter? Source: docs/reference.md#identifiers. */
export const isVerifiedUpn = (upn: string): boolean => {
  const sum = [...upn.slice(1)].reduce((total, character, at) => {
    // The last character of a temporary number is a letter and counts as its place in the alphabet.
    const value = /\d/.test(character) ? Number(character) : UPN_LETTERS.indexOf(character);
    return total + value * (at + 2);
  }, 0);
  return UPN_LETTERS[sum % 23] === upn[0];
};
