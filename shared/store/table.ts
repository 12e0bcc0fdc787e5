import type { QueueId } from '../domain/queues.ts';
import { type Level, rankOf } from '../domain/rating/level.ts';

/**
 * The layout of the records table, in one place. No key or index value holds a name, a date of birth, an
 * address or a number of a person: only random ids, keyed hashes, queue names and instants.
 */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  timeToLive: 'expiresAt',
  index: { name: 'queue', partitionKey: 'gsi1pk', sortKey: 'gsi1sk' },
} as const;

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** The partition of staff who were seen at the desk. */
export const STAFF = 'STAFF';

/** The partition of people and agencies that managers listed, and the subject of the audit of its changes. */
export const DIRECTORY = 'DIRECTORY';

export const contactIdOf = (reference: string, number: number): string => `${reference}.${number}`;

export const keys = {
  referral: (reference: string) => `REFERRAL#${reference}`,
  form: (reference: string): Key => ({ pk: keys.referral(reference), sk: 'FORM' }),
  contact: (reference: string, number: number): Key => ({
    pk: keys.referral(reference),
    sk: `CONTACT#${padded(number, 2)}`,
  }),
  work: (reference: string, queue: QueueId): Key => ({ pk: keys.referral(reference), sk: `WORK#${queue}` }),
  /** What its sender, or the desk, said about a referral after it was sent. */
  message: (reference: string, at: string, id: string): Key => ({
    pk: keys.referral(reference),
    sk: `MESSAGE#${at}#${id}`,
  }),
  /** Who a referral is kept from. */
  access: (reference: string): Key => ({ pk: keys.referral(reference), sk: 'ACCESS' }),
  /** That staff wrote it down for a caller, and what they told them. */
  call: (reference: string): Key => ({ pk: keys.referral(reference), sk: 'CALL' }),
  /** When somebody looks again. */
  followUp: (reference: string): Key => ({ pk: keys.referral(reference), sk: 'NEXTLOOK' }),
  /** What one agency was asked about a referral. */
  check: (reference: string, id: string): Key => ({ pk: keys.referral(reference), sk: `CHECK#${id}` }),
  /**
   * What one agency sent, or one person without an account, by a digest of the id: the name of an agency may be
   * a person's.
   */
  sentBy: (agencyDigest: string) => `AGENCY#${agencyDigest}`,
  sent: (agencyDigest: string, receivedAt: string, reference: string): Key => ({
    pk: keys.sentBy(agencyDigest),
    sk: `SENT#${receivedAt}#${reference}`,
  }),
  matching: (hash: string) => `KEY#${hash}`,
  matchingContact: (hash: string, receivedAt: string, contactId: string): Key => ({
    pk: keys.matching(hash),
    sk: `${receivedAt}#${contactId}`,
  }),
  matchingOpenCase: (hash: string, caseId: string): Key => ({
    pk: keys.matching(hash),
    sk: `OPEN#${caseId}`,
  }),
  person: (personId: string) => `PERSON#${personId}`,
  personContact: (personId: string, receivedAt: string, contactId: string): Key => ({
    pk: keys.person(personId),
    sk: `CONTACT#${receivedAt}#${contactId}`,
  }),
  /** What was said about whether two persons are one child, in the partition of the first. */
  personLink: (personId: string, otherPersonId: string): Key => ({
    pk: keys.person(personId),
    sk: `LINK#${otherPersonId}`,
  }),
  matchingState: (): Key => ({ pk: 'MATCHING', sk: 'STATE' }),
  /** How far the writing of keys anew has come. */
  reindexing: (prefixes: readonly string[]): Key => ({ pk: 'MATCHING', sk: `REINDEX#${prefixes.join('+')}` }),
  /** One reviewed version of the matching weights, never rewritten. */
  matchingWeights: (number: number): Key => ({ pk: 'MATCHING', sk: `WEIGHTS#${padded(number, 6)}` }),
  /** The secret of the ids that an import makes. */
  importSecret: (): Key => ({ pk: 'IMPORT', sk: 'SECRET' }),
  audit: (subject: string) => `AUDIT#${subject}`,
  auditEvent: (subject: string, sequence: number): Key => ({
    pk: keys.audit(subject),
    sk: padded(sequence, 9),
  }),
  auditSubject: (partition: string): string => partition.slice('AUDIT#'.length),
  /** In the index: what one person did, by a digest of their id. */
  doings: (staffDigest: string) => `BY#${staffDigest}`,
  /** What happened about one child, by the person that their contacts point at, in the order of time. */
  childAudit: (personId: string) => `CHILD-AUDIT#${personId}`,
  /** With the hash of the event, so that no other that took its place in the chain takes this one’s too. */
  childEntry: (personId: string, at: string, subject: string, sequence: number, hash: string): Key => ({
    pk: keys.childAudit(personId),
    sk: `${at}#${subject}#${padded(sequence, 9)}#${hash}`,
  }),
  /** By a digest of the id: what an issuer calls somebody may be an address. */
  staffSeen: (idDigest: string): Key => ({ pk: STAFF, sk: `SEEN#${idDigest}` }),
  /** By a digest of the id. */
  listedPerson: (idDigest: string): Key => ({ pk: DIRECTORY, sk: `PERSON#${idDigest}` }),
  listedAgency: (agencyId: string): Key => ({ pk: DIRECTORY, sk: `AGENCY#${agencyId}` }),
  outbox: (id: string): Key => ({ pk: `OUTBOX#${id}`, sk: 'EVENT' }),
  /** The latest code of one e-mail address. */
  emailCode: (hash: string): Key => ({ pk: `CODE#${hash}`, sk: 'CODE' }),
  /** What one e-mailed code opened, by a digest of its pass. */
  guestPass: (passDigest: string): Key => ({ pk: `PASS#${passDigest}`, sk: 'PASS' }),
  once: (hash: string): Key => ({ pk: `ONCE#${hash}`, sk: 'ONCE' }),
} as const;

