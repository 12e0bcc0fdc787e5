import type { CalendarDate } from '../referral.ts';
import type { ContactFact } from './contact-fact.ts';

/** What one contact adds to the figures of one day. */
export interface Counted {
  readonly day: CalendarDate;
  /** Words of the code, in an order that is fixed for each: `received|red`. */
  readonly name: string;
  readonly add: number;
}

const minutesBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 60_000);

const one = (day: CalendarDate, ...words: readonly string[]): Counted => ({
  day,
  name: words.join('|'),
  add: 1,
});

const onReceipt = ({ receivedOn, level, agencyId, agreement, repeat }: ContactFact): Counted[] => [
  one(receivedOn, 'received', level),
  one(receivedOn, 'received-from', level, agencyId),
  one(receivedOn, 'agreement', agreement, agencyId),
  ...(repeat ? [one(receivedOn, 'repeat')] : []),
];

const onClosing = (fact: ContactFact): Counted[] => {
  const { closedOn: day, closedAt, outcome, level, due, agencyId, socialCareAgain } = fact;
  if (day === undefined || closedAt === undefined || outcome === undefined) return [];
  return [
    one(day, 'decided', level),
    ...(closedAt <= due ? [one(day, 'in-time', level)] : []),
    one(day, 'outcome', outcome),
    one(day, 'outcome-for', outcome, agencyId),
    ...(socialCareAgain ? [one(day, 'social-care-again')] : []),
  ];
};

const onAcknowledging = ({ acknowledgedOn: day, acknowledgedAt, acknowledgeBy }: ContactFact): Counted[] =>
  day === undefined || acknowledgedAt === undefined
    ? []
    : [
        one(day, 'acknowledged'),
        ...(acknowledgedAt <= acknowledgeBy ? [one(day, 'acknowledged-in-time')] : []),
      ];

const onTelling = ({ toldOn: day, toldAt, receivedAt, agencyId }: ContactFact): Counted[] =>
  day === undefined || toldAt === undefined
    ? []
    : [
        one(day, 'told', agencyId),
        { day, name: `told-minutes|${agencyId}`, add: minutesBetween(receivedAt, toldAt) },
      ];

const inAll = (fact: ContactFact): Counted[] => [
  ...onReceipt(fact),
  ...onAcknowledging(fact),
  ...onClosing(fact),
  ...onTelling(fact),
];

/** Begins the words of what is counted once more because the sender’s agency may not know of it. */
export const ABOUT_STAFF = 'about-staff';

/** Counts that an agency is shown of its own. */
const BY_AGENCY = ['received-from', 'agreement', 'outcome-for', 'told', 'told-minutes'];

/**
 * All that one contact adds to the figures of the days on which something happened to it. What is about somebody who
 * works with children is counted once more apart, so that it can be left out of what its agency is shown.
 */
export const countedOf = (fact: ContactFact): Counted[] => {
  const all = inAll(fact);
  if (fact.aboutStaff === undefined) return all;
  const ofAgency = all.filter(({ name }) => BY_AGENCY.includes(name.split('|')[0] ?? ''));
  return [...all, ...ofAgency.map((each) => ({ ...each, name: `${ABOUT_STAFF}|${each.name}` }))];
};

const keyOf = ({ day, name }: Counted): string => `${day}\n${name}`;

/** What has to be added so that the figures hold `after` in the place of `before`; nothing that is 0. */
export const difference = (before: ContactFact | null, after: ContactFact | null): Counted[] => {
  const sum = new Map<string, Counted>();
  const put = (counted: readonly Counted[], sign: 1 | -1): void => {
    for (const each of counted) {
      const add = (sum.get(keyOf(each))?.add ?? 0) + sign * each.add;
      sum.set(keyOf(each), { ...each, add });
    }
  };
  put(before === null ? [] : countedOf(before), -1);
  put(after === null ? [] : countedOf(after), 1);
  return [...sum.values()].filter(({ add }) => add !== 0);
};
