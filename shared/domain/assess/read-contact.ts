import { type Age, ageOn } from '../age.ts';
import type { NarrativeSignal, Subject } from '../assessment.ts';
import type { AuthorityRules } from '../authority.ts';
import { CONCERN_CODES, type ConcernCode } from '../codes/concerns.ts';
import { concernsAbout } from '../concerns-about.ts';
import { readNarrative } from '../narrative/read-narrative.ts';
import type { ReadNarrative } from '../narrative/read-once.ts';
import type { Findings } from '../prior-contact.ts';
import type { RatingFacts } from '../rating/facts.ts';
import { rate } from '../rating/rate.ts';
import type { SuggestedRating } from '../rating/rating.ts';
import type { Concerns, Referral } from '../referral.ts';
import { type Arrived, type ContactCount, countContacts } from '../repeat-contacts/count-contacts.ts';
import type { Reported } from '../repeat-contacts/same-incident.ts';
import { subjectsOf } from '../subjects.ts';
import { localDate } from '../working-time/instants.ts';
import { wordsOf } from './words-of.ts';

/** One contact once it has been read and rated, before the referral's highest rating is known. */
export interface ContactRead {
  readonly number: number;
  readonly subject: Subject;
  readonly findings: Findings;
  readonly concerns: Concerns;
  readonly age: Age;
  readonly narrativeSignals: readonly NarrativeSignal[];
  readonly count: ContactCount;
  readonly rating: SuggestedRating;
}

const isEarlyHelpAgreed = ({ asksFor, consent }: Referral): boolean =>
  asksFor === 'early-help' && consent.told === 'yes' && consent.agreement === 'agreed';

const yesIn = (all: readonly Concerns[]): ReadonlySet<ConcernCode> =>
  new Set(CONCERN_CODES.filter((code) => all.some((concerns) => concerns[code] === 'yes')));

/**
 * What the words say beyond the answers. Words about a brother or sister are covered by the answers about
 * that child, but only where this contact is amber already: one child's answer never lowers another's rating.
 */
const signalsOf = (
  referral: Referral,
  about: Subject,
  facts: RatingFacts,
  { adjustments }: AuthorityRules,
  read: ReadNarrative,
): NarrativeSignal[] => {
  const isYellow = rate(facts, adjustments).level === 'yellow';
  const everybody = subjectsOf(referral).map((subject) => concernsAbout(referral, subject));
  return read(wordsOf(referral, about), yesIn(isYellow ? [facts.concerns] : everybody));
};

/** Reads what is known about one person and rates it. */
export const readContact = (
  referral: Referral,
  subject: Subject,
  number: number,
  findings: Findings,
  rules: AuthorityRules,
  now: Reported & Arrived,
  read: ReadNarrative = readNarrative,
): ContactRead => {
  const concerns = concernsAbout(referral, subject);
  const age = ageOn(subject.person, localDate(now.receivedAt, rules.calendar.timeZone));
  const count = countContacts(now, findings.priorContacts, rules);
  const answers: RatingFacts = {
    about: subject.kind,
    concerns,
    age,
    significantHarm: referral.significantHarm,
    levelOfNeed: referral.levelOfNeed,
    earlyHelpAgreed: isEarlyHelpAgreed(referral),
    contactsInSixMonths: count.certain,
    repeatContacts: rules.repeatContacts,
    openCase: findings.openCase,
    narrativeSignals: [],
  };
  const narrativeSignals = signalsOf(referral, subject, answers, rules, read);
  const rating = rate({ ...answers, narrativeSignals }, rules.adjustments);
  return { number, subject, findings, concerns, age, narrativeSignals, count, rating };
};
