import { Temporal } from 'temporal-polyfill';
import type { AuthorityRules } from '../authority.ts';
import { gradeThatHolds, type PriorContact } from '../prior-contact.ts';
import { localDate } from '../working-time/instants.ts';
import { countIncidents, isSameIncident, type Reported } from './same-incident.ts';

/** Contacts of one person in the counting period, with the new one; the same incident counts once. */
export interface ContactCount {
  /** Those that are certainly this person. */
  readonly certain: number;
  /** The same, if the possible matches are this person. */
  readonly possible: number;
}

type CountingRules = Pick<AuthorityRules, 'calendar' | 'repeatMonths' | 'sameIncidentHours'>;

/** When it reached the service, where that is later: what came between a call and its being written down counts. */
export interface Arrived {
  readonly arrivedAt?: string | undefined;
}

/**
 * Counts the contacts in the calendar months up to and including today, by local dates: a contact on the same
 * day of the month so many months ago still counts (the last day, where that month is shorter).
 * Source: docs/reference.md#repeat-contacts.
 */
export const countContacts = (
  { arrivedAt, ...now }: Reported & Arrived,
  priorContacts: readonly PriorContact[],
  rules: CountingRules,
): ContactCount => {
  const { timeZone } = rules.calendar;
  const received = localDate(now.receivedAt, timeZone);
  const today = localDate(arrivedAt ?? now.receivedAt, timeZone);
  const first = Temporal.PlainDate.from(received).subtract({ months: rules.repeatMonths }).toString();
  const inPeriod = priorContacts.filter(({ receivedAt }) => {
    const date = localDate(receivedAt, timeZone);
    return date >= first && date <= today;
  });
  const same = inPeriod.filter((prior) => gradeThatHolds(prior) === 'same');
  const maybe = inPeriod.filter((prior) => ['same', 'possible'].includes(gradeThatHolds(prior)));
  return {
    certain: countIncidents([...same, now], rules.sameIncidentHours),
    possible: countIncidents([...maybe, now], rules.sameIncidentHours),
  };
};

/** How many incidents some contacts report in the calendar months up to and including a day, today for example. */
export const countRecent = (
  contacts: readonly Reported[],
  now: string,
  { calendar: { timeZone }, repeatMonths, sameIncidentHours }: CountingRules,
): number => {
  const today = localDate(now, timeZone);
  const first = Temporal.PlainDate.from(today).subtract({ months: repeatMonths }).toString();
  const recent = contacts.filter(({ receivedAt }) => {
    const date = localDate(receivedAt, timeZone);
    return date >= first && date <= today;
  });
  return countIncidents(recent, sameIncidentHours);
};

/** May this be an incident already reported: same person, agency and agency reference, close together? */
export const isPossibleDuplicate = (
  now: Reported,
  priorContacts: readonly PriorContact[],
  sameIncidentHours: number,
): boolean =>
  priorContacts.some(
    (prior) => gradeThatHolds(prior) === 'same' && isSameIncident(prior, now, sameIncidentHours),
  );
