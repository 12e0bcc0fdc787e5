import type { Assessment, ContactAssessment } from '../assessment.ts';
import type { ConsentOutcome } from '../consent/outcome.ts';
import type { QueueId } from '../queues.ts';
import { type Level, rankOf } from '../rating/level.ts';
import type { SuggestedRating } from '../rating/rating.ts';

/** The ways in which a contact would have been dealt with differently. */
export const WAYS = ['rating-down', 'rating-up', 'consent', 'queues', 'due-later', 'due-earlier'] as const;
export type Way = (typeof WAYS)[number];

/** What rules say about one contact, as far as it is compared. */
export interface Standing {
  readonly level: Level;
  readonly consent: ConsentOutcome;
  readonly queues: readonly QueueId[];
  /** Instant, ISO 8601 in UTC. */
  readonly due: string;
}

/** A contact that other rules would have dealt with differently. */
export interface ContactDifference {
  readonly number: number;
  readonly ways: readonly Way[];
  readonly before: Standing;
  readonly after: Standing;
  /** The rules that made the difference. */
  readonly because: readonly { readonly id: string; readonly words: string }[];
}

const standingOf = ({ rating, consent, queues, clock }: ContactAssessment): Standing => ({
  level: rating.level,
  consent: consent.outcome,
  queues,
  due: clock.due,
});

const waysOf = (before: Standing, after: Standing): Way[] => {
  const found: Record<Way, boolean> = {
    'rating-down': rankOf(after.level) > rankOf(before.level),
    'rating-up': rankOf(after.level) < rankOf(before.level),
    consent: after.consent !== before.consent,
    queues: after.queues.join() !== before.queues.join(),
    // Another rating has another clock: that is no news of its own.
    'due-later': after.level === before.level && after.due > before.due,
    'due-earlier': after.level === before.level && after.due < before.due,
  };
  return WAYS.filter((way) => found[way]);
};

interface Rule {
  readonly id: string;
  readonly words: string;
}

/** Rules that only one side met, or that gave another level there. */
const unlike = <Met extends Rule>(
  one: readonly Met[],
  other: readonly Met[],
  same: (rule: Met, again: Met) => boolean = () => true,
): Rule[] => {
  const missing = (from: readonly Met[], to: readonly Met[]): Met[] =>
    from.filter((rule) => !to.some((again) => again.id === rule.id && same(rule, again)));
  const all = [...missing(one, other), ...missing(other, one)];
  return [...new Map(all.map(({ id, words }) => [id, { id, words }])).values()];
};

const ratingRules = (before: SuggestedRating, after: SuggestedRating): Rule[] =>
  unlike(before.rules, after.rules, (rule, again) => rule.level === again.level);

const CLOCK = (level: Level): Rule => ({ id: `clock.${level}`, words: `How long a ${level} may wait` });

const becauseOf = (
  before: ContactAssessment,
  after: ContactAssessment,
  ways: readonly Way[],
): readonly Rule[] => {
  const { consent } = after;
  const rules = [
    ...ratingRules(before.rating, after.rating),
    ...(ways.includes('consent') ? [{ id: consent.rule, words: consent.words }] : []),
    ...(ways.includes('due-later') || ways.includes('due-earlier') ? [CLOCK(after.rating.level)] : []),
  ];
  if (rules.length > 0) return rules;
  const routes = unlike(before.routing, after.routing);
  // The same routes, and another of them leads elsewhere now.
  return routes.length > 0 ? routes : after.routing;
};

const differenceOf = (before: ContactAssessment, after: ContactAssessment): ContactDifference[] => {
  const [stood, stands] = [standingOf(before), standingOf(after)];
  const ways = waysOf(stood, stands);
  if (ways.length === 0) return [];
  return [
    { number: before.number, ways, before: stood, after: stands, because: becauseOf(before, after, ways) },
  ];
};

/** The contacts of one referral that would have been dealt with differently, in their order. */
export const differences = (before: Assessment, after: Assessment): ContactDifference[] =>
  before.contacts.flatMap((contact) => {
    const again = after.contacts.find(({ number }) => number === contact.number);
    return again === undefined ? [] : differenceOf(contact, again);
  });

/** Would this have been a red, and is it none any more? Such a change has to be explained. */
export const lowersRed = ({ before, after }: Pick<ContactDifference, 'before' | 'after'>): boolean =>
  before.level === 'red' && after.level !== 'red';
