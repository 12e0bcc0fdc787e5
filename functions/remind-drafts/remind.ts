import { errorFields, type Log } from '../../shared/http/log.ts';
import type { ReminderToWrite } from '../../shared/store/drafts/reminder-event.ts';
import { type DraftToRemind, dayOf, type Reminder } from '../../shared/store/drafts/reminders.ts';
import { nextStepFor } from './next-step.ts';

export interface RemindDependencies {
  /** The drafts that are still to be looked at of those of a day, `YYYY-MM-DD`. */
  readonly remindersOf: (day: string) => Promise<readonly Reminder[]>;
  readonly draftOf: (reminder: Reminder) => Promise<DraftToRemind | undefined>;
  /** Has the owner reminded, once however often it is called. */
  readonly write: (toWrite: ReminderToWrite) => Promise<'written' | 'written-before'>;
  readonly settle: (reminder: Reminder, next: string | undefined) => Promise<void>;
  readonly now: () => Date;
  /** Milliseconds until this run is ended from outside. */
  readonly timeLeft: () => number;
  readonly log: Log;
}

/** Days before today that are looked at again, for runs that were missed. What is older is deleted by now. */
const DAYS_BEFORE = 7;
const DAY_SECONDS = 24 * 60 * 60;
/** With less time left than this nothing more is begun: the next run goes on. */
const ENOUGH_MS = 15_000;

/** Looks at one draft. The reminder is written before it is settled: after a crash it is found written. */
const lookAt = async (
  reminder: Reminder,
  now: number,
  { draftOf, write, settle }: RemindDependencies,
): Promise<boolean> => {
  const draft = await draftOf(reminder);
  const { remindTo, next } = nextStepFor(draft, now);
  const written =
    draft !== undefined && remindTo !== undefined
      ? await write({
          draftId: reminder.id,
          deletedAt: draft.expiresAt,
          to: remindTo,
          startedAt: draft.createdAt,
        })
      : undefined;
  await settle(reminder, next);
  return written === 'written';
};

/**
 * Reminds the owners of drafts that are deleted in a week. One that fails keeps no other from being reminded.
 * @throws when there are drafts that could not be looked at: the run is then repeated, and at last given up
 * with an alarm.
 */
export const remind = async (deps: RemindDependencies): Promise<void> => {
  const now = Math.floor(deps.now().getTime() / 1000);
  let [written, failed] = [0, 0];
  const each = async (step: () => Promise<void>): Promise<void> => {
    try {
      if (deps.timeLeft() < ENOUGH_MS) failed += 1;
      else await step();
    } catch (error) {
      failed += 1;
      deps.log('draft reminder failed', { level: 'error', ...errorFields(error) });
    }
  };
  for (let before = DAYS_BEFORE; before >= 0; before--) {
    await each(async () => {
      for (const reminder of await deps.remindersOf(dayOf(now - before * DAY_SECONDS))) {
        await each(async () => {
          if (await lookAt(reminder, now, deps)) written += 1;
        });
      }
    });
  }
  deps.log('draft reminders written', { count: written });
  if (failed > 0) throw new Error('Not every draft could be looked at');
};
