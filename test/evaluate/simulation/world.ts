import { dateOf } from './dates.ts';
import { type Registry, registryFrom } from './identifiers.ts';
import type { KnownChild, KnownFamily } from './known.ts';
import { makeFamily } from './make-family.ts';
import { placesFor } from './places.ts';
import type { Random } from './random.ts';
import { randomFrom } from './random.ts';
import { type Referrer, referrerAt, referrersFor, type Stage } from './referrers.ts';
import { type Unnumbered, writeRecord } from './write-record.ts';

const once = (make: () => string): (() => string) => {
  let made: string | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** A world of families that referrers write about; the same seed and size make the same one. */
export interface World {
  /** The next family, with numbers for its children. */
  readonly nextFamily: () => KnownFamily;
  readonly write: (
    known: KnownChild,
    home: KnownFamily,
    stage: Stage,
    fate?: string | undefined,
  ) => Unnumbered;
  /** For choices about the world: who is stored, who is asked about. */
  readonly random: Random;
}

const knowing = (
  registry: Registry,
  number: number,
  person: string,
  family: KnownFamily['family'],
  at: number,
): KnownChild => {
  const child = family.children[at];
  if (child === undefined) throw new RangeError(`Family ${number} has no child ${at}`);
  const entryYear = Number(dateOf(child.born).slice(0, 4)) + 4;
  return { child, person, nhs: once(registry.nhsNumber), upn: once(() => registry.upn(entryYear)) };
};

/** `size`: about how many children it is to hold, which sets how many postcodes and referrers there are. */
export const worldFrom = (seed: number, size: number): World => {
  const random = randomFrom(seed, 0xc401ce);
  const registry = registryFrom(seed);
  const addressFor = placesFor(size);
  const count = referrersFor(size);
  const referrers = Array.from({ length: count }, (_, number) => referrerAt(seed, number));
  let families = 0;
  let persons = 0;
  return {
    random,
    nextFamily: () => {
      const number = families++;
      const family = makeFamily(seed, number, addressFor);
      const children = family.children.map((_, at) =>
        knowing(registry, number, `P${String(++persons).padStart(7, '0')}`, family, at),
      );
      return { family, household: `H${String(number).padStart(7, '0')}`, children };
    },
    write: (known, home, stage, fate) => {
      // Some send many, most few: squaring leans towards the first.
      const at = Math.floor(random.next() ** 2 * count);
      const referrer: Referrer = referrers[at] ?? referrerAt(seed, at);
      return writeRecord(known, home, { stage, referrer, addressFor, random }, fate);
    },
  };
};
