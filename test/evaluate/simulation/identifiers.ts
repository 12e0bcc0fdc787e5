const BLOCK = 1_000_000;
const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** Hands out numbers, each once. */
export interface Registry {
  readonly nhsNumber: () => string;
  readonly upn: (entryYear: number) => string;
}

const nhsCheckDigit = (nine: string): number => {
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += Number(nine[at]) * (10 - at);
  return (11 - (sum % 11)) % 11;
};

/** The unique pupil number with these twelve digits. Source: docs/reference.md#identifiers. */
const withCheckLetter = (digits: string): string => {
  let sum = 0;
  for (let at = 0; at < 12; at++) sum += Number(digits[at]) * (at + 2);
  return `${UPN_LETTERS[sum % 23]}${digits}`;
};

/**
 * NHS numbers come from the 999 range, never given to anybody; it holds some 909,000, after which 998, 997 …
 * follow, which are not given out either. Unique pupil numbers bear the codes 990 to 999 of local authorities
 * that do not exist. Steps coprime to the range keep neighbours in a family from looking alike.
 */
export const registryFrom = (seed: number): Registry => {
  let nhsPlace = 0;
  let upnPlace = 0;
  return {
    nhsNumber: () => {
      for (;;) {
        const block = 999 - Math.floor(nhsPlace / BLOCK);
        const candidate = ((nhsPlace % BLOCK) * 611_953 + (seed % 1000) * 997) % BLOCK;
        nhsPlace += 1;
        const nine = `${block}${String(candidate).padStart(6, '0')}`;
        const check = nhsCheckDigit(nine);
        if (check < 10) return `${nine}${check}`;
      }
    },
    upn: (entryYear) => {
      const candidate = (upnPlace * 6_180_339 + (seed % 1000) * 997) % (10 * BLOCK);
      upnPlace += 1;
      const place = String(candidate).padStart(7, '0');
      const year = String(entryYear % 100).padStart(2, '0');
      return withCheckLetter(`99${place.slice(0, 5)}${year}0${place.slice(5)}`.padEnd(12, '0'));
    },
  };
};
