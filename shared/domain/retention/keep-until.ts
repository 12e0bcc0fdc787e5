import { Temporal } from 'temporal-polyfill';
import type { ContactToKeep, Kept, RetentionRule } from './rule.ts';

const yearsAfter = (date: string, years: number): string =>
  Temporal.PlainDate.from(date).add({ years }).toString();

const isAbout = ({ about }: RetentionRule, { outcomes, queues }: ContactToKeep): boolean =>
  outcomes.some((outcome) => about.outcomes?.includes(outcome)) ||
  queues.some((queue) => about.queues?.includes(queue));

const later = (one: Kept, other: Kept): Kept => (other.until > one.until ? other : one);

/** Every date that one rule gives for a child: the latest of them holds. */
const datesOf = (
  { id, years, until }: RetentionRule,
  contacts: readonly ContactToKeep[],
  lastClosed: string,
): Kept[] => [
  { rule: id, until: yearsAfter(lastClosed, years) },
  ...(until === undefined
    ? []
    : contacts.map(({ born }) => ({
        rule: id,
        // Each contact counts with the birth that it gives: a doubt about it never makes the time shorter.
        until:
          born === undefined
            ? yearsAfter(lastClosed, until.yearsWithoutBirth)
            : yearsAfter(born, until.birthday),
      }))),
];

/**
 * Until when the records of one child are kept, by all contacts that are or may be about them: the longest time
 * that any rule gives any of them. Null: without end for now, since one of them is not closed, or no rule is
 * about one. A further contact never makes it shorter. Source: docs/reference.md#how-long-records-are-kept.
 */
export const keepUntil = (
  contacts: readonly ContactToKeep[],
  rules: readonly RetentionRule[],
): Kept | null => {
  const closed = contacts.flatMap(({ closedOn }) => closedOn ?? []).toSorted();
  const lastClosed = closed.at(-1);
  if (lastClosed === undefined || closed.length < contacts.length) return null;
  if (contacts.some((contact) => !rules.some((rule) => isAbout(rule, contact)))) return null;
  return rules
    .filter((rule) => contacts.some((contact) => isAbout(rule, contact)))
    .flatMap((rule) => datesOf(rule, contacts, lastClosed))
    .reduce(later);
};

/**
 * Until when a whole referral is kept: as long as the child of it who is kept longest, since its form is one
 * document about all of them. Null where one of them is kept without end.
 */
export const referralKeptUntil = (children: readonly (Kept | null)[]): Kept | null => {
  const [first, ...others] = children;
  if (first === undefined) return null;
  return others.reduce((longest, kept) => (longest && kept ? later(longest, kept) : null), first);
};

/** Is the last day over? */
export const isDue = (kept: Kept | null, today: string): kept is Kept => kept !== null && today > kept.until;
