const checkDigit = (nine: string): number =>
  (11 - ([...nine].reduce((sum, digit, at) => sum + Number(digit) * (10 - at), 0) % 11)) % 11;

/**
 * An NHS number of the 999 range, which is never given to anybody, with its right check digit. `place` is 0 to
 * 30,000; different places give different numbers.
 */
export const testNhsNumber = (place: number): string => {
  // Room for 30 candidates a place: a check digit of 10 is not allowed, and some candidate always has another.
  for (let candidate = place * 30; ; candidate++) {
    const nine = `999${String(candidate).padStart(6, '0')}`;
    const check = checkDigit(nine);
    if (check < 10) return `${nine}${check}`;
  }
};
