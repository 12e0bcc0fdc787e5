import type { KnownFamily } from '../simulation/known.ts';
import type { Random } from '../simulation/random.ts';
import type { World } from '../simulation/world.ts';

/** How often a contact is about a family that the desk has heard of this year. */
const AGAIN = 0.3;

/** Families whom contacts are about: some come once, some again and again. */
export interface Families {
  readonly next: (random: Random) => KnownFamily;
}

export const familiesOf = (world: World): Families => {
  const heard: KnownFamily[] = [];
  return {
    next: (random) => {
      const before = heard.length;
      // Whoever was heard of lately is heard of again the likeliest, and stays in mind by it.
      const back = Math.floor(random.next() ** 2 * Math.min(before, 1_500));
      const again = random.chance(AGAIN) ? heard[before - 1 - back] : undefined;
      const home = again ?? world.nextFamily();
      heard.push(home);
      return home;
    },
  };
};
