import { expect, test } from 'vitest';
import { silentLog } from '../../../infra/local/log.ts';
import { stopAll } from '../../../infra/local/shutdown.ts';

test('what was started last is stopped first, and a failure keeps nothing running', async () => {
  const stopped: string[] = [];
  const errors: string[] = [];
  const log = { ...silentLog, error: (message: string) => void errors.push(message) };
  const part = (name: string) => ({ name, stop: () => void stopped.push(name) });
  const stuck = { name: 'stream reader', stop: () => Promise.reject(new Error('stuck')) };
  await stopAll([part('database'), stuck, part('gateway')], log);
  expect(stopped).toEqual(['gateway', 'database']);
  expect(errors).toEqual(['stream reader could not be stopped.']);
});
