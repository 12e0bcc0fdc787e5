import type { WorkingCalendar } from '../authority.ts';
import { QUEUES, type QueueId } from '../queues.ts';
import { LEVELS, type Level } from '../rating/level.ts';
import { AGE_BANDS, type AgeBand, bandOf, workingDaysOld } from './age-band.ts';
import type { ContactFact } from './contact-fact.ts';

/** About to slip: due within this long. Source: docs/reference.md#figures. */
const SOON_MS = 4 * 60 * 60_000;

/** Where a contact stands against one of its clocks. */
export type Against = 'inside' | 'slipping' | 'overdue';

/** Where an instant that something is due by stands now. */
export const against = (due: string, now: string): Against => {
  if (due < now) return 'overdue';
  return Date.parse(due) - Date.parse(now) <= SOON_MS ? 'slipping' : 'inside';
};

/** Contacts of one rating that wait in one queue. */
export interface OpenRow {
  readonly queue: QueueId;
  readonly level: Level;
  readonly open: number;
  readonly ages: Readonly<Record<AgeBand, number>>;
  /** By the clock of the rating. */
  readonly decision: Readonly<Record<Against, number>>;
  /** By the clock of one working day, where no social worker has taken a step yet. */
  readonly nextStep: Readonly<Record<Against, number>>;
}

const ofAll = <Word extends string>(words: readonly Word[], found: readonly Word[]): Record<Word, number> =>
  // fromEntries forgets that every word is there
  Object.fromEntries(words.map((word) => [word, found.filter((each) => each === word).length])) as Record<
    Word,
    number
  >;

const AGAINST: readonly Against[] = ['inside', 'slipping', 'overdue'];

/**
 * What waits, by queue and rating, in the order of the queues and most urgent first. A contact that waits in two
 * queues stands in both. Rows with nothing in them are left out.
 */
export const openTable = (facts: readonly ContactFact[], now: string, calendar: WorkingCalendar): OpenRow[] =>
  QUEUES.flatMap((queue) =>
    LEVELS.flatMap((level) => {
      const here = facts.filter((fact) => fact.level === level && fact.waitsIn.includes(queue));
      if (here.length === 0) return [];
      const owed = here.filter(({ acknowledgedAt }) => acknowledgedAt === undefined);
      return [
        {
          queue,
          level,
          open: here.length,
          ages: ofAll(
            AGE_BANDS,
            here.map(({ receivedAt }) => bandOf(workingDaysOld(receivedAt, now, calendar))),
          ),
          decision: ofAll(
            AGAINST,
            here.map(({ due }) => against(due, now)),
          ),
          nextStep: ofAll(
            AGAINST,
            owed.map(({ acknowledgeBy }) => against(acknowledgeBy, now)),
          ),
        },
      ];
    }),
  );
