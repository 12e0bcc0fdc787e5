import type { KnownChild, KnownFamily } from './known.ts';
import { type Quota, quotaOf } from './quota.ts';
import { randomFrom } from './random.ts';
import { QUERIES } from './rates.ts';
import type { SimulatedRecord } from './record.ts';
import { shuffler } from './shuffled.ts';
import { fateOf, storedOf } from './stored.ts';
import { type World, worldFrom } from './world.ts';
import type { Unnumbered } from './write-record.ts';

/** What to simulate. `children`: how many are stored; `queries`: how many referrals come, 0.8 a child unless told. */
export interface SimulationOptions {
  readonly children: number;
  readonly queries?: number | undefined;
  readonly seed: number;
}

/** A record and the file it belongs to. */
export interface Simulated {
  readonly list: 'store' | 'queries';
  readonly record: SimulatedRecord;
}

/** Queries are mixed among so many of their neighbours. */
const WINDOW = 5000;

/** A brother, sister or twin who is not stored is asked about this often at most. */
const TIMES = 3;

function* asked(
  home: KnownFamily,
  inStore: ReadonlySet<KnownChild>,
  stored: number,
  quota: Quota,
  world: World,
) {
  const { random } = world;
  for (const known of home.children) {
    if (inStore.has(known)) {
      for (let due = quota.perStored; random.chance(due) && quota.take(); due -= 1) {
        yield world.write(known, home, 'queried');
      }
    } else {
      const fate = fateOf(known, home, inStore);
      for (
        let times = 0;
        times < TIMES && random.chance(quota.owed(fate, stored)) && quota.take(fate);
        times++
      ) {
        yield world.write(known, home, 'queried', fate);
      }
    }
  }
}

function* unnumbered(options: SimulationOptions): Generator<[Simulated['list'], Unnumbered]> {
  const { children, queries, seed } = options;
  const world = worldFrom(seed, children);
  const quota = quotaOf(queries ?? Math.round(children * QUERIES.perChild), children);
  let stored = 0;
  const stranger = (): Unnumbered => {
    const home = world.nextFamily();
    return world.write(world.random.pick(home.children), home, 'queried', 'NEW_unrelated');
  };
  while (stored < children) {
    const home = world.nextFamily();
    const inStore = storedOf(home, children - stored, world.random);
    for (const known of inStore) yield ['store', world.write(known, home, 'stored')];
    stored += inStore.size;
    for (const record of asked(home, inStore, stored, quota, world)) yield ['queries', record];
    while (quota.owed('NEW_unrelated', stored) >= 1 && quota.take('NEW_unrelated')) {
      yield ['queries', stranger()];
    }
  }
  while (!quota.isMet() && quota.take('NEW_unrelated')) yield ['queries', stranger()];
}

const numbered = (letter: string, number: number, record: Unnumbered): SimulatedRecord => ({
  rec_id: `${letter}${String(number).padStart(7, '0')}`,
  ...record,
});

/**
 * Stored children and the referrals that come in about them, their brothers, sisters and strangers, in one pass
 * and in bounded memory. The same options give the same records in the same order.
 */
export function* simulated(options: SimulationOptions): Generator<Simulated> {
  const mixer = shuffler<Unnumbered>(WINDOW, randomFrom(options.seed, 0x5407));
  let stored = 0;
  let queries = 0;
  for (const [list, record] of unnumbered(options)) {
    if (list === 'store') yield { list, record: numbered('S', stored++, record) };
    else {
      const out = mixer.exchange(record);
      if (out) yield { list, record: numbered('Q', queries++, out) };
    }
  }
  for (const record of mixer.rest()) yield { list: 'queries', record: numbered('Q', queries++, record) };
}

/** The two lists apart. Each can be gone through as often as wished and is made anew each time. */
export const simulate = (
  options: SimulationOptions,
): { store: Iterable<SimulatedRecord>; queries: Iterable<SimulatedRecord> } => {
  const only = (wanted: Simulated['list']): Iterable<SimulatedRecord> => ({
    *[Symbol.iterator]() {
      for (const { list, record } of simulated(options)) if (list === wanted) yield record;
    },
  });
  return { store: only('store'), queries: only('queries') };
};
