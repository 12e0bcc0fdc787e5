import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CONTACT_EVENTS, CONTACT_STATES, transition } from '../../shared/domain/decision/states.ts';
import { chainOf } from '../../shared/store/audit/chain.ts';
import { firstBrokenLink } from '../../shared/store/audit/event.ts';
import { problemIn } from '../support/api-client.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../support/front-door.ts';
import { anyHistory, type Step } from './acts.ts';
import { type Carried, type Desk, openDesk } from './desk.ts';
import { asked, atFirst, LEASE, type Model } from './model.ts';
import { isAsStored, leaseSeen, lost, versionsOf, wrongs } from './observed.ts';
import { possibleAfterAll } from './possible.ts';

const HISTORIES = process.env['DEEP'] === undefined ? 40 : 2_000;
const PATIENCE = process.env['DEEP'] === undefined ? 240_000 : 3_600_000;
const START = Date.parse(TUESDAY) - 60 * 60_000;

let door: FrontDoor;
let desk: Desk;
let steps = 0;

beforeAll(async () => {
  door = await openFrontDoor();
  desk = await openDesk(door);
  return door.close;
});

afterAll(() => console.log(`models: ${steps} steps; ${asked.size} cells of the table met`));

const told = (carried: readonly Carried[]): string =>
  carried
    .map(({ act: { by, ...act }, said }) => `${by} ${JSON.stringify(act)}: ${said.status} ${said.code ?? ''}`)
    .join('\n');

const unchanged = (model: Model): Model => ({
  ...model,
  contacts: {
    1: { ...model.contacts[1], changed: 'no' },
    2: { ...model.contacts[2], changed: 'no' },
  },
});

/** Who would have overwritten what others did is told who did what. */
const expectTold = (carried: readonly Carried[]): void => {
  for (const { said, answer } of carried) {
    if (said.code !== 'changed-since') continue;
    const { changes = [] } = problemIn(answer);
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) expect(`${change.by}${change.words}`).not.toBe('');
  }
};

/** Plays a history and follows it with the model, step by step. */
const play = async (reference: string, history: readonly Step[]): Promise<void> => {
  let model = atFirst;
  let before = await desk.look(reference);
  const all: Carried[] = [];
  for (const step of history) {
    steps += 1;
    if (step === 'leases-end') {
      model = { ...model, now: model.now + LEASE + 1 };
      desk.setMinutes(model.now);
      continue;
    }
    const carried = await desk.carryOut(reference, step, model.holder, versionsOf(before));
    all.push(...carried);
    const after = await desk.look(reference);
    const possible = possibleAfterAll(model, carried);
    expect(possible.length, `No order of the table answers so:\n${told(all)}`).toBeGreaterThan(0);
    const found = possible.find((each) => isAsStored(each, after, desk, START));
    if (found === undefined) {
      const stored = JSON.stringify(after.work, null, 1);
      expect.fail(`Not as the table says:\n${told(all)}\n${JSON.stringify(possible[0])}\n${stored}`);
    }
    expectTold(carried);
    expect(wrongs(before, after), told(all)).toEqual([]);
    expect(lost(all, after), told(all)).toEqual([]);
    model = unchanged(leaseSeen(found, after, START));
    before = after;
  }
  expect(firstBrokenLink(await chainOf(door.records, reference))).toBeNull();
};

it(
  `follows the declared table in ${HISTORIES} random histories of three people at once`,
  async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, async (history) => {
        const reference = await desk.begin();
        try {
          await play(reference, history);
        } finally {
          await desk.end(reference);
        }
      }),
      { numRuns: HISTORIES, endOnFailure: process.env['SHRINK'] === undefined },
    );
  },
  PATIENCE,
);

it('met every kind of step that the table has, given enough histories', () => {
  const cells = CONTACT_STATES.flatMap((state) =>
    CONTACT_EVENTS.map((event) => {
      const step = transition(state, event);
      return `${state}, ${event}: ${'refused' in step ? step.refused : step.to}`;
    }),
  );
  expect([...asked].filter((cell) => !cells.includes(cell))).toEqual([]);
  // What waits cannot be rated or proposed by whoever would have to hold it: the work says so before the table.
  const least = process.env['DEEP'] === undefined ? 12 : 24;
  expect(asked.size, [...asked].join('\n')).toBeGreaterThanOrEqual(least);
});
