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

/** The partition of legal holds. */
export const HOLDS = 'HOLDS';

/** The partition of test referrals that managers planned. */
export const TESTS = 'MYSTERY';

/** The partition of reviewed versions of the settings, and the subject of the audit of their changes. */
export const SETTINGS = 'SETTINGS';

/** The subject of the audit of referrals that were held and could not be accepted. */
export const HELD = 'HELD';

/** The partition of samples that were drawn, and the subject of the audit of their drawing. */
export const SAMPLES = 'SAMPLES';

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
  /** What is being deleted of a referral, until all of it is. */
  deleting: (reference: string): Key => ({ pk: keys.referral(reference), sk: 'DELETING' }),
  /** That a subject access pack holds something of a referral. */
  packOf: (reference: string, pack: string): Key => ({ pk: keys.referral(reference), sk: `PACK#${pack}` }),
  /** A subject access pack: its head, what was decided about it, and its content in parts. */
  pack: (pack: string) => `PACK#${pack}`,
  packHead: (pack: string): Key => ({ pk: keys.pack(pack), sk: 'HEAD' }),
  packPart: (pack: string, part: number): Key => ({ pk: keys.pack(pack), sk: `PART#${padded(part, 4)}` }),
  /** A legal hold on one referral, or on every one about a child, by the person that their contact points at. */
  holdOnReferral: (reference: string): Key => ({ pk: HOLDS, sk: `REFERRAL#${reference}` }),
  holdOnPerson: (personId: string): Key => ({ pk: HOLDS, sk: `PERSON#${personId}` }),
  /** What the last dry run of the retention rules found. */
  retentionRun: (): Key => ({ pk: 'RETENTION', sk: 'LAST' }),
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
  /** What the figures know of the contacts that came in on a day, and of those that were closed on it. */
  factsReceived: (day: string) => `RECEIVED#${day}`,
  factsClosed: (day: string) => `CLOSED#${day}`,
  fact: (partition: string, contactId: string): Key => ({ pk: partition, sk: contactId }),
  /** When a child became a social care referral. */
  socialCareOf: (personId: string) => `SOCIAL-CARE#${personId}`,
  socialCare: (personId: string, at: string, contactId: string): Key => ({
    pk: keys.socialCareOf(personId),
    sk: `${at}#${contactId}`,
  }),
  dayCounts: (day: string): Key => ({ pk: 'COUNTS', sk: day }),
  /** A stored report, by its day; `NOW` is the latest one that is not kept. */
  report: (day: string): Key => ({ pk: 'REPORTS', sk: day }),
  /** That a referrer was told of what was decided at an instant. */
  told: (reference: string, decidedAt: string): Key => ({
    pk: keys.referral(reference),
    sk: `TOLD#${decidedAt}`,
  }),
  testPlan: (id: string): Key => ({ pk: TESTS, sk: `PLAN#${id}` }),
  /** By a keyed hash of an agency and of the reference that its test carries. */
  testLookup: (hash: string): Key => ({ pk: `MYSTERY-REFERENCE#${hash}`, sk: 'LOOKUP' }),
  /** What became of one plan. */
  testOf: (id: string) => `MYSTERY#${id}`,
  testReceived: (id: string, reference: string): Key => ({
    pk: keys.testOf(id),
    sk: `RECEIVED#${reference}`,
  }),
  testKeptBack: (id: string, event: string): Key => ({ pk: keys.testOf(id), sk: `KEPT-BACK#${event}` }),
  /** One reviewed version of the settings, never rewritten. */
  settingsVersion: (number: number): Key => ({ pk: SETTINGS, sk: `VERSION#${padded(number, 6)}` }),
  /** Why that version lowers reds, in words for each of them. */
  settingsExplained: (number: number): Key => ({ pk: SETTINGS, sk: `EXPLAINED#${padded(number, 6)}` }),
  /** The version that is being written; there is one at a time. */
  settingsDraft: (): Key => ({ pk: SETTINGS, sk: 'DRAFT' }),
  /** What a draft would have made of past contacts. */
  trial: (id: string): Key => ({ pk: `TRIAL#${id}`, sk: 'SUMMARY' }),
  trialPage: (id: string, page: number): Key => ({ pk: `TRIAL#${id}`, sk: `PAGE#${padded(page, 4)}` }),
  /** A sample that was drawn, by its number. */
  sampleDrawn: (number: number): Key => ({ pk: SAMPLES, sk: `DRAWN#${padded(number, 6)}` }),
  /** What belongs to one sample, by a random id, so that it can be there before it has its number. */
  sampleOf: (id: string) => `SAMPLE#${id}`,
  sampleCase: (id: string, number: number): Key => ({
    pk: keys.sampleOf(id),
    sk: `CASE#${padded(number, 3)}`,
  }),
  sampleEligible: (id: string, part: number): Key => ({
    pk: keys.sampleOf(id),
    sk: `ELIGIBLE#${padded(part, 3)}`,
  }),
  /** A case without names, as it was released. */
  samplePack: (id: string, number: number): Key => ({
    pk: keys.sampleOf(id),
    sk: `PACK#${padded(number, 3)}`,
  }),
  /** Cases that were released to one reviewer from outside, by a digest of their id. */
  packsFor: (reviewerDigest: string) => `EXTERNAL#${reviewerDigest}`,
  packFor: (reviewerDigest: string, sample: number, number: number): Key => ({
    pk: keys.packsFor(reviewerDigest),
    sk: `${padded(sample, 6)}#${padded(number, 3)}`,
  }),
  /** Reviews as the results count them, by the month in which they were made. */
  reviewsIn: (month: string) => `REVIEWS#${month}`,
  reviewIn: (at: string, note: string): Key => ({ pk: keys.reviewsIn(at.slice(0, 7)), sk: `${at}#${note}` }),
  /** What reviewers said about one person’s decisions, by a digest of their id. */
  learningOf: (staffDigest: string) => `LEARNING#${staffDigest}`,
  learningNote: (staffDigest: string, note: string): Key => ({
    pk: keys.learningOf(staffDigest),
    sk: `NOTE#${note}`,
  }),
  /** That a change of the layout of items was carried out. Only the command that does so may touch it. */
  migration: (id: string): Key => ({ pk: `MIGRATION#${id}`, sk: 'DONE' }),
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

/** Where a contact stands in the figures while something about it waits, by when it came in. */
export const placeAmongOpen = (
  receivedAt: string,
  contactId: string,
): { gsi1pk: string; gsi1sk: string } => ({
  gsi1pk: 'OPEN-CONTACTS',
  gsi1sk: `${receivedAt}#${contactId}`,
});

/** Where a closed contact stands until its referrer was told what was decided. */
export const placeAmongUntold = (
  closedAt: string,
  contactId: string,
): { gsi1pk: string; gsi1sk: string } => ({
  gsi1pk: 'UNTOLD',
  gsi1sk: `${closedAt}#${contactId}`,
});
