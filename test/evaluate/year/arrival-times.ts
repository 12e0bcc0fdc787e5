import { poolOf } from '../simulation/pool.ts';
import type { Random } from '../simulation/random.ts';
import type { BadWeek } from './bad-weeks.ts';
import { type Day, isSchoolHoliday } from './calendar.ts';
import type { Sender } from './senders.ts';

/** Somebody sends something. */
export interface ArrivalTime {
  readonly day: Day;
  /** Milliseconds since 1970; no two are the same. */
  readonly at: number;
  readonly sender: Sender;
}

export interface ArrivalTimesOptions {
  readonly contacts: number;
  readonly days: readonly Day[];
  readonly badWeeks: readonly BadWeek[];
  readonly senders: readonly Sender[];
  readonly random: Random;
}

const HOUR = 3_600_000;
/** Monday brings the weekend, Friday what nobody wants to keep over the next. */
const WEEKDAYS = [1.15, 1.05, 1, 0.98, 1.08, 1, 1] as const;
/** January to December. */
const MONTHS = [1, 1, 1.08, 0.98, 1.04, 1.08, 0.95, 0.85, 1.06, 1.12, 1.1, 0.88] as const;
/** Of an ordinary day's, what still comes while offices and schools are closed. */
const CLOSED = { always: 0.6, office: 0, school: 0 } as const;
const IN_SCHOOL_HOLIDAYS = 0.06;

const weightOf = ({ share, hours }: Sender, day: Day): number => {
  if (day.open === null) return share * CLOSED[hours];
  return share * (hours === 'school' && isSchoolHoliday(day.date) ? IN_SCHOOL_HOLIDAYS : 1);
};

const hourOf = ({ hours }: Sender, day: Day, random: Random): number => {
  if (hours === 'always') {
    // What happened at night is typed in the morning.
    return day.open !== null && random.chance(0.6) ? 6 + random.next() * 6 : random.next() * 24;
  }
  if (hours === 'school' && random.chance(0.4)) return 14.75 + random.next() * 1.5;
  return 8.75 + random.next() * 8.5;
};

/**
 * When who sends something, in order, day by day, until so many contacts have come. `made`: how many contacts
 * have come from what was given out so far.
 */
export const arrivalTimes = ({ contacts, days, badWeeks, senders, random }: ArrivalTimesOptions) => {
  const weights = days.map((day) => {
    const month = MONTHS[Number(day.date.slice(5, 7)) - 1] ?? 1;
    const bad = badWeeks.find(({ week }) => week === day.week)?.arrivals ?? 1;
    const all = senders.reduce((sum, sender) => sum + weightOf(sender, day), 0);
    return all * month * bad * (WEEKDAYS[day.weekday - 1] ?? 1);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);

  return function* times(made: () => number): Generator<ArrivalTime> {
    let due = 0;
    let last = 0;
    for (const [at, day] of days.entries()) {
      const expected = ((weights[at] ?? 0) / total) * contacts;
      due += expected;
      const isLast = at === days.length - 1;
      // A day brings more or less than its share, and the next ones even it out.
      const until = isLast ? contacts : Math.min(contacts, due + random.normal() * Math.sqrt(expected));
      const pool = poolOf(senders.map((sender) => [sender, weightOf(sender, day)] as const));
      const some: ArrivalTime[] = [];
      // Most name more than one child: about so many referrals, and more where that was too few.
      const wanted = Math.max(0, Math.round((until - made()) / 1.55));
      for (let number = 0; number < wanted; number += 1) {
        const sender = pool.draw(random);
        const from = day.midnight + hourOf(sender, day, random) * HOUR;
        some.push({ day, sender, at: Math.floor(from) });
      }
      for (const time of some.toSorted((one, other) => one.at - other.at)) {
        if (made() >= contacts) return;
        last = Math.max(last + 1, time.at);
        yield { ...time, at: last };
      }
      while (isLast && made() < contacts) {
        last += 60_000;
        yield { day, sender: pool.draw(random), at: last };
      }
    }
  };
};