/** Where open work stands in its queue: rank, then due, then received. */
export const placeInQueue = (
  queue: QueueId,
  work: { level: Level; due: string; receivedAt: string; reference: string },
): { gsi1pk: string; gsi1sk: string } => ({
  gsi1pk: `QUEUE#${queue}`,
  gsi1sk: `${rankOf(work.level)}#${work.due}#${work.receivedAt}#${work.reference}`,
});

/** Where work that the Emergency Duty Team finished, or handed back, stands by the instant of that. */
export const placeInNight = (endedAt: string, reference: string): { gsi1pk: string; gsi1sk: string } => ({
  gsi1pk: 'NIGHT',
  gsi1sk: `${endedAt}#${reference}`,
});

/** Where a check stands until its agency has answered, by a digest of the agency’s id. */
export const placeInChecks = (
  agencyDigest: string,
  due: string,
  id: string,
): { gsi1pk: string; gsi1sk: string } => ({
  gsi1pk: `CHECKS#${agencyDigest}`,
  gsi1sk: `${due}#${id}`,
});

/** Where an event of the audit stands among all that one member of staff did, by a digest of their id. */
export const placeInDoings = (
  staffDigest: string,
  at: string,
  subject: string,
  sequence: number,
): { gsi1pk: string; gsi1sk: string } => ({
  gsi1pk: keys.doings(staffDigest),
  gsi1sk: `${at}#${subject}#${padded(sequence, 9)}`,
});

/** Where a call stands until its written form has come, or its caller was told that it has not. */
export const placeInWrittenForms = (due: string, reference: string): { gsi1pk: string; gsi1sk: string } => ({
  gsi1pk: 'WRITTEN-FORMS',
  gsi1sk: `${due}#${reference}`,
});

/** Where a follow-up date stands until it has come. */
export const placeInFollowUps = (at: string, reference: string): { gsi1pk: string; gsi1sk: string } => ({
  gsi1pk: 'FOLLOW-UPS',
  gsi1sk: `${at}#${reference}`,
});

/** Where an undelivered event stands until its delivery is recorded. */
export const placeInOutbox = (at: string, id: string): { gsi1pk: string; gsi1sk: string } => ({
  gsi1pk: 'OUTBOX',
  gsi1sk: `${at}#${id}`,
});
