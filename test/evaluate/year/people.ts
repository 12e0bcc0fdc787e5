import type { Person } from '../../../infra/local/identity/person.ts';
import { type Random, randomFrom } from '../simulation/random.ts';
import type { BadWeek } from './bad-weeks.ts';
import type { Day } from './calendar.ts';

/** A stretch in which somebody works. Milliseconds since 1970. */
export interface Shift {
  readonly from: number;
  readonly to: number;
}

export type Kind = 'screener' | 'social-worker' | 'manager' | 'emergency-duty';

/** Somebody at the desk, with their own pace and habits. */
export interface Worker {
  readonly person: Person;
  readonly kind: Kind;
  /** Multiplies the usual time; 1 is ordinary. */
  readonly slowness: number;
  /** From -1, who closes what others would keep, to 1, who keeps what others would close. */
  readonly caution: number;
  /** In order. Nobody does anything outside them. */
  readonly shifts: readonly Shift[];
  /** Choices of their own: nobody else's day changes them. */
  readonly random: Random;
}

export interface DeskSize {
  readonly screeners: number;
  readonly socialWorkers: number;
  readonly managers: number;
  readonly nightWorkers: number;
}

const MINUTE = 60_000;
const SICK_DAY = 0.025;
const LEAVE_WEEKS = 5;

/** Weeks of leave, spread over the year. */
const leaveOf = (weeks: number, random: Random): ReadonlySet<number> =>
  new Set(
    Array.from({ length: Math.round((LEAVE_WEEKS * weeks) / 52) }, () => random.below(Math.max(1, weeks))),
  );

/** Who is there in a bad week: so many of the desk, always the first. */
const isThere = (place: number, of: number, { present }: BadWeek): boolean =>
  place < Math.floor(of * present);

interface Place {
  /** Of those of one kind, from 0. */
  readonly place: number;
  readonly of: number;
}

const dayShifts = (
  days: readonly Day[],
  badWeeks: readonly BadWeek[],
  { place, of }: Place,
  random: Random,
): Shift[] => {
  const weeks = Math.ceil(days.length / 7);
  const leave = of > 1 ? leaveOf(weeks, random) : new Set<number>();
  const dayOff = of > 2 && random.chance(0.3) ? 1 + random.below(5) : 0;
  return days.flatMap(({ open, week, weekday }): Shift[] => {
    const isSick = random.chance(SICK_DAY);
    const late = random.below(20) * MINUTE;
    const early = random.below(20) * MINUTE;
    const bad = badWeeks.find((each) => each.week === week);
    if (open === null || isSick || leave.has(week) || weekday === dayOff) return [];
    if (bad !== undefined && !isThere(place, of, bad)) return [];
    return [{ from: open.from + late, to: open.to - early }];
  });
};

/** Nights and weekends: from each closing to the next opening, in turn. */
const nightShifts = (days: readonly Day[], { place, of }: Place): Shift[] => {
  const open = days.flatMap((day) => (day.open === null ? [] : [day.open]));
  const first = days[0]?.midnight ?? 0;
  const last = (days.at(-1)?.midnight ?? 0) + 24 * 60 * MINUTE;
  const ends = [...open.map(({ from }) => from), last];
  return [first, ...open.map(({ to }) => to)].flatMap((from, turn): Shift[] =>
    turn % of === place ? [{ from, to: ends[turn] ?? last }] : [],
  );
};

const ROLE_WORDS: Readonly<Record<Kind, string>> = {
  screener: 'MASH screening officer',
  'social-worker': 'Social worker, MASH',
  manager: 'MASH team manager',
  'emergency-duty': 'Social worker, Emergency Duty Team',
};

const workerOf = (
  kind: Kind,
  at: Place,
  { seed, days, badWeeks }: { seed: number; days: readonly Day[]; badWeeks: readonly BadWeek[] },
): Worker => {
  const random = randomFrom(seed, 0x9e09, Object.keys(ROLE_WORDS).indexOf(kind), at.place);
  const id = `year-${kind}-${at.place + 1}`;
  const isOfDesk = kind === 'screener' || kind === 'social-worker';
  return {
    person: {
      id,
      name: `${ROLE_WORDS[kind]} ${at.place + 1}`,
      role: kind,
      email: `${id}@exampleshire.example`,
      jobTitle: ROLE_WORDS[kind],
    },
    kind,
    slowness: Math.exp(0.25 * random.normal()),
    caution: Math.max(-1, Math.min(1, random.normal() / 2)),
    shifts:
      kind === 'emergency-duty'
        ? nightShifts(days, at)
        : dayShifts(days, isOfDesk ? badWeeks : [], at, random),
    random,
  };
};

/** Everybody at the desk in a year of these days. */
export const deskOf = (
  size: DeskSize,
  options: { seed: number; days: readonly Day[]; badWeeks: readonly BadWeek[] },
): readonly Worker[] => {
  const many = (kind: Kind, of: number): Worker[] =>
    Array.from({ length: of }, (_, place) => workerOf(kind, { place, of }, options));
  return [
    ...many('screener', size.screeners),
    ...many('social-worker', size.socialWorkers),
    ...many('manager', size.managers),
    ...many('emergency-duty', size.nightWorkers),
  ];
};

/** The shift that an instant falls in, or the next one; undefined after the last. */
export const shiftFrom = ({ shifts }: Pick<Worker, 'shifts'>, at: number): Shift | undefined => {
  let low = 0;
  let high = shifts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((shifts[middle]?.to ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return shifts[low];
};

/** Are they at work at this instant? */
export const isAtWork = (worker: Pick<Worker, 'shifts'>, at: number): boolean => {
  const shift = shiftFrom(worker, at);
  return shift !== undefined && shift.from <= at && at < shift.to;
};
