import { randomUUID } from 'node:crypto';
import { lambdaContext } from '../../infra/local/gateway/lambda-context.ts';
import type { RouteId } from '../../shared/contract/routes.ts';
import { type Asked, testPlanIn } from '../support/api-client.ts';
import { aReferral } from '../support/referrals.ts';
import { aReview } from '../support/reviews.ts';
import { heldBack, packAskedOf, packOf } from './life.ts';
import { changeToDraft, drafted, saved, trialMade, versionMade } from './rules.ts';
import { caseDrawn, caseReleased } from './samples.ts';
import { asked, glassOf, held, knownTo, type Situation } from './world.ts';

/** A call that is right in everything but, perhaps, who makes it. */
type Request = (situation: Situation) => Asked | Promise<Asked>;

const keyed = { headers: { 'Idempotency-Key': 'the key of this call' } };
const about = ({ reference }: Situation): Asked => ({ path: { reference } });
const inQueue = ({ queue }: Situation): Asked => ({ path: { queue } });
const pairOf = ({ reference, otherContact }: Situation): Asked => ({
  path: { reference, number: '1', other: otherContact },
});
const heldWith =
  (body: unknown): Request =>
  async (situation) => ({ path: { id: await held(situation) }, body });

/** Somebody who works every queue and has been seen. */
const colleagueAtTheDesk = async ({ door }: Situation): Promise<string> => {
  const colleague = { number: 5 };
  await door.as('manager', colleague).queues();
  return door.person('manager', colleague).id;
};

const TEST_PLAN = {
  agency: 'exampleshire-high',
  scenario: 'An invented boy of nine is often hungry',
  goodHandling: 'Somebody rings the school',
  tester: 'Nerys Vaughan',
  lapsesOn: '2026-12-18',
};

/** A test that a manager planned. */
const plannedTest = async ({ door }: Situation): Promise<string> =>
  testPlanIn(await door.as('manager').planTest(TEST_PLAN)).id;

const EMAIL = 'somebody@housing.example';

