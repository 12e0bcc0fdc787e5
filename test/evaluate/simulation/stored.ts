import { bornTogether, type KnownChild, type KnownFamily } from './known.ts';
import type { Random } from './random.ts';
import { FAMILIES } from './rates.ts';

/**
 * Which children of a family are stored: at least one and at most `room`; of twins often only one, so that
 * there are enough referrals about the other.
 */
export const storedOf = (home: KnownFamily, room: number, random: Random): ReadonlySet<KnownChild> => {
  const stored = new Set<KnownChild>();
  const first = random.pick(home.children);
  const others = home.children.filter((known) => known !== first);
  for (const known of [first, ...others]) {
    const twinIn = bornTogether(known, home).some((twin) => stored.has(twin));
    const wanted = known === first || random.chance(twinIn ? 1 - FAMILIES.splitTwins : FAMILIES.alsoStored);
    if (stored.size < room && wanted) stored.add(known);
  }
  return stored;
};

/** What a referral about a child who is not stored is called: about the twin, or the brother or sister, of one. */
export const fateOf = (known: KnownChild, home: KnownFamily, stored: ReadonlySet<KnownChild>) =>
  bornTogether(known, home).some((twin) => stored.has(twin)) ? 'NEW_twin' : 'NEW_sibling';
