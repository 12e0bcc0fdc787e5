import type { LocalFunctions } from '../../../infra/local/functions.ts';
import { ROUTES } from '../../../shared/contract/routes.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { createAgenda, WINDOW, windowOf } from './agenda.ts';
import { type Arrival, arrivalsOf } from './arrivals.ts';
import { sendAll } from './arriving.ts';
import { type BadWeek, badWeeksOf } from './bad-weeks.ts';
import { type Day, daysFrom } from './calendar.ts';
import { createHistory, type History } from './history.ts';
import { takeTurns } from './looking.ts';
import { managing } from './managing.ts';
import { nightLook, wakeNight } from './nights.ts';
import { openOffice, type YearRecords } from './office.ts';
import { paceFor } from './paces.ts';
import { deskOf, type Worker } from './people.ts';
import { createPost } from './post.ts';
import { type Progress, progressOf } from './progress.ts';
import { screening } from './screening.ts';
import { socialWork } from './social-work.ts';
import { MINUTE, type TheYear } from './the-year.ts';
import { watchAt, watchTimes } from './watching.ts';

export interface SimulateYearOptions {
  /** How many contacts come, to the unit. */
  readonly contacts: number;
  readonly seed: number;
  /** Empty tables of its own. */
  readonly records: YearRecords;
  /** The year begins on the Monday on or after this date; 1 January 2026 unless told. */
  readonly from?: string | undefined;
  /** 52 unless told. */
  readonly weeks?: number | undefined;
  /** Minutes from one run of the watch to the next while the hub is open; 30 unless told. */
  readonly watchEvery?: number | undefined;
  /** Called before each `onMorning`, when everything before it was written. */
  readonly settled?: (() => Promise<void>) | undefined;
  /** Called at 07:30 of every day, with its date and that instant: the service’s clock stands there. */
  readonly onMorning?: ((day: string, at: Date) => Promise<void>) | undefined;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

export interface YearPlayed {
  readonly history: History;
  readonly days: readonly Day[];
  readonly badWeeks: readonly BadWeek[];
  readonly desk: readonly Worker[];
  /** What came in, in order. */
  readonly arrivals: readonly Arrival[];
  /** Of everything that was received, by the arrival’s number. */
  readonly references: ReadonlyMap<number, string>;
  /** The handlers and the clock that it was played with. */
  readonly functions: LocalFunctions;
  readonly during: <Result>(at: number, run: () => Promise<Result>) => Promise<Result>;
}

const START = '2026-01-01';
const WEEKS = 52;
const WATCH_EVERY = 30;

const turnOf = (year: TheYear, worker: Worker) => {
  switch (worker.kind) {
    case 'screener':
      return screening(year, worker);
    case 'social-worker':
      return socialWork(year, worker);
    case 'manager':
      return managing(year, worker);
    case 'emergency-duty':
      return nightLook(year, worker);
  }
};

/** Everybody looks at the queues on Monday morning: from then on work can be given to them. */
const beSeen = (year: TheYear): void => {
  for (const { weekday, week, morning } of year.days) {
    if (weekday !== 1 || week % 3 !== 0) continue;
    for (const { person } of year.desk) {
      year.agenda.add({
        at: morning + 30 * MINUTE,
        lane: person.id,
        phase: 'records',
        run: async (at) => void (await year.call(person, at, ROUTES.listQueues)),
      });
    }
  }
};

/**
 * Plays a year of contacts through the handlers themselves, with a clock that moves. Everything follows from the
 * seed: who sends what and when, who works when and how fast, and what they decide.
 */
export const simulateYear = async (options: SimulateYearOptions): Promise<YearPlayed> => {
  const { contacts, seed, records, weeks = WEEKS, from = START, watchEvery = WATCH_EVERY } = options;
  const settings = EXAMPLESHIRE;
  const days = daysFrom(from, weeks, settings.calendar);
  const badWeeks = badWeeksOf(weeks);
  const pace = paceFor(contacts, days);
  const history = createHistory();
  const begins = days[0]?.midnight ?? 0;
  const ends = (days.at(-1)?.midnight ?? 0) + 24 * 60 * MINUTE;
  let isAlerted = false;
  const office = await openOffice({
    records,
    settings,
    begins,
    history,
    alerted: (to) => {
      isAlerted ||= to === settings.alerts.emergencyDutyTeam;
    },
  });
  const { clock, functions, call } = office;
  const year: TheYear = {
    seed,
    settings,
    days,
    pace,
    desk: deskOf(pace, { seed, days, badWeeks }),
    call,
    agenda: createAgenda(),
    history,
    cases: new Map(),
    given: new Map(),
  };
  const arrivals = arrivalsOf({ contacts, seed, days, badWeeks });
  sendAll(year, arrivals);
  beSeen(year);
  for (const worker of year.desk) takeTurns(year, worker, begins, turnOf(year, worker));

  const post = createPost({ functions, records, clock });
  const mornings = new Map(days.map((day) => [windowOf(day.morning), day]));
  const watches = new Map(watchTimes(days, watchEvery).map((at) => [windowOf(at), at]));
  const progress = progressOf(contacts, options.onProgress);
  let known = 0;

  /** What was written until an instant leaves: messages, and the second look at each new contact. */
  const settle = async (at: number): Promise<void> => {
    const arrived = [...year.cases.keys()].slice(known);
    known += arrived.length;
    await post.bring(at, arrived);
    if (isAlerted) wakeNight(year, at);
    isAlerted = false;
  };

  for (let window = windowOf(begins); window < windowOf(ends); window += 1) {
    const at = window * WINDOW;
    const day = mornings.get(window);
    if (day !== undefined) {
      await settle(at);
      await options.settled?.();
      clock.set(new Date(day.morning).toISOString());
      await options.onMorning?.(day.date, new Date(day.morning));
      progress(day.date, history);
    }
    const watched = watches.get(window);
    if (watched !== undefined) await watchAt(functions, clock, watched);
    await year.agenda.play(window);
    if (office.wrote() || watched !== undefined) await settle(at + WINDOW - 1);
  }
  const references = new Map([...year.cases.values()].map((each) => [each.arrival.number, each.reference]));
  return { history, days, badWeeks, desk: year.desk, arrivals, references, functions, during: clock.during };
};
