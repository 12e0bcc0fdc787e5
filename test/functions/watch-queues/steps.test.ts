import { expect, it } from 'vitest';
import { each } from '../../../functions/watch-queues/each.ts';
import type { WatchDependencies, WatchStep } from '../../../functions/watch-queues/step.ts';
import { STEPS } from '../../../functions/watch-queues/steps.ts';
import { watch } from '../../../functions/watch-queues/watch.ts';
import { logTo } from '../../../shared/http/log.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { away, recordsWith } from '../../support/doubles.ts';
import { openRecords, TUESDAY } from '../../support/front-door.ts';

const lines: string[] = [];
const dependencies = async (): Promise<WatchDependencies> => ({
  settings: EXAMPLESHIRE,
  records: recordsWith(await openRecords(), () => {
    throw away();
  }),
  log: logTo(
    (line) => lines.push(line),
    () => new Date(TUESDAY),
  ),
  timeLeft: () => 60_000,
});

it('a step that fails is reported and stops no other', async () => {
  const ran: string[] = [];
  const step = (id: string, count: number): WatchStep => ({
    id,
    run: async () => {
      ran.push(id);
      return count;
    },
  });
  const broken: WatchStep = { id: 'broken', run: () => Promise.reject(new Error('EX-7K3M-9QTD is odd')) };
  lines.length = 0;
  const deps = await dependencies();
  await expect(watch([step('one', 0), broken, step('two', 3)], deps, TUESDAY)).rejects.toThrow('broken');
  expect(ran).toEqual(['one', 'two']);
  expect(lines.map((line) => JSON.parse(line))).toMatchObject([
    { level: 'error', message: 'a step of the watch failed', kind: 'broken', error: 'Error' },
    { level: 'info', message: 'watched', kind: 'two', count: 3 },
  ]);
  expect(lines.join()).not.toContain('EX-7K3M');
});

it('without the store every step fails by itself, and each is named', async () => {
  lines.length = 0;
  await expect(watch(STEPS, await dependencies(), TUESDAY)).rejects.toThrow(
    'hand-back, follow-up, escalate-reds',
  );
});

it('what is done with each thing is done with the others where it fails with one', async () => {
  const tried: number[] = [];
  const act = async (thing: number): Promise<boolean> => {
    tried.push(thing);
    if (thing === 3) throw new Error('three');
    return thing % 2 === 0;
  };
  const things = Array.from({ length: 25 }, (_, at) => at);
  await expect(each(things, { timeLeft: () => 60_000 }, act)).rejects.toThrow('three');
  expect(tried).toEqual(things);
  expect(await each([2, 4, 5], { timeLeft: () => 60_000 }, act)).toBe(2);
});

it('nothing more is begun where the time is nearly over: the next run goes on', async () => {
  let left = 30_000;
  const tried: number[] = [];
  const act = async (thing: number): Promise<boolean> => {
    tried.push(thing);
    left -= 3_000;
    return true;
  };
  await each(
    Array.from({ length: 100 }, (_, at) => at),
    { timeLeft: () => left },
    act,
  );
  expect(tried).toHaveLength(10);
});
