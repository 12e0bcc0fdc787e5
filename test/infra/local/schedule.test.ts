import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { silentLog } from '../../../infra/local/log.ts';
import { every } from '../../../infra/local/schedule.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a scheduled function is called every so many seconds, until stopped', async () => {
  let calls = 0;
  const schedule = every(60, async () => calls++, silentLog);
  await vi.advanceTimersByTimeAsync(180_000);
  expect(calls).toBe(3);
  await schedule.stop();
  await vi.advanceTimersByTimeAsync(180_000);
  expect(calls).toBe(3);
});

test('a failure is logged, and the next call comes all the same', async () => {
  let calls = 0;
  const errors: unknown[] = [];
  const log = { ...silentLog, error: (_message: string, error?: unknown) => void errors.push(error) };
  const failure = new Error('no table');
  const schedule = every(1, () => (calls++ === 0 ? Promise.reject(failure) : Promise.resolve()), log);
  await vi.advanceTimersByTimeAsync(2000);
  expect(calls).toBe(2);
  expect(errors).toEqual([failure]);
  await schedule.stop();
});

test('a slow function is never called twice at once, and stopping waits for it', async () => {
  let calls = 0;
  let finish = (): void => undefined;
  const slow = () =>
    new Promise<void>((settle) => {
      calls += 1;
      finish = settle;
    });
  const schedule = every(1, slow, silentLog);
  await vi.advanceTimersByTimeAsync(5000);
  expect(calls).toBe(1);
  let stopped = false;
  const stopping = schedule.stop().then(() => {
    stopped = true;
  });
  await vi.advanceTimersByTimeAsync(10);
  expect(stopped).toBe(false);
  finish();
  await stopping;
});
