import { describe, expect, it } from 'vitest';
import { impossibleDates } from '../../../shared/contract/referral/dates.ts';
import { referral } from '../../../shared/contract/referral/referral.ts';
import { EXAMPLESHIRE } from '../../../shared/settings/exampleshire.ts';
import { type Arrival, arrivalsOf } from './arrivals.ts';
import { type BadWeek, badWeeksOf } from './bad-weeks.ts';
import { type Day, daysFrom, isSchoolHoliday } from './calendar.ts';

const days = daysFrom('2026-01-01', 52, EXAMPLESHIRE.calendar);
const year = (contacts: number, seed: number, badWeeks: readonly BadWeek[] = badWeeksOf(52)) =>
  arrivalsOf({ contacts, seed, days, badWeeks });
const arrivals = year(3_000, 7);

const dayOf = ({ at }: Arrival): Day | undefined => days.findLast(({ midnight }) => midnight <= at);
const contactsIn = (some: readonly Arrival[]): number => some.reduce((sum, each) => sum + each.contacts, 0);
const share = (wanted: (arrival: Arrival) => boolean): number =>
  arrivals.filter(wanted).length / arrivals.length;

describe('the contacts of a year', () => {
  it('are as many as were asked for, to the unit', () => {
    expect(contactsIn(arrivals)).toBe(3_000);
    expect(contactsIn(year(1, 3))).toBe(1);
    expect(year(0, 3)).toEqual([]);
    for (const { form, contacts } of arrivals) expect(form.children).toHaveLength(contacts);
  });

  it('are the same for the same seed and others for another', () => {
    expect(year(200, 5)).toEqual(year(200, 5));
    expect(year(200, 6)).not.toEqual(year(200, 5));
  });

  it('come one after another, within the year, and no two at the same moment', () => {
    const times = arrivals.map(({ at }) => at);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(new Set(times).size).toBe(times.length);
    expect(times[0]).toBeGreaterThanOrEqual(days[0]?.midnight ?? 0);
    expect(times.at(-1)).toBeLessThan((days.at(-1)?.midnight ?? 0) + 86_400_000);
  });

  it('are all such as the service takes in', () => {
    for (const arrival of arrivals) {
      const form = referral.parse(JSON.parse(JSON.stringify(arrival.form)));
      expect(impossibleDates(form, dayOf(arrival)?.date ?? '')).toEqual([]);
    }
  });

  it('come mostly from the police, and from schools never in the holidays but seldom', () => {
    const police = share(({ sender }) => sender.id === 'exampleshire-police');
    expect(police).toBeGreaterThan(0.3);
    const school = arrivals.filter(({ sender }) => sender.id === 'exampleshire-high');
    const inHolidays = school.filter((arrival) => isSchoolHoliday(dayOf(arrival)?.date ?? ''));
    expect(inHolidays.length / school.length).toBeLessThan(0.05);
  });

  it('come at weekends and on bank holidays only from whoever works then', () => {
    const closed = arrivals.filter((arrival) => dayOf(arrival)?.open === null);
    expect(closed.length).toBeGreaterThan(100);
    expect(new Set(closed.map(({ sender }) => sender.hours))).toEqual(new Set(['always']));
  });

  it('are again and again about the same families, and often about brothers and sisters', () => {
    const households = new Set(arrivals.map(({ household }) => household));
    expect(households.size / arrivals.length).toBeLessThan(0.85);
    expect(households.size / arrivals.length).toBeGreaterThan(0.5);
    expect(share(({ contacts }) => contacts > 1)).toBeGreaterThan(0.15);
  });

  it('leave agreement out, or say that it was refused, now and then', () => {
    const consent = (arrival: Arrival) => arrival.form.consent;
    expect(share((each) => consent(each)?.agreement === undefined)).toBeGreaterThan(0.05);
    expect(share((each) => consent(each)?.agreement === 'refused')).toBeGreaterThan(0.03);
    expect(share((each) => consent(each)?.agreement === 'agreed')).toBeGreaterThan(0.5);
  });

  it('say the same incident twice where the police send it twice', () => {
    const numbers = arrivals.flatMap(({ form }) => form.agencyReference ?? []);
    expect(new Set(numbers).size).toBeLessThan(numbers.length);
  });

  it('are more in a bad week that brings more', () => {
    const week = 25;
    const many = (badWeeks: readonly BadWeek[]): number =>
      contactsIn(year(3_000, 7, badWeeks).filter((arrival) => dayOf(arrival)?.week === week));
    expect(many([{ week, why: '', present: 1, arrivals: 2 }])).toBeGreaterThan(1.4 * many([]));
  });
});
