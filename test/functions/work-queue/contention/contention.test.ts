import { beforeAll, expect, it } from 'vitest';
import type { WorkItem } from '../../../../shared/store/items/work.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../../support/front-door.ts';
import { type Killed, type Pull, workThrough } from './people.ts';
import { finish, queueOf, workIn } from './queue-of.ts';

const PEOPLE = 50;
const ITEMS = process.env['DEEP'] === undefined ? 120 : 2_000;
/** Every press loses most of its races: this is what the test is about, and it takes its time. */
const PATIENCE = process.env['DEEP'] === undefined ? 240_000 : 1_800_000;
/** One person in three is killed, after none to three pieces of work; every other one in the middle of asking. */
const killedIs = (number: number): Killed | undefined =>
  number % 3 === 0 ? { after: Math.floor(number / 6) % 4, asking: number % 2 === 0 } : undefined;

let door: FrontDoor;
let order: string[];
let first: Pull[];
let second: Pull[];
let left: WorkItem[];
let midway: Pull[];
let still: WorkItem[];

const minutesLater = (minutes: number): void =>
  door.clock.set(new Date(Date.parse(TUESDAY) + minutes * 60_000).toISOString());

const everybody = (
  from: number,
  how: (number: number) => Parameters<typeof workThrough>[2],
): Promise<Pull[]> =>
  Promise.all(Array.from({ length: PEOPLE }, (_, at) => workThrough(door, from + at, how(from + at)))).then(
    (pulls) => pulls.flat(),
  );

beforeAll(async () => {
  door = await openFrontDoor();
  const work = await queueOf(door.records, ITEMS);
  order = work
    .toSorted((one, other) => String(one.gsi1sk).localeCompare(String(other.gsi1sk)))
    .map(({ reference }) => reference);
  const done = (reference: string): Promise<void> => finish(door.records, reference);
  first = await everybody(1, (number) => ({ killed: killedIs(number), work: done }));
  left = (await workIn(door.records)).filter((item) => !item.done);
  minutesLater(29);
  midway = await workThrough(door, 900, { work: done });
  minutesLater(31);
  second = await everybody(1_000, () => ({ work: done }));
  still = (await workIn(door.records)).filter((item) => !item.done);
  return door.close;
}, PATIENCE);

const given = (pulls: readonly Pull[]): string[] => pulls.flatMap(({ reference }) => reference ?? []);

/**
 * Work that was passed over: it was more urgent than what a pull gave, and the pull that took it in the end
 * began only after that one was over, so that it lay free the whole time.
 */
const passedOver = (pulls: readonly Pull[], taken: ReadonlyMap<string, Pull>): string[] =>
  pulls.flatMap((pull) =>
    pull.reference === undefined
      ? []
      : order
          .slice(0, order.indexOf(pull.reference))
          .filter((urgent) => (taken.get(urgent)?.began ?? Number.NEGATIVE_INFINITY) > pull.ended)
          .map((urgent) => `${urgent} was free when ${pull.reference} was given`),
  );

/**
 * Presses that took something without anybody seeing it: whoever pressed was gone, or was told to try again by a
 * service that had waited too long for its table and did not know that it had been written. Their leases end.
 */
const unseen = (pulls: readonly Pull[], held: readonly WorkItem[]): Map<string, Pull> => {
  const byKey = new Map(
    pulls
      .filter(({ repeated, ended }) => repeated || ended === Number.POSITIVE_INFINITY)
      .map((pull) => [pull.key, pull]),
  );
  return new Map(
    held.flatMap(({ reference, claimKey }) => {
      const pull = byKey.get(claimKey ?? '');
      return pull === undefined || pull.reference === reference ? [] : [[reference, pull] as const];
    }),
  );
};

/** Whose hands each piece came into, those included who never knew. */
const takers = (pulls: readonly Pull[], held: readonly WorkItem[]): Map<string, Pull> =>
  new Map([
    ...unseen(pulls, held),
    ...pulls.flatMap((pull) => (pull.reference === undefined ? [] : [[pull.reference, pull] as const])),
  ]);

it(`gives ${ITEMS} pieces of work to ${PEOPLE} people: none twice`, () => {
  expect(given(first)).toHaveLength(new Set(given(first)).size);
  const hands = takers(first, left);
  expect([...hands.keys()].toSorted()).toEqual(order.toSorted());
});

it('skips none while a more urgent one is free', () => {
  expect(passedOver(first, takers(first, left))).toEqual([]);
});

it('keeps the work of the killed for as long as their leases run, and no other', () => {
  const killed = new Set(
    Array.from({ length: PEOPLE }, (_, at) => at + 1)
      .filter((number) => killedIs(number) !== undefined)
      .map((number) => door.person('screener', { number }).id),
  );
  const inHand = first.flatMap((pull, at) => {
    const isLast = first[at + 1]?.by !== pull.by;
    return killed.has(pull.by) && isLast && pull.reference !== undefined ? [pull.reference] : [];
  });
  // Two of them are killed with the first that they pulled, which is there for everybody.
  expect(inHand.length).toBeGreaterThanOrEqual(2);
  expect(left.map(({ reference }) => reference)).toEqual(expect.arrayContaining(inHand));
  const others = left.filter(({ holder }) => !killed.has(holder?.id ?? ''));
  expect(others.map(({ reference }) => reference).filter((each) => !unseen(first, left).has(each))).toEqual(
    [],
  );
  expect(given(midway)).toEqual([]);
});

it('gives it to others when the leases have run out: all of it, each once, in its order', () => {
  const wanted = left.map(({ reference }) => reference);
  expect(given(second)).toHaveLength(new Set(given(second)).size);
  const hands = takers(second, still);
  expect([...hands.keys()].toSorted()).toEqual(wanted.toSorted());
  const waited = new Set(wanted);
  order = order.filter((reference) => waited.has(reference));
  expect(passedOver(second, hands)).toEqual([]);
});
