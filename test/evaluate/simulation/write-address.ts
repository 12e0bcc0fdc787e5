import type { Family } from './family.ts';
import type { Address } from './places.ts';
import type { Random } from './random.ts';
import { type Group, MANNERS } from './rates.ts';
import type { RateOf } from './referrers.ts';

/** Where a record says that a child lives and how to reach the family; empty where it does not. */
export interface WrittenAddress extends Address {
  readonly phone: string;
  readonly labels: readonly string[];
}

const LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

const mistypedPostcode = (postcode: string, random: Random): string => {
  for (;;) {
    const at = random.below(postcode.length);
    const was = postcode[at] ?? '';
    if (was === ' ') continue;
    const other = /\d/.test(was) ? String(random.below(10)) : (LETTERS[random.below(LETTERS.length)] ?? 'A');
    if (other !== was) return postcode.slice(0, at) + other + postcode.slice(at + 1);
  }
};

/** A child's address as a referrer writes it: the family's, where it moved to, a carer's, mistyped or none. */
export const writtenAddress = (
  family: Family,
  rate: RateOf,
  addressFor: (group: Group, random: Random) => Address,
  random: Random,
): WrittenAddress => {
  if (random.chance(rate('moved'))) {
    const together = random.chance(MANNERS.movedTogether);
    const address = together ? family.nextAddress : addressFor('general', random);
    const phone = random.chance(MANNERS.newPhone) ? family.nextPhone : family.phone;
    return { ...address, phone, labels: ['moved'] };
  }
  const { phone } = family;
  if (random.chance(rate('postcodeMissing')))
    return { postcode: '', house: '', phone, labels: ['pc_missing'] };
  const { postcode, house } = family.address;
  if (random.chance(rate('postcodeTypo'))) {
    return { postcode: mistypedPostcode(postcode, random), house, phone, labels: ['pc_typo'] };
  }
  return { postcode, house, phone, labels: [] };
};
