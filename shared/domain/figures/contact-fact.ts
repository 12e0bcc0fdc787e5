import type { ReferralSource } from '../codes/referral-sources.ts';
import type { Outcome } from '../outcomes.ts';
import type { QueueId } from '../queues.ts';
import type { Level } from '../rating/level.ts';
import type { CalendarDate } from '../referral.ts';
import type { AgreementKind } from './agreement-kind.ts';

/** Somebody of the service’s staff. */
export interface By {
  readonly id: string;
  readonly name: string;
}

/**
 * What the figures know of one contact: no name of a family, no words. It follows from the record as it stands,
 * and all figures follow from it. Instants are ISO 8601 in UTC, days the authority’s own.
 * Source: docs/reference.md#figures.
 */
export interface ContactFact {
  readonly reference: string;
  readonly number: number;
  readonly personId: string;
  /** Everybody who was taken for the same child, this person too, by their ids in order; absent where there is nobody else. */
  readonly persons?: readonly string[] | undefined;
  readonly receivedAt: string;
  readonly receivedOn: CalendarDate;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly source: ReferralSource;
  /** The rating that holds. */
  readonly level: Level;
  readonly agreement: AgreementKind;
  /** It is about somebody who works with children: of the sender’s agency only whoever sent it may know of it. */
  readonly aboutStaff?: true | undefined;
  /** The third or a later contact in six months, as it was when received or when a match was answered. */
  readonly repeat: boolean;
  /** Its repeat contacts wait for the managers’ review. */
  readonly reviewWaits: boolean;
  /** Where it waits, is held or is to be countersigned; empty once it is closed. */
  readonly waitsIn: readonly QueueId[];
  readonly due: string;
  readonly acknowledgeBy: string;
  readonly acknowledgedAt?: string | undefined;
  readonly acknowledgedOn?: CalendarDate | undefined;
  /** When its last decision took effect, once nothing about it waits. */
  readonly closedAt?: string | undefined;
  readonly closedOn?: CalendarDate | undefined;
  /** The weightiest of its decisions, once it is closed. */
  readonly outcome?: Outcome | undefined;
  readonly deciders: readonly By[];
  readonly countersigners: readonly By[];
  /** When it became a social care referral, whether or not anything about it still waits. */
  readonly socialCareAt?: string | undefined;
  /** The child had become a social care referral before, in the twelve months to that instant. */
  readonly socialCareAgain: boolean;
  /** Somebody is to be told by e-mail what was decided. */
  readonly feedbackOwed: boolean;
  readonly toldAt?: string | undefined;
  readonly toldOn?: CalendarDate | undefined;
}

/** The child of a contact, the same for all that are about one child: of everybody taken for them the least id. */
export const childOf = ({ personId, persons }: Pick<ContactFact, 'personId' | 'persons'>): string =>
  persons?.[0] ?? personId;

/** Does anything about it wait? */
export const isOpenContact = ({ waitsIn }: Pick<ContactFact, 'waitsIn'>): boolean => waitsIn.length > 0;
