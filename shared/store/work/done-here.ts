import type { WorkItem } from '../items/work.ts';
import { placeWhenDone } from '../watch/place-when-done.ts';

/** Work with some more contacts that need nothing more here: done, and out of its queue, once all of them do. */
export const doneHere = (work: WorkItem, numbers: readonly number[], now: string): WorkItem => {
  const decided = [...new Set([...work.decided, ...numbers])];
  if (work.done || !work.contacts.every((contact) => decided.includes(contact))) return { ...work, decided };
  const { gsi1pk: _queue, gsi1sk: _place, leaseUntil: _until, claimKey: _key, ...rest } = work;
  return { ...rest, decided, done: true, ...placeWhenDone(work, now) };
};