/** How each route is called: the least that is complete. */
export const REQUESTS: Readonly<Record<RouteId, Request>> = {
  submitReferral: () => ({ body: aReferral(), headers: { 'Idempotency-Key': randomUUID() } }),
  listSentReferrals: () => ({}),
  readReferral: about,
  referralStatus: about,
  sendMessage: (situation) => ({
    ...about(situation),
    ...keyed,
    body: { kind: 'information', words: 'He came without a coat.' },
  }),
  listQueues: () => ({}),
  listQueue: inQueue,
  pullNext: inQueue,
  nightList: () => ({}),
  handBack: () => ({}),
  takeWork: ({ reference, queue }) => ({
    path: { id: `${reference}.${queue}` },
    body: { reason: 'continuing-work' },
  }),
  keepWork: async (situation) => ({ path: { id: await held(situation) } }),
  transferWork: async (situation) => ({
    path: { id: await held(situation) },
    body: { to: await colleagueAtTheDesk(situation), note: 'I am away from noon' },
  }),
  listStaff: () => ({}),
  search: ({ reference }) => ({ body: { reference } }),
  releaseWork: heldWith({}),
  confirmRating: heldWith({ contact: 1, level: 'red', reason: 'There was a knife' }),
  decide: heldWith({
    contact: 1,
    outcome: 'social-care-assessment',
    rationale: 'Third worry this month',
    impactOnChild: 'Hungry at school',
  }),
  countersign: ({ reference, queue }) => ({
    path: { id: `${reference}.manager-decision` },
    body: { contact: 1, queue, answer: 'agree' },
  }),
  reopenContact: ({ reference, queue }) => ({
    path: { reference, number: '1' },
    body: { queue, reason: 'New information' },
  }),
  askQuestion: heldWith({ words: 'Who fetches him?' }),
  askPartners: heldWith({
    contacts: [1],
    agencies: ['health-visiting'],
    question: 'Is he registered?',
    necessity: 'Nobody knows who sees him',
    familyKnows: 'told',
    basis: { kind: 'agreement-given' },
  }),
  authoriseChecks: ({ reference }) => ({
    path: { reference, number: '1' },
    body: { covers: 'without-knowledge', reason: 'Telling them would put her at risk' },
  }),
  listResponders: () => ({}),
  overdueChecks: () => ({}),
  cancelCheck: async (situation) => ({
    path: { check: await asked(situation) },
    body: { reason: 'The police told us already' },
  }),
  listChecks: () => ({}),
  readCheck: async (situation) => ({ path: { check: await asked(situation) } }),
  answerCheck: async (situation) => ({
    path: { check: await asked(situation) },
    ...keyed,
    body: { held: 'nothing-known' },
  }),
  keyContact: () => ({
    body: { call: { channel: 'phone' }, referral: aReferral() },
    headers: { 'Idempotency-Key': randomUUID() },
  }),
  receiveWrittenForm: (situation) => ({ ...about(situation), body: { words: 'By secure e-mail' } }),
  recordAgreement: (situation) => ({
    ...about(situation),
    body: { contacts: [1], said: 'withdrawn', who: 'His mother', on: '2026-11-24', how: 'phone' },
  }),
  readChild: ({ reference }) => ({ path: { reference, number: '1' } }),
  compareSameChild: pairOf,
  answerSameChild: (situation) => ({
    ...pairOf(situation),
    body: { answer: 'not-same', reason: 'They are cousins' },
  }),
  undoSameChild: (situation) => ({ ...pairOf(situation), body: {} }),
  handOver: ({ reference }) => ({ path: { reference, number: '1' } }),
  restrictReferral: (situation) => ({
    ...about(situation),
    body: { reason: 'Her aunt works here', allowed: [] },
  }),
  liftRestriction: (situation) => ({ ...about(situation), body: { reason: 'She has left' } }),
  breakGlass: (situation) => ({
    ...about(situation),
    body: { reason: 'child-at-risk-now', words: 'The hospital rings' },
  }),
  reviewBreakGlass: async (situation) => ({
    path: { reference: situation.reference, glass: await glassOf(situation) },
  }),
  declareConflict: (situation) => ({ ...about(situation), body: { reason: 'My neighbours' } }),
  undoConflict: async (situation) => ({
    ...about(situation),
    body: { staff: await knownTo(situation), reason: 'Another family' },
  }),
  referralAudit: about,
  childAudit: () => ({ path: { child: randomUUID() } }),
  readReport: async ({ door }) => {
    await door.functions.report({}, lambdaContext('daily-report', 'schedule'));
    return { path: { day: 'now' } };
  },
  readTrends: () => ({ path: { day: '2026-11-24' } }),
  listFigure: () => ({ query: { of: 'open' } }),
  partnerPicture: () => ({}),
  listUnsent: () => ({}),
  sendAgain: () => ({ path: { message: randomUUID() } }),
  checkReturn: () => ({ path: { return: 'annex-a' } }),
  makeReturn: () => ({ path: { return: 'annex-a' } }),
  staffAudit: () => ({ path: { staff: 'k'.repeat(43) } }),
  offerSubjectAccess: ({ reference }) => ({ path: { reference, number: '1' } }),
  makeSubjectAccess: ({ reference }) => ({
    path: { reference, number: '1' },
    body: packAskedOf(reference),
  }),
  readSubjectAccess: async (situation) => ({ path: await packOf(situation) }),
  decideSubjectAccess: async (situation) => ({
    path: await packOf(situation),
    body: { decisions: [], also: [], seen: 2 },
  }),
  releaseSubjectAccess: async (situation) => ({ path: await packOf(situation) }),
  placeHold: (situation) => ({ ...about(situation), body: { reason: 'An inquiry has asked' } }),
  liftHold: async (situation) => ({
    path: { reference: await heldBack(situation) },
    body: { reason: 'The inquiry is over' },
  }),
  readRetention: () => ({}),
  readDirectory: () => ({}),
  listPerson: () => ({
    body: { id: randomUUID(), name: 'Robin Shah', roles: ['screener'], left: false, version: 0 },
  }),
  listAgency: () => ({
    body: { id: `agency-${randomUUID()}`, name: 'A school', source: '2A', closed: false, version: 0 },
  }),
  readRules: () => ({}),
  readRulesVersion: async (situation) => ({ path: { version: String(await versionMade(situation)) } }),
  readRulesTrial: async (situation) => ({ path: { trial: await trialMade(situation) } }),
  draftRules: async (situation) => ({ body: await changeToDraft(situation) }),
  tryRules: async (situation) => {
    await drafted(situation);
    return { body: {} };
  },
  saveRules: async (situation) => ({ body: { version: await drafted(situation), explanations: [] } }),
  countersignRules: async (situation) => ({ body: { version: await saved(situation) } }),
  sendBackRules: async (situation) => ({
    body: { version: await saved(situation), reason: 'Say what a toy is' },
  }),
  dropRules: async (situation) => ({
    body: { version: await drafted(situation), reason: 'It would hide too much' },
  }),
  listTests: () => ({}),
  planTest: () => ({ body: TEST_PLAN }),
  readTest: async (situation) => ({ path: { plan: await plannedTest(situation) } }),
  revealTest: async (situation) => ({
    path: { plan: await plannedTest(situation) },
    body: { reason: 'Decided' },
  }),
  listSamples: () => ({}),
  drawSample: () => ({
    body: { from: '2026-11-24', to: '2026-11-24', size: 1, strata: [], allocation: 'equal', second: false },
  }),
  readSample: async (situation) => ({ path: { sample: (await caseDrawn(situation)).sample } }),
  listEligible: async (situation) => ({ path: { sample: (await caseDrawn(situation)).sample } }),
  readSampleCase: async (situation) => ({ path: { ...(await caseDrawn(situation)) } }),
  reviewSampleCase: async (situation) => ({ path: { ...(await caseDrawn(situation)) }, body: aReview() }),
  packSampleCase: async (situation) => ({ path: { ...(await caseDrawn(situation)) }, body: { takeOut: [] } }),
  listExternalCases: () => ({}),
  readExternalCase: async (situation) => ({ path: { ...(await caseReleased(situation)) } }),
  reviewExternalCase: async (situation) => ({
    path: { ...(await caseReleased(situation)) },
    body: aReview(),
  }),
  sampleResults: () => ({}),
  ownLearning: () => ({}),
  readLearning: () => ({ path: { note: '1.1.first' } }),
  ownAccess: () => ({}),
  sendEmailCode: () => ({ body: { email: EMAIL } }),
  checkEmailCode: () => ({ body: { email: EMAIL, code: '123456' } }),
  openApi: () => ({}),
};

/**
 * Calls that are let in and end with another status than success, because what they need is not there: a code
 * that was sent to a mailbox, a decision, or a restriction.
 */
export const LET_IN: Readonly<Partial<Record<RouteId, number>>> = {
  checkEmailCode: 422,
  countersign: 409,
  drawSample: 422,
  readLearning: 404,
  sendAgain: 404,
  reopenContact: 409,
  receiveWrittenForm: 409,
  liftRestriction: 409,
  revealTest: 409,
};
