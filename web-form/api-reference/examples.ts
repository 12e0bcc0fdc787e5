import type { RouteId } from '../../shared/contract/routes.ts';
import {
  ACCESS,
  BROKEN,
  CONFLICTED,
  DECLARED,
  GLASS_ID,
  LIFTED,
  OPEN_FOR_AN_HOUR,
  OPEN_TO_MANAGER,
  RESTRICTED,
  REVIEWED,
  UNDONE,
} from './examples/access.ts';
import { CHILD_AUDIT, CHILD_ID, REFERRAL_AUDIT, STAFF_AUDIT, STAFF_KEY } from './examples/audit.ts';
import { CALL_CONFIRMED, KEYED, KEYED_CALL, WRITTEN_FORM } from './examples/calls.ts';
import {
  ASKED,
  AUTHORISED,
  CANCELLED,
  CHECK,
  ANSWERED as CHECK_ANSWERED,
  CHECK_ID,
  CHECKS_LISTED,
  RESPONDERS,
  TO_ANSWER,
  WAITING,
} from './examples/checks.ts';
import { CONTACT_COUNTERSIGNED, CONTACT_REOPENED, COUNTERSIGNED, REOPENED } from './examples/decision.ts';
import {
  AGENCY,
  AGENCY_CHANGED,
  DIRECTORY,
  OWN_ACCESS,
  PERSON,
  PERSON_CHANGED,
} from './examples/directory.ts';
import { CHILD_TIMELINE, CONTACT_HEARD, TOLD } from './examples/family.ts';
import { HANDED_OVER } from './examples/hand-over.ts';
import {
  COLLEAGUES,
  FOUND,
  KEPT,
  SEARCHED,
  TAKEN,
  TAKEN_WORK,
  TRANSFERRED,
  TRANSFERRED_WORK,
} from './examples/handling.ts';
import {
  HOLD,
  HOLD_LIFTED,
  HOLD_PLACED,
  PACK,
  PACK_AFTER,
  PACK_ASKED,
  PACK_DECIDED,
  PACK_ID,
  PACK_OFFER,
  PACK_RELEASED,
  RETENTION,
} from './examples/life.ts';
import {
  CODE_ASKED,
  CODE_GIVEN,
  MESSAGE,
  MESSAGE_RECEIVED,
  QUESTION,
  VERIFIED,
} from './examples/messages.ts';
import { HAND_BACK, NIGHT } from './examples/night.ts';
import { CONTACT_DECIDED, CONTACT_RATED, RECORD } from './examples/record.ts';
import { RECEIPT, REFERENCE, REFERRAL, SENT, STATUS } from './examples/referral.ts';
import { CONTACTS_LISTED, MESSAGE_ID, PICTURE, REPORT, TRENDS, UNSENT } from './examples/reports.ts';
import { RETURN_CHECKED, RETURN_MADE } from './examples/returns.ts';
import {
  DRAFT,
  DRAFTED,
  RULES,
  RULES_EXPLAINED,
  RULES_SENT_BACK,
  RULES_VERSION,
  RULES_WAITING,
  TRIAL,
  TRIAL_PAGE,
} from './examples/rules.ts';
import { ANSWER, ANSWERED, COMPARED, OTHER, UNDO } from './examples/same-child.ts';
import {
  CASE_REVIEWED,
  ELIGIBLE,
  EXTERNAL_CASE,
  EXTERNAL_CASE_REVIEWED,
  EXTERNAL_CASES,
  NOTE_ID,
  OWN_LEARNING,
  SAMPLE,
  SAMPLE_ASKED,
  SAMPLE_CASE,
  SAMPLE_CASE_REVIEWED,
  SAMPLE_PACK,
  SAMPLE_PACK_ASKED,
  SAMPLE_RESULTS,
  SAMPLES,
} from './examples/samples.ts';
import { PLAN, PLAN_ID, PLAN_REVEALED, PLANNED, PLANS, REVEAL } from './examples/test-referrals.ts';
import { DECIDED, QUEUE, QUEUES, RATED, RELEASE, RELEASED, WORK, WORK_ID } from './examples/work.ts';

