import { remindedFrom } from '../../shared/store/drafts/kept-until.ts';
import { type DraftToRemind, dayOf } from '../../shared/store/drafts/reminders.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** What is done about a draft that was looked at. */
export interface NextStep {
  /** Where its owner is reminded, if now is the time. */
  readonly remindTo?: string | undefined;
  /** The day on which it has to be looked at again, `YYYY-MM-DD`. */
  readonly next?: string | undefined;
}

/**
 * Who changes a draft gives it another 30 days, and nothing is written down for it then: it is found out
 * here, and the reminder moves. After a reminder the draft is looked at once more on the day after it would be
 * deleted, for by then it is gone or has another life.
 */
export const nextStepFor = (draft: DraftToRemind | undefined, now: number): NextStep => {
  if (draft === undefined || draft.sent !== undefined || draft.expiresAt <= now) return {};
  if (draft.remindTo === undefined) return {};
  const due = dayOf(remindedFrom(draft.expiresAt));
  if (due > dayOf(now)) return { next: due };
  return { remindTo: draft.remindTo, next: dayOf(draft.expiresAt + DAY_SECONDS) };
};
