import type { ReferralToSend } from '../../support/api-client.ts';
import { dateOf, dayOf } from '../simulation/dates.ts';
import type { KnownChild, KnownFamily } from '../simulation/known.ts';
import { poolOf } from '../simulation/pool.ts';
import { type Random, randomFrom } from '../simulation/random.ts';
import { worldFrom } from '../simulation/world.ts';
import { arrivalTimes } from './arrival-times.ts';
import type { BadWeek } from './bad-weeks.ts';
import type { Day } from './calendar.ts';
import { familiesOf } from './families.ts';
import { SENDERS, type Sender } from './senders.ts';
import { BEFORE_BIRTH, STORIES, type YearStory } from './stories.ts';
import { writeForm } from './write-form.ts';

/** A referral that comes in. */
export interface Arrival {
  /** From 0, in the order in which they come. */
  readonly number: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly sender: Sender;
  readonly household: string;
  readonly story: YearStory;
  readonly form: ReferralToSend;
  /** How many contacts it makes. */
  readonly contacts: number;
}

export interface ArrivalsOptions {
  /** How many contacts come, to the unit. A contact is one person in one referral. */
  readonly contacts: number;
  readonly seed: number;
  readonly days: readonly Day[];
  readonly badWeeks: readonly BadWeek[];
}

const CHILDHOOD_YEARS = 18;
const MOST_NAMED = 5;
/** Of what the police send, what they send again the next day about the same incident. */
const SAME_INCIDENT = 0.04;

const agesOf = (child: KnownChild, today: string): number =>
  Math.floor((dayOf(today) - child.child.born) / 365.25);

const childrenNow = (home: KnownFamily, today: string): readonly KnownChild[] =>
  home.children.filter((child) => agesOf(child, today) < CHILDHOOD_YEARS);

/** What is worst is seldom; what worries nobody much is most of what comes. */
const likelihoodOf = ({ outcomes, harm }: YearStory): number =>
  outcomes[0] === 'strategy-discussion' ? 0.12 : harm ? 0.4 : 1;

const storyFor = (sender: Sender, age: number, random: Random): YearStory => {
  const theirs = sender.id === 'midwifery' ? BEFORE_BIRTH : STORIES;
  const fitting = theirs.filter(
    ({ agencies, ages: [least, most] }) =>
      agencies.includes(sender.id) && (sender.id === 'midwifery' || (age >= least && age <= most)),
  );
  const any = STORIES.filter(({ agencies }) => agencies.includes(sender.id));
  const some = fitting.length > 0 ? fitting : any;
  return poolOf(some.map((story) => [story, likelihoodOf(story)] as const)).draw(random);
};

/** Whom a form names: the child, and brothers and sisters where the story is the family’s. */
const named = (
  child: KnownChild,
  home: KnownFamily,
  story: YearStory,
  today: string,
): readonly KnownChild[] =>
  story.wholeFamily === true
    ? [child, ...childrenNow(home, today).filter((other) => other !== child)].slice(0, MOST_NAMED)
    : [child];

/**
 * The year's referrals in the order in which they come: exactly so many contacts, with the same families, words
 * and times for the same seed.
 */
export const arrivalsOf = ({ contacts, seed, days, badWeeks }: ArrivalsOptions): readonly Arrival[] => {
  const world = worldFrom(seed, Math.max(contacts, 1));
  const families = familiesOf(world);
  const random = randomFrom(seed, 0xa22);
  const times = arrivalTimes({ contacts, days, badWeeks, senders: SENDERS, random });
  const arrivals: Arrival[] = [];
  const again: { readonly day: string; readonly arrival: Arrival }[] = [];
  let made = 0;

  const push = (arrival: Omit<Arrival, 'number' | 'contacts'>): void => {
    const children = (arrival.form.children ?? []).slice(0, contacts - made);
    made += children.length;
    arrivals.push({
      ...arrival,
      form: { ...arrival.form, children },
      number: arrivals.length,
      contacts: children.length,
    });
  };

  for (const { day, at, sender } of times(() => made)) {
    const echo = again[0];
    if (echo !== undefined && echo.day < day.date && sender.id === echo.arrival.sender.id) {
      again.shift();
      push({ ...echo.arrival, at });
      continue;
    }
    let home = families.next(random);
    while (childrenNow(home, day.date).length === 0) home = families.next(random);
    const child = random.pick(childrenNow(home, day.date));
    const story = storyFor(sender, agesOf(child, day.date), random);
    const isPolice = sender.id === 'exampleshire-police';
    const form = writeForm(
      {
        sender,
        story,
        home,
        children: named(child, home, story, day.date),
        today: day.date,
        agencyReference: isPolice
          ? `EX-${dateOf(dayOf(day.date)).slice(5).replace('-', '')}-${1000 + random.below(9000)}`
          : undefined,
      },
      world,
      random,
    );
    push({ at, sender, household: home.household, story, form });
    const last = arrivals.at(-1);
    if (isPolice && last !== undefined && random.chance(SAME_INCIDENT)) {
      again.push({ day: day.date, arrival: last });
    }
  }
  return arrivals;
};
