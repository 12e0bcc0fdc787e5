import { createHash } from 'node:crypto';
import type { Outcome } from '../../../shared/domain/outcomes.ts';
import type { QueueId } from '../../../shared/domain/queues.ts';
import type { Level } from '../../../shared/domain/rating/level.ts';

/** Something that was done about a contact, told without anything that the machine made up. */
export interface Deed {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The arrival’s number. */
  readonly arrival: number;
  /** Of the referral, from 1. */
  readonly contact: number;
  readonly what: 'rated' | 'proposed' | 'decided' | 'countersigned' | 'sent-back';
  /** The rating that was confirmed, or what was decided. */
  readonly as: Level | Outcome;
  readonly queue: QueueId;
  readonly by: string;
}

/** What was played, in numbers. */
export interface Counts {
  referrals: number;
  contacts: number;
  /** Contacts for which a decision took effect in at least one queue. */
  decidedContacts: number;
  countersigned: number;
  sentBack: number;
  checksAsked: number;
  checksAnswered: number;
  checksAnsweredLate: number;
  agreementAsked: number;
  agreementAnswered: number;
  feedbackDelivered: number;
  redsEscalated: number;
}

/** What has happened so far. */
export interface History {
  readonly counts: Counts;
  /** How often each rating was confirmed, and each outcome took effect. */
  readonly levels: Map<string, number>;
  readonly outcomes: Map<string, number>;
  /** E-mails sent, by template. */
  readonly messages: Map<string, number>;
  /** What the service refused, by route and code: somebody else was faster, or it had changed. */
  readonly refused: Map<string, number>;
  /** Errors that the functions logged, by message: none, where the machine kept up. */
  readonly failed: Map<string, number>;
  /** Calls by route, and what they took in milliseconds. */
  readonly calls: Map<string, { times: number; milliseconds: number }>;
  readonly deeds: readonly Deed[];
  readonly done: (deed: Deed) => void;
  /** The same for the same history. */
  readonly digest: () => string;
}

export const count = (counts: Map<string, number>, name: string, more = 1): void => {
  counts.set(name, (counts.get(name) ?? 0) + more);
};

export const createHistory = (): History => {
  const deeds: Deed[] = [];
  const decided = new Set<string>();
  const counts: Counts = {
    referrals: 0,
    contacts: 0,
    decidedContacts: 0,
    countersigned: 0,
    sentBack: 0,
    checksAsked: 0,
    checksAnswered: 0,
    checksAnsweredLate: 0,
    agreementAsked: 0,
    agreementAnswered: 0,
    feedbackDelivered: 0,
    redsEscalated: 0,
  };
  const levels = new Map<string, number>();
  const outcomes = new Map<string, number>();
  const inOrder = (): string[] =>
    deeds
      .map(({ at, arrival, contact, what, as, queue, by }) =>
        [at, arrival, contact, what, as, queue, by].join(' '),
      )
      .toSorted();
  return {
    counts,
    levels,
    outcomes,
    messages: new Map(),
    refused: new Map(),
    failed: new Map(),
    calls: new Map(),
    deeds,
    done: (deed) => {
      deeds.push(deed);
      if (deed.what === 'rated') count(levels, deed.as);
      if (deed.what === 'countersigned') counts.countersigned += 1;
      if (deed.what === 'sent-back') counts.sentBack += 1;
      if (deed.what !== 'decided' && deed.what !== 'countersigned') return;
      count(outcomes, deed.as);
      decided.add(`${deed.arrival}.${deed.contact}`);
      counts.decidedContacts = decided.size;
    },
    digest: () => createHash('sha256').update(inOrder().join('\n')).digest('hex'),
  };
};
