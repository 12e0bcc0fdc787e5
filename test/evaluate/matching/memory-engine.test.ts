import { describe, expect, test } from 'vitest';
import { prepare } from '../../../shared/matching/record.ts';
import { MOST_PER_KEY } from './engine.ts';
import { memoryEngine } from './memory-engine.ts';

const RECORD = prepare({ given: 'Ann' });
const KEY = { kind: 'family', value: 'ash' };

const engineWith = async (records: number) => {
  const engine = memoryEngine();
  for (let record = 0; record < records; record++) await engine.store(RECORD, [KEY]);
  return engine;
};

describe('keys in memory', () => {
  test('find a record once, whatever number of keys lead to it', async () => {
    const engine = memoryEngine();
    const other = { kind: 'given', value: 'ann' };
    await engine.store(RECORD, [KEY, KEY, other]);
    const { found } = await engine.lookUp(RECORD, [KEY, other]);
    expect(found).toEqual([{ place: 0, record: RECORD }]);
  });

  test('find nothing under the same value of another kind', async () => {
    const engine = await engineWith(1);
    expect((await engine.lookUp(RECORD, [{ ...KEY, kind: 'given' }])).found).toEqual([]);
  });

  test('give as many under one key as the service reads, newest first, and say when there are more', async () => {
    const full = await (await engineWith(MOST_PER_KEY)).lookUp(RECORD, [KEY]);
    expect(full).toMatchObject({ incomplete: false, found: { length: MOST_PER_KEY } });
    const over = await (await engineWith(MOST_PER_KEY + 2)).lookUp(RECORD, [KEY]);
    expect(over).toMatchObject({ incomplete: true, found: { length: MOST_PER_KEY } });
    expect(over.found[0]?.place).toBe(2);
    expect(over.found.at(-1)?.place).toBe(MOST_PER_KEY + 1);
  });

  test('keep records in the order of storing beyond what one list first holds', async () => {
    const engine = memoryEngine();
    for (let place = 0; place < 3000; place++)
      await engine.store({ ...RECORD, given: [`g${place}`] }, [
        { kind: 'place', value: String(place % 1500) },
      ]);
    const { found } = await engine.lookUp(RECORD, [{ kind: 'place', value: '7' }]);
    expect(found.map(({ place, record }) => [place, record.given[0]])).toEqual([
      [7, 'g7'],
      [1507, 'g1507'],
    ]);
  });
});
