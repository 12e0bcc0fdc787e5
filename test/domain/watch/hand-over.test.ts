import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Board,
  type Handed,
  type Place,
  toHandBack,
  toHandOver,
  waitsIn,
} from '../../../shared/domain/watch/hand-over.ts';
import { shiftAt } from '../../../shared/domain/watch/shift.ts';
import { PATIENCE, runs } from '../../support/arbitraries.ts';
import { EXAMPLESHIRE } from '../support/exampleshire.ts';
import { at } from '../support/local.ts';

const { calendar } = EXAMPLESHIRE;
const NIGHT = { open: false, since: at('2026-11-24T17:00') };
const DAY = { open: true, since: at('2026-11-25T08:30') };

const place = (changes: Partial<Place> = {}): Place => ({
  done: false,
  contacts: [1],
  decided: [],
  held: false,
  since: at('2026-11-24T10:00'),
  ...changes,
});
const board = (changes: Partial<Board> = {}): Board => ({
  contacts: [{ number: 1, level: 'red' }],
  mash: place(),
  team: undefined,
  ...changes,
});

describe('at closing the Emergency Duty Team gets', () => {
  it('a red of the MASH that nobody holds', () => expect(toHandOver(board(), NIGHT)).toEqual([1]));

  it.each([
    ['what is not red', { contacts: [{ number: 1, level: 'amber' }] }],
    ['what somebody holds', { mash: place({ held: true }) }],
    ['what is decided', { mash: place({ done: true, decided: [1] }) }],
    ['what it has already', { team: place() }],
    [
      'what it finished in this night',
      {
        contacts: [{ number: 1, level: 'red', decidedAtNight: at('2026-11-24T19:00') }],
        team: place({ done: true, decided: [1] }),
      },
    ],
  ] as const)('not %s', (_, changes) => expect(toHandOver(board(changes), NIGHT)).toEqual([]));

  it('again what it finished in another night, or handed back', () => {
    const contacts = [{ number: 1, level: 'red', decidedAtNight: at('2026-11-23T19:00') }] as const;
    expect(toHandOver(board({ contacts, team: place({ done: true, decided: [1] }) }), NIGHT)).toEqual([1]);
    expect(toHandOver(board({ team: place({ done: true }) }), NIGHT)).toEqual([1]);
  });

  it('only the reds of a family', () => {
    const contacts = [
      { number: 1, level: 'yellow' },
      { number: 2, level: 'red' },
    ] as const;
    expect(toHandOver(board({ contacts, mash: place({ contacts: [1, 2] }) }), NIGHT)).toEqual([2]);
  });

  it('nothing while the MASH is open', () => expect(toHandOver(board(), DAY)).toEqual([]));
});

describe('at opening the MASH gets back', () => {
  const team = place({ since: at('2026-11-24T19:00') });

  it('what the team did not finish', () =>
    expect(toHandBack(board({ mash: undefined, team }), DAY)).toEqual({ back: [1], ends: true }));

  it('from the first minute what one of the team still holds, who keeps it', () =>
    expect(toHandBack(board({ team: { ...team, held: true } }), DAY)).toEqual({ back: [1], ends: false }));

  it('not what it decided itself after the team was given it', () => {
    const contacts = [{ number: 1, level: 'red', decidedInMash: at('2026-11-24T20:00') }] as const;
    const mash = place({ done: true, decided: [1] });
    expect(toHandBack(board({ contacts, mash, team }), DAY)).toEqual({ back: [], ends: true });
  });

  it.each([
    ['decided before the team was given it', { decidedInMash: at('2026-11-24T12:00') }],
    ['was raised after that', { decidedInMash: at('2026-11-24T20:00'), ratedAt: at('2026-11-24T21:00') }],
  ])('on doubt what it %s', (_, change) => {
    const contacts: Handed[] = [{ number: 1, level: 'red', ...change }];
    const mash = place({ done: true, decided: [1] });
    expect(toHandBack(board({ contacts, mash, team }), DAY)?.back).toEqual([1]);
  });

  it('nothing where the team has nothing, or it is night', () => {
    expect(toHandBack(board(), DAY)).toBeNull();
    expect(toHandBack(board({ team: place({ done: true }) }), DAY)).toBeNull();
    expect(toHandBack(board({ team }), NIGHT)).toBeNull();
  });
});

