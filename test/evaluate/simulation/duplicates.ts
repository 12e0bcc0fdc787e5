import { poolOf } from './pool.ts';
import { DUPLICATES } from './rates.ts';
import type { SimulatedRecord } from './record.ts';
import { worldFrom } from './world.ts';

const copies = poolOf(DUPLICATES.copies.map((share, at): [number, number] => [at + 1, share]));

/**
 * One list in which each of so many children stands one to four times, as records pile up in a system that
 * never looked. `person` tells which belong together.
 */
export function* duplicates(options: { children: number; seed: number }): Generator<SimulatedRecord> {
  const world = worldFrom(options.seed, options.children);
  let persons = 0;
  let records = 0;
  while (persons < options.children) {
    const home = world.nextFamily();
    for (const known of home.children.slice(0, options.children - persons)) {
      persons += 1;
      const count = copies.draw(world.random);
      for (let copy = 0; copy < count; copy++) {
        const record = world.write(known, home, copy === 0 ? 'stored' : 'queried');
        yield { rec_id: `D${String(records++).padStart(7, '0')}`, ...record };
      }
    }
  }
}