/** One call and what comes of it. `answer` is left out where the contract promises no body. */
export interface Example {
  /** The caller's own `Idempotency-Key`: another for every call that is not the same call again. */
  readonly key?: string;
  readonly request?: unknown;
  readonly answer?: unknown;
}

/** Values for the parameters in paths, the same in every example. */
export const EXAMPLE_PATH: Readonly<Record<string, string>> = {
  reference: REFERENCE,
  queue: 'mash',
  id: WORK_ID,
  number: '1',
  other: OTHER,
  check: CHECK_ID,
  glass: GLASS_ID,
  child: CHILD_ID,
  staff: STAFF_KEY,
  return: 'annex-a',
  pack: PACK_ID,
  plan: PLAN_ID,
  day: '2026-11-24',
  sample: '12',
  case: '1',
  note: NOTE_ID,
  version: '1',
  trial: TRIAL.id,
  message: MESSAGE_ID,
};

/** What calls look like: one referral, from being sent to being decided. Nobody in it is real. */
export const EXAMPLES: Readonly<Record<RouteId, Example>> = {
  submitReferral: { key: 'school-log-1182', request: REFERRAL, answer: RECEIPT },
  listSentReferrals: { answer: SENT },
  readReferral: { answer: RECORD },
  referralStatus: { answer: STATUS },
  sendMessage: { key: 'school-log-1182-2', request: MESSAGE, answer: MESSAGE_RECEIVED },
  listQueues: { answer: QUEUES },
  listQueue: { answer: QUEUE },
  pullNext: { key: 'desk-4-pull-17', answer: { work: WORK } },
  nightList: { answer: NIGHT },
  handBack: { answer: HAND_BACK },
  takeWork: { request: TAKEN, answer: TAKEN_WORK },
  keepWork: { answer: KEPT },
  transferWork: { request: TRANSFERRED, answer: TRANSFERRED_WORK },
  listStaff: { answer: COLLEAGUES },
  search: { request: SEARCHED, answer: FOUND },
  releaseWork: { request: RELEASE, answer: RELEASED },
  confirmRating: { request: RATED, answer: CONTACT_RATED },
  decide: { request: DECIDED, answer: CONTACT_DECIDED },
  countersign: { request: COUNTERSIGNED, answer: CONTACT_COUNTERSIGNED },
  reopenContact: { request: REOPENED, answer: CONTACT_REOPENED },
  askQuestion: {
    key: 'desk-4-question-3',
    request: QUESTION,
    answer: { ...WORK, flags: [...WORK.flags, 'question-open'] },
  },
  askPartners: { key: 'desk-4-checks-1', request: ASKED, answer: { checks: [CHECK] } },
  authoriseChecks: { request: AUTHORISED, answer: CONTACT_RATED },
  listResponders: { answer: RESPONDERS },
  overdueChecks: { answer: WAITING },
  cancelCheck: { request: CANCELLED.request, answer: CANCELLED.answer },
  listChecks: { answer: CHECKS_LISTED },
  readCheck: { answer: TO_ANSWER },
  answerCheck: {
    key: 'health-check-77',
    request: CHECK_ANSWERED.request,
    answer: CHECK_ANSWERED.answer,
  },
  keyContact: { key: 'desk-4-call-9', request: KEYED_CALL, answer: KEYED },
  receiveWrittenForm: { request: WRITTEN_FORM, answer: CALL_CONFIRMED },
  recordAgreement: { request: TOLD, answer: { contacts: [CONTACT_HEARD] } },
  readChild: { answer: CHILD_TIMELINE },
  compareSameChild: { answer: COMPARED },
  answerSameChild: { request: ANSWER, answer: ANSWERED },
  undoSameChild: { request: UNDO, answer: COMPARED },
  restrictReferral: { request: RESTRICTED, answer: { access: ACCESS, alsoRestricted: 0 } },
  liftRestriction: { request: LIFTED, answer: { ...ACCESS, restriction: null } },
  breakGlass: { request: BROKEN, answer: OPEN_FOR_AN_HOUR },
  reviewBreakGlass: { answer: REVIEWED },
  declareConflict: { request: DECLARED, answer: CONFLICTED },
  undoConflict: { request: UNDONE, answer: OPEN_TO_MANAGER },
  handOver: { answer: HANDED_OVER },
  referralAudit: { answer: REFERRAL_AUDIT },
  childAudit: { answer: CHILD_AUDIT },
  readReport: { answer: REPORT },
  readTrends: { answer: TRENDS },
  listFigure: { answer: CONTACTS_LISTED },
  partnerPicture: { answer: PICTURE },
  listUnsent: { answer: UNSENT },
  sendAgain: {},
  checkReturn: { answer: RETURN_CHECKED },
  makeReturn: { answer: RETURN_MADE },
  staffAudit: { answer: STAFF_AUDIT },
  readDirectory: { answer: DIRECTORY },
  listPerson: { request: PERSON, answer: PERSON_CHANGED },
  listAgency: { request: AGENCY, answer: AGENCY_CHANGED },
  listSamples: { answer: SAMPLES },
  drawSample: { request: SAMPLE_ASKED, answer: SAMPLE },
  readSample: { answer: SAMPLE },
  listEligible: { answer: ELIGIBLE },
  readSampleCase: { answer: SAMPLE_CASE },
  reviewSampleCase: { request: CASE_REVIEWED, answer: SAMPLE_CASE_REVIEWED },
  packSampleCase: { request: SAMPLE_PACK_ASKED, answer: SAMPLE_PACK },
  listExternalCases: { answer: EXTERNAL_CASES },
  readExternalCase: { answer: EXTERNAL_CASE },
  reviewExternalCase: { request: CASE_REVIEWED, answer: EXTERNAL_CASE_REVIEWED },
  sampleResults: { answer: SAMPLE_RESULTS },
  ownLearning: { answer: OWN_LEARNING },
  readLearning: { answer: OWN_LEARNING },
  readRules: { answer: RULES },
  readRulesVersion: { answer: RULES_VERSION },
  readRulesTrial: { answer: TRIAL_PAGE },
  draftRules: { request: DRAFTED, answer: DRAFT },
  tryRules: { request: {}, answer: TRIAL },
  saveRules: { request: RULES_EXPLAINED, answer: RULES_WAITING },
  countersignRules: { request: { version: 3 }, answer: RULES_VERSION },
  sendBackRules: { request: { version: 3, reason: 'Say what a toy is' }, answer: RULES_SENT_BACK },
  dropRules: { request: { version: 1, reason: 'It would hide too much' } },
  offerSubjectAccess: { answer: PACK_OFFER },
  makeSubjectAccess: { request: PACK_ASKED, answer: PACK },
  readSubjectAccess: { answer: PACK },
  decideSubjectAccess: { request: PACK_DECIDED, answer: PACK_AFTER },
  releaseSubjectAccess: { answer: PACK_RELEASED },
  placeHold: { request: HOLD_PLACED, answer: { holds: [HOLD] } },
  liftHold: { request: HOLD_LIFTED, answer: { holds: [] } },
  readRetention: { answer: RETENTION },
  listTests: { answer: PLANS },
  planTest: { request: PLANNED, answer: PLAN },
  readTest: { answer: PLAN },
  revealTest: { request: REVEAL, answer: PLAN_REVEALED },
  ownAccess: { answer: OWN_ACCESS },
  sendEmailCode: { request: CODE_ASKED },
  checkEmailCode: { request: CODE_GIVEN, answer: VERIFIED },
  openApi: {},
};
