import type { ReferralSource } from '../../shared/domain/codes/referral-sources.ts';
import type { OpenCase } from '../../shared/domain/prior-contact.ts';
import type { CalendarDate, Child, Concerns } from '../../shared/domain/referral.ts';
import type { DecisionMade } from '../../shared/store/items/contact.ts';

/** When a contact became a social care referral. Instant, and the authority’s own days. */
export interface BecameSocialCare {
  readonly at: string;
  readonly on: CalendarDate;
  /** Days of the child’s other social care referrals in the twelve months before, each once. */
  readonly before: readonly CalendarDate[];
}

/** One contact about a child, as the returns need it. */
export interface ChildContact {
  readonly contactId: string;
  readonly reference: string;
  readonly number: number;
  /** The child in every return (docs/reference.md#returns). */
  readonly childId: string;
  readonly child: Child;
  /** What was answered about this child, and about all the children of the referral. */
  readonly concerns: Concerns;
  readonly source: ReferralSource;
  readonly receivedAt: string;
  readonly receivedOn: CalendarDate;
  /** Decisions that took effect. */
  readonly decisions: readonly DecisionMade[];
  readonly openCase?: OpenCase | undefined;
  readonly socialCare?: BecameSocialCare | undefined;
  /** Whoever makes the return knows the family: no name or number of the child goes with it. */
  readonly hidden: boolean;
}

/** A contact that is a social care referral. */
export type SocialCareReferral = ChildContact & { readonly socialCare: BecameSocialCare };

export const isSocialCareReferral = (contact: ChildContact): contact is SocialCareReferral =>
  contact.socialCare !== undefined;
