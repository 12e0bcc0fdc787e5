import type { Outcome } from '../../../shared/domain/outcomes.ts';
import type { Referral } from '../../../shared/domain/referral.ts';
import type { AgencyId } from './agencies.ts';
import { earlierArrival, recentArrivals } from './arrivals.ts';
import { type Chance, chanceFrom } from './chance.ts';
import { writeForm, writeUnbornForm } from './forms.ts';
import { type Household, inventHousehold } from './households.ts';
import { EDUCATION_STORIES } from './stories/education.ts';
import { HEALTH_STORIES } from './stories/health.ts';
import { UNBORN_STORIES } from './stories/midwifery.ts';
import { POLICE_AND_COUNCIL_STORIES } from './stories/police-and-council.ts';
import type { Story } from './stories/story.ts';

/** An invented referral that the demonstration starts with. */
export interface DemonstrationReferral {
  /** Instant, ISO 8601 in UTC. */
  readonly receivedAt: string;
  readonly agencyId: string;
  readonly form: Referral;
  /** What was decided, and how many working days later; nothing for those that still wait in a queue. */
  readonly decided: { readonly outcome: Outcome; readonly daysAfter: number } | null;
}

const SEED = 20_261;
const HOUSEHOLDS = 190;
const EARLIER = 250;
const RECENT = 35;
/** Families known best: three contacts each within the last five months, so that the next is a repeat. */
const REPEATED = 14;

const YEAR = 365.25 * 86_400_000;

const ageAt = (born: string | undefined, instant: string): number =>
  born === undefined ? 0 : Math.floor((Date.parse(instant) - Date.parse(born)) / YEAR);

const ALL_STORIES = [...EDUCATION_STORIES, ...HEALTH_STORIES, ...POLICE_AND_COUNCIL_STORIES];
const ROUND_THE_CLOCK: readonly AgencyId[] = ['exampleshire-police', 'exampleshire-hospital'];

/** In the evening and at weekends only police and hospital write. */
const isOfficeTime = (instant: string): boolean => {
  const day = new Date(instant).getUTCDay();
  return day !== 0 && day !== 6 && instant.slice(11, 13) < '17';
};

/** A story that fits a child of this age, and the hour; something may befall a family at any of them. */
const storyFor = (chance: Chance, age: number, receivedAt: string): Story => {
  const [first = POLICE_AND_COUNCIL_STORIES[0], ...rest] = ALL_STORIES.filter(
    ({ ages: [least, most], agencies }) =>
      age >= least &&
      age <= most &&
      (isOfficeTime(receivedAt) || agencies.every((agency) => ROUND_THE_CLOCK.includes(agency))),
  );
  return chance.pick([first, ...rest]);
};

const write = (
  chance: Chance,
  household: Household,
  receivedAt: string,
  isOpen: boolean,
): DemonstrationReferral => {
  const unborn = isOfficeTime(receivedAt) && chance.inHundred(4);
  const child = chance.pick(household.children);
  const story = unborn
    ? chance.pick(UNBORN_STORIES)
    : storyFor(chance, ageAt(child.born, receivedAt), receivedAt);
  const agencyId: AgencyId = chance.pick(story.agencies);
  const given = { chance, household, story, agencyId, receivedAt };
  return {
    receivedAt,
    agencyId,
    form: unborn ? writeUnbornForm(given) : writeForm({ ...given, child }),
    decided: isOpen ? null : { outcome: chance.pick(story.outcomes), daysAfter: chance.between(0, 2) },
  };
};

/**
 * Invented referrals of the twelve months before `now` (an instant, ISO 8601), oldest first: at least 300, all
 * decided but the 35 of the last three working days. The same `now` always gives the same referrals.
 */
export const demonstrationContacts = (now: string): DemonstrationReferral[] => {
  const chance = chanceFrom(SEED);
  const [known, ...others] = Array.from({ length: HOUSEHOLDS }, (_, at) => inventHousehold(chance, at, now));
  if (known === undefined) return [];
  const households: readonly [Household, ...Household[]] = [known, ...others];
  const repeated = households.slice(0, REPEATED).flatMap((household) =>
    [30, 75, 120].map((days) => {
      const receivedAt = earlierArrival(chance, now, days + chance.between(0, 25));
      // One child, so that it is this child's third contact and not three children's first.
      return write(chance, { ...household, children: [household.children[0]] }, receivedAt, false);
    }),
  );
  const earlier = Array.from({ length: EARLIER }, () => {
    const receivedAt = earlierArrival(chance, now, chance.between(7, 358));
    return write(chance, chance.pick(households), receivedAt, false);
  });
  const recent = recentArrivals(chance, now, RECENT).map((receivedAt, at) => {
    const household = at < 6 ? households[at] : undefined;
    return write(chance, household ?? chance.pick(households), receivedAt, true);
  });
  return [...repeated, ...earlier, ...recent].sort((a, b) => (a.receivedAt < b.receivedAt ? -1 : 1));
};
