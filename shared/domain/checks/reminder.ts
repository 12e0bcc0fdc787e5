/** A check, as far as reminding of it depends on that. Instants, ISO 8601 in UTC. */
export interface CheckToRemind {
  readonly state: 'open' | 'answered' | 'cancelled';
  readonly due: string;
  readonly halfTime: string;
  readonly remindedAtHalfTime?: string | undefined;
  readonly remindedWhenOverdue?: string | undefined;
}

export type Reminder = 'half-time' | 'overdue';

/**
 * The reminder that an agency has to be sent now, or null. Once at half time and once when overdue; where the
 * first was missed until the second is due, only the second is sent.
 */
export const reminderDue = (check: CheckToRemind, now: string): Reminder | null => {
  if (check.state !== 'open') return null;
  if (now >= check.due) return check.remindedWhenOverdue === undefined ? 'overdue' : null;
  return now >= check.halfTime && check.remindedAtHalfTime === undefined ? 'half-time' : null;
};
