import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepEveryEvent } from '../../../infra/operations/keep-audit/keep-every-event.ts';
import { chainOf } from '../../../shared/store/audit/chain.ts';
import { keptChainFault, objectsOf } from '../../../shared/store/audit/kept.ts';
import { type FrontDoor, openFrontDoor } from '../../support/front-door.ts';
import { aReferral } from '../../support/referrals.ts';

let door: FrontDoor;
let reference = '';

beforeAll(async () => {
  door = await openFrontDoor();
  reference = await door.as('partner').sent(aReferral());
  const worker = door.as('social-worker');
  await worker.pull('mash');
  await worker.read(reference);
});
afterAll(() => door.close());

/** A bucket that is empty, and keeps what is put first. */
const bucket = () => {
  const kept = new Map<string, string>();
  const put = async ({ key, body }: { key: string; body: string }): Promise<void> => {
    if (!kept.has(key)) kept.set(key, body);
  };
  return { kept, put };
};

it('keeps every event that the table has, each chain whole, and once however often it runs', async () => {
  const { kept, put } = bucket();
  const events = await keepEveryEvent(door.records, put);
  expect(kept.size).toBe(events);
  const chain = [...kept].filter(([key]) => key.startsWith(objectsOf(reference))).toSorted();
  expect(chain).toHaveLength((await chainOf(door.records, reference)).length);
  expect(keptChainFault(chain.map(([, body]) => body))).toBeNull();
  expect(await keepEveryEvent(door.records, put)).toBe(events);
  expect(kept.size).toBe(events);
});

it('stops at a bucket that refuses, and goes on where it is run again', async () => {
  const { kept, put } = bucket();
  let puts = 0;
  const failing = keepEveryEvent(door.records, async (object) => {
    puts += 1;
    if (puts === 2) throw new Error('AccessDenied');
    await put(object);
  });
  await expect(failing).rejects.toThrow('AccessDenied');
  const events = await keepEveryEvent(door.records, put);
  expect(kept.size).toBe(events);
});
