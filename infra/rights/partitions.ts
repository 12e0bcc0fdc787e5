import { SYNTHETIC } from '../../shared/store/synthetic/key-space.ts';
import {
  DIRECTORY,
  HOLDS,
  keys,
  placeAmongOpen,
  placeAmongUntold,
  placeInChecks,
  placeInDoings,
  placeInFollowUps,
  placeInNight,
  placeInOutbox,
  placeInWrittenForms,
  SAMPLES,
  SETTINGS,
  STAFF,
  TESTS,
} from '../../shared/store/table.ts';

const ANY = '*';

/**
 * Every family of partitions of the records table, as a policy names it: by the start of its key, or by the
 * whole key where there is one partition only.
 */
export const RECORDS = {
  referrals: keys.referral(ANY),
  audit: keys.audit(ANY),
  childAudit: keys.childAudit(ANY),
  matchingKeys: keys.matching(ANY),
  people: keys.person(ANY),
  matching: keys.matchingState().pk,
  once: keys.once(ANY).pk,
  outbox: keys.outbox(ANY).pk,
  sent: keys.sentBy(ANY),
  directory: DIRECTORY,
  staff: STAFF,
  settings: SETTINGS,
  trials: keys.trial(ANY).pk,
  holds: HOLDS,
  packs: keys.pack(ANY),
  retention: keys.retentionRun().pk,
  testPlans: TESTS,
  tests: keys.testOf(ANY),
  testLookups: keys.testLookup(ANY).pk,
  samples: SAMPLES,
  sampleCases: keys.sampleOf(ANY),
  externalCases: keys.packsFor(ANY),
  reviews: keys.reviewsIn(ANY),
  learning: keys.learningOf(ANY),
  factsReceived: keys.factsReceived(ANY),
  factsClosed: keys.factsClosed(ANY),
  socialCare: keys.socialCareOf(ANY),
  counts: keys.dayCounts(ANY).pk,
  reports: keys.report(ANY).pk,
  emailCodes: keys.emailCode(ANY).pk,
  guestPasses: keys.guestPass(ANY).pk,
  /** What the service sent itself: items of every kind, under keys that nothing else reads. */
  synthetic: `${SYNTHETIC}${ANY}`,
} as const;

/** The same for the `queue` index, whose partition key is another. */
export const IN_INDEX = {
  queues: 'QUEUE#*',
  night: placeInNight('', '').gsi1pk,
  checks: placeInChecks(ANY, '', '').gsi1pk,
  doings: placeInDoings(ANY, '', '', 0).gsi1pk,
  writtenForms: placeInWrittenForms('', '').gsi1pk,
  followUps: placeInFollowUps('', '').gsi1pk,
  outbox: placeInOutbox('', '').gsi1pk,
  openContacts: placeAmongOpen('', '').gsi1pk,
  untold: placeAmongUntold('', '').gsi1pk,
  synthetic: `${SYNTHETIC}${ANY}`,
} as const;

/** The same for the table of drafts and sessions. */
export const DRAFTS = {
  drafts: 'OWNER#*',
  reminders: 'REMIND#*',
  sessions: 'SESSION#*',
  sessionsOf: 'SESSIONS-OF#*',
  signIns: 'SIGN-IN#*',
  codes: 'CODE-OF#*',
  held: 'HELD#*',
} as const;
