import { WEEKDAYS, type Weekday } from '../authority.ts';
import { zoned } from '../working-time/instants.ts';

/** Who is told of a red that nobody takes, on some weekdays. */
export interface DutyManager {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly weekdays: readonly Weekday[];
}

/**
 * The duty manager named for the local day of an instant; the first of the list where none is named for it, so
 * that somebody is always told. `undefined` only where the list is empty.
 */
export const dutyManagerAt = (
  instant: string,
  managers: readonly DutyManager[],
  timeZone: string,
): DutyManager | undefined => {
  const weekday = WEEKDAYS[zoned(instant, timeZone).dayOfWeek - 1];
  return managers.find(({ weekdays }) => weekday !== undefined && weekdays.includes(weekday)) ?? managers[0];
};
