import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { turns } from '../../../../infra/operations/import-contacts/turns.ts';

test('work that shares a key takes turns, and a failure holds up nobody', async () => {
  const inTurn = turns();
  const running = new Set<string>();
  let together = 0;
  const work =
    (name: string, fails = false) =>
    async () => {
      if (running.size > 0) together += 1;
      for (const other of running) expect([...other].some((key) => name.includes(key))).toBe(false);
      running.add(name);
      await sleep(5);
      running.delete(name);
      if (fails) throw new Error(name);
      return name;
    };
  const names = ['ab', 'bc', 'c', 'x', 'xa', 'y'];
  const results = await Promise.allSettled(names.map((name) => inTurn([...name], work(name, name === 'bc'))));
  expect(results.map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
  expect(together).toBeGreaterThan(0);
});