/** A referral in the two queues, as it is changed by people, by time and by the watch. */
const world = (start: string) => {
  let now = start;
  const leases = { mash: '', team: '' };
  const contact: Handed = { number: 1, level: 'red' };
  const state: { contact: Handed; mash: Place | undefined; team: Place | undefined } = {
    contact,
    mash: undefined,
    team: undefined,
  };
  const fresh = (): Place => place({ since: now });
  // The MASH decided it after all that the team was given it for, and after the last that was said.
  let settledByMash = false;
  if (shiftAt(now, calendar).open) state.mash = fresh();
  else state.team = fresh();

  const seen = (): Board => ({
    contacts: [state.contact],
    mash: state.mash && { ...state.mash, held: leases.mash > now },
    team: state.team && { ...state.team, held: leases.team > now },
  });
  const put = (queue: 'mash' | 'team'): void => {
    if (waitsIn(state[queue], 1)) return;
    state[queue] = fresh();
    leases[queue] = '';
    settledByMash = false;
  };
  return {
    seen,
    isDecided: () =>
      [state.mash, state.team].some((each) => each?.decided.includes(1) === true) &&
      !waitsIn(state.mash, 1) &&
      !waitsIn(state.team, 1),
    isSettledByMash: () => settledByMash,
    isAnywhere: () => waitsIn(state.mash, 1) || waitsIn(state.team, 1),
    shift: () => shiftAt(now, calendar),
    pass: (minutes: number) => {
      now = new Date(Date.parse(now) + minutes * 60_000).toISOString();
    },
    hold: (queue: 'mash' | 'team') => {
      if (waitsIn(state[queue], 1)) leases[queue] = new Date(Date.parse(now) + 30 * 60_000).toISOString();
    },
    decide: (queue: 'mash' | 'team') => {
      const there = state[queue];
      if (there === undefined || !waitsIn(there, 1)) return;
      state[queue] = { ...there, decided: [1], done: true };
      const when = queue === 'mash' ? { decidedInMash: now } : { decidedAtNight: now };
      state.contact = { ...state.contact, ...when };
      settledByMash ||= queue === 'mash';
    },
    /** The sender says more that is red: somebody has to look, wherever reds are worked now. */
    raise: () => {
      state.contact = { ...state.contact, ratedAt: now };
      settledByMash = false;
      put(shiftAt(now, calendar).open ? 'mash' : 'team');
    },
    watch: () => {
      const shift = shiftAt(now, calendar);
      if (toHandOver(seen(), shift).length > 0) put('team');
      const handed = toHandBack(seen(), shift);
      if (handed === null) return;
      if (handed.back.length > 0) put('mash');
      if (handed.ends && state.team !== undefined) state.team = { ...state.team, done: true };
    },
  };
};

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('pass' as const), minutes: fc.integer({ min: 1, max: 900 }) }),
  },
  { weight: 6, arbitrary: fc.constant({ kind: 'watch' as const }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('hold' as const, 'decide' as const),
      queue: fc.constantFrom('mash' as const, 'team' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'raise' as const }) },
);

it(
  'a red that is not decided always waits in one of the two queues, after any watch in the one that is worked',
  () => {
    const start = fc
      .date({ min: new Date('2026-03-01'), max: new Date('2027-04-30'), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(start, fc.array(step, { maxLength: 40 }), (began, steps) => {
        const red = world(began);
        for (const each of steps) {
          if (each.kind === 'pass') red.pass(each.minutes);
          else if (each.kind === 'hold') red.hold(each.queue);
          else if (each.kind === 'decide') red.decide(each.queue);
          else if (each.kind === 'raise') red.raise();
          else {
            const before = red.seen();
            red.watch();
            const { mash, team } = red.seen();
            const wasOpen = waitsIn(before.mash, 1) || waitsIn(before.team, 1);
            const waitsForTeam = waitsIn(before.team, 1) && !red.isSettledByMash();
            if (red.shift().open && waitsForTeam && !red.isDecided()) {
              expect(waitsIn(mash, 1)).toBe(true);
            }
            if (!red.shift().open && waitsIn(before.mash, 1) && mash?.held === false) {
              const finished = team?.decided.includes(1) === true;
              expect(finished || waitsIn(team, 1)).toBe(true);
            }
            if (wasOpen && !red.isDecided()) expect(red.isAnywhere()).toBe(true);
            // The same again changes nothing.
            const after = red.seen();
            red.watch();
            expect(red.seen()).toEqual(after);
          }
          if (!red.isDecided()) expect(red.isAnywhere()).toBe(true);
        }
      }),
      runs(600),
    );
  },
  PATIENCE,
);
