import type { Answer } from './answer.ts';
import type { ConcernCode } from './codes/concerns.ts';
import type { Disability } from './codes/disabilities.ts';
import type { Ethnicity } from './codes/ethnicities.ts';
import type { ReferralSource } from './codes/referral-sources.ts';
import type { AgreementAnswers, OwnAgreement } from './consent/answers.ts';

/** A calendar date, `YYYY-MM-DD`. */
export type CalendarDate = string;
/** A time of day in the authority's own time, `HH:MM`. */
export type TimeOfDay = string;

/** Answers to concern codes. A code that is absent is not known. */
export type Concerns = Readonly<Partial<Record<ConcernCode, Answer>>>;

/** F, M, or U for not known and unborn (census item N00783). */
export type Sex = 'F' | 'M' | 'U';

/** What a referrer may know about any person named. Every part may be unknown. */
export interface PersonDetails {
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  /** Other names the person is or was known by, as typed. */
  readonly otherNames?: readonly string[] | undefined;
  /** At most one of `born`, `expected` and `estimatedAge` is present. */
  readonly born?: CalendarDate | undefined;
  readonly expected?: CalendarDate | undefined;
  /** In whole years. */
  readonly estimatedAge?: number | undefined;
  readonly sex?: Sex | undefined;
  readonly address?: string | undefined;
  readonly postcode?: string | undefined;
  readonly phone?: string | undefined;
}

/** A child whom the referral is about. */
export interface Child extends PersonDetails {
  readonly ethnicity?: Ethnicity | undefined;
  readonly firstLanguage?: string | undefined;
  readonly interpreterNeeded?: Answer | undefined;
  readonly disabilities?: readonly Disability[] | undefined;
  readonly school?: string | undefined;
  /** As typed: a number that fails its check is kept and flagged. */
  readonly nhsNumber?: string | undefined;
  readonly upn?: string | undefined;
  readonly whereNow?: string | undefined;
  /** The child's own worker, if the referrer believes that there is one. */
  readonly socialWorker?: string | undefined;
  /** What worries the referrer about this child only, in their words. */
  readonly ownWorry?: string | undefined;
  /** Is the worry about this child, or are they named only as somebody's brother or sister? */
  readonly worryIsAbout?: 'this-child' | 'brother-or-sister' | undefined;
  readonly previousAddress?: string | undefined;
  /** Cared for by somebody who is no close relative, for 28 days or more. */
  readonly privatelyFostered?: Answer | undefined;
  readonly gp?: string | undefined;
  readonly healthNeeds?: string | undefined;
  /** How the child communicates: signs, pictures, through an interpreter and for whom. */
  readonly communication?: string | undefined;
  readonly religion?: string | undefined;
  /** Nationality, and immigration status where it matters. */
  readonly nationality?: string | undefined;
  /** What the child looks like, where they may have to be found. */
  readonly description?: string | undefined;
  /** Concerns about this child only, beside those about all the children. */
  readonly concerns?: Concerns | undefined;
  /** A young person's own agreement, apart from the parent's. */
  readonly ownAgreement?: OwnAgreement | undefined;
}

/** An adult in the household or otherwise significant; the subject of the referral where there is no child. */
export interface Adult extends PersonDetails {
  readonly relationship?: string | undefined;
  readonly parentalResponsibility?: Answer | undefined;
  readonly livesInHousehold?: Answer | undefined;
  readonly allegedPerpetrator?: Answer | undefined;
  /** Relationship to single children, where it is not the same to all. */
  readonly relationships?: readonly RelationshipToChild[] | undefined;
  readonly firstLanguage?: string | undefined;
  readonly ethnicity?: Ethnicity | undefined;
  /** Can this person be telephoned or written to without putting somebody at risk? */
  readonly safeToContact?: Answer | undefined;
}

/** What an adult is to one of the children. */
export interface RelationshipToChild {
  /** The child's place in the referral, from 1. */
  readonly child: number;
  readonly relationship: string;
}

/** Somebody who works with the family. */
export interface Professional {
  readonly name?: string | undefined;
  /** For example health visitor, midwife, probation officer. */
  readonly role?: string | undefined;
  readonly agency?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/** Who sends the referral, as they describe themselves. The agency that counts is the one of their sign-in. */
export interface Referrer {
  readonly name?: string | undefined;
  readonly jobTitle?: string | undefined;
  readonly agency?: string | undefined;
  readonly source?: ReferralSource | undefined;
  readonly relationship?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  /** Best number and time to be reached today. */
  readonly reachToday?: string | undefined;
  readonly safeguardingLead?: string | undefined;
  readonly anonymous?: boolean | undefined;
  /** Which kind of person without an account this is. Only the service's own pages may say so. */
  readonly sentBy?: SentBy | undefined;
  /** The address that a professional without an account proved to be theirs. Only the service's own pages may say so. */
  readonly verifiedEmail?: string | undefined;
}

/** Who can send without an account. Professionals say who they are; the public may stay anonymous. */
export type SentBy = 'professional' | 'public' | 'young-person';

/** One form sent by a partner, as submitted. It names at least one person. */
export interface Referral {
  readonly referrer: Referrer;
  /** The sender's own reference, for example a police log. */
  readonly agencyReference?: string | undefined;
  /** 0 to 12. */
  readonly children: readonly Child[];
  readonly adults: readonly Adult[];
  readonly professionals?: readonly Professional[] | undefined;
  /** Concerns about all the children (or the adult). */
  readonly concerns: Concerns;
  /** What the referrer is worried about and its impact on the child. */
  readonly narrative?: string | undefined;
  /** What has happened, when, and what the child said, in the child's own words. */
  readonly whatHappened?: string | undefined;
  readonly goingWell?: string | undefined;
  readonly supportTried?: string | undefined;
  /** Has an early help assessment been done? */
  readonly earlyHelpAssessment?: Answer | undefined;
  /** Results of risk tools, for example DASH, GCP2 or an exploitation tool. */
  readonly riskTools?: string | undefined;
  readonly desiredOutcome?: string | undefined;
  /** Does the referrer suspect that a child is suffering or likely to suffer significant harm? */
  readonly significantHarm?: Answer | undefined;
  /** The level of need that the referrer believes applies. */
  readonly levelOfNeed?: 1 | 2 | 3 | 4 | undefined;
  readonly asksFor?: 'protection' | 'early-help' | 'information-only' | undefined;
  /** When the child leaves school or is collected today. */
  readonly goesHomeAt?: TimeOfDay | undefined;
  readonly alreadyPhoned?: string | undefined;
  /** The reference of the phone call that this form confirms, as typed. */
  readonly followsCall?: string | undefined;
  /** Does the child live in the authority's area, as far as the referrer knows? */
  readonly livesInArea?: Answer | undefined;
  /** Another council whose area the child lives in, by name as the referrer knows it. */
  readonly homeCouncil?: string | undefined;
  /** Whether whoever told the referrer wants not to be named to the family. */
  readonly sourceWishesAnonymity?: Answer | undefined;
  readonly consent: AgreementAnswers;
  readonly childViews?: string | undefined;
  readonly parentViews?: string | undefined;
  /** What must be kept from the family, and why. */
  readonly keepFromFamily?: string | undefined;
  readonly staffSafety?: string | undefined;
}
