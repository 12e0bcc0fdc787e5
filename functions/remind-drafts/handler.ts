import middy from '@middy/core';
import { onFirstCall } from '../../shared/http/environment.ts';
import { writeReminder } from '../../shared/store/drafts/reminder-event.ts';
import { draftOf, remindersOf, settleReminder } from '../../shared/store/drafts/reminders.ts';
import { remindingFromEnvironment } from './from-environment.ts';
import { remind } from './remind.ts';
import type { RemindWiring } from './wiring.ts';

export const createHandler = ({ drafts, records, codesSecret, now, log }: RemindWiring) =>
  middy<unknown, void>().handler((_event, context) =>
    remind({
      remindersOf: (day) => remindersOf(drafts, day),
      draftOf: (reminder) => draftOf(drafts, reminder),
      write: async (toWrite) => writeReminder(records, toWrite, now().toISOString(), await codesSecret()),
      settle: (reminder, next) => settleReminder(drafts, reminder, next),
      now,
      timeLeft: () => context.getRemainingTimeInMillis(),
      log,
    }),
  );

export const handler = onFirstCall(() => createHandler(remindingFromEnvironment()));
