import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type {
  conflictDeclared,
  conflictUndone,
  glassBroken,
  restricted,
} from '../../shared/contract/access.ts';
import type {
  countersigned,
  decided,
  ratingConfirmed,
  reopened,
  sameChildAnswered,
  sameChildUndone,
} from '../../shared/contract/actions.ts';
import type { agreementTold } from '../../shared/contract/agreement.ts';
import { childAudit, referralAudit, staffAudit } from '../../shared/contract/answers/audit.ts';
import {
  agencyCheck,
  agencyChecks,
  checks,
  checksWaiting,
  responders,
  check as staffCheck,
} from '../../shared/contract/answers/checks.ts';
import { childTimeline } from '../../shared/contract/answers/child.ts';
import { handOver } from '../../shared/contract/answers/hand-over.ts';
import { handBackList, nightList } from '../../shared/contract/answers/night.ts';
import { senderRecord, staffRecord } from '../../shared/contract/answers/record.ts';
import { contactsListed, partnerPicture, report, trends } from '../../shared/contract/answers/report.ts';
import { holds, retentionAnswer } from '../../shared/contract/answers/retention.ts';
import { returnChecked, returnFile } from '../../shared/contract/answers/returns.ts';
import { sameChild } from '../../shared/contract/answers/same-child.ts';
import { sentReferrals } from '../../shared/contract/answers/sent.ts';
import { colleagues } from '../../shared/contract/answers/staff.ts';
import { referralStatus } from '../../shared/contract/answers/status.ts';
import { pack as accessPack, packOffer, packRelease } from '../../shared/contract/answers/subject-access.ts';
import { submitted } from '../../shared/contract/answers/submitted.ts';
import { pulled, queueList, queues, type Work, work } from '../../shared/contract/answers/work.ts';
import {
  callAnswer,
  type contactKeyed,
  keyed as keyedAnswer,
  type writtenFormCame,
} from '../../shared/contract/calls.ts';
import type { checkAnswered, checksAsked, checksAuthorised } from '../../shared/contract/checks.ts';
import type { agencyListed, personListed } from '../../shared/contract/directory.ts';
import { directory, personChanged } from '../../shared/contract/directory.ts';
import type { taken } from '../../shared/contract/handling.ts';
import type {
  packAsked as accessPackAsked,
  holdLifted,
  holdPlaced,
  packDecided,
} from '../../shared/contract/life.ts';
import { type Message, messageReceived } from '../../shared/contract/messages.ts';
import { type Problem, problem } from '../../shared/contract/problem.ts';
import type { referral } from '../../shared/contract/referral/referral.ts';
import { ROUTES, type Route } from '../../shared/contract/routes.ts';
import type { rulesDrafted, rulesReturned, rulesSaved, rulesTried } from '../../shared/contract/rules.ts';
import { rules, rulesDraft, rulesTrial, rulesTrialPage, rulesVersion } from '../../shared/contract/rules.ts';
import {
  type caseReviewed,
  eligible,
  externalCase,
  externalCases,
  learning,
  pack,
  type packAsked,
  sample,
  type sampleAsked,
  sampleCase,
  sampleResults,
} from '../../shared/contract/samples.ts';
import { found, type searched } from '../../shared/contract/search.ts';
import { testPlan, type testPlanned, testPlans } from '../../shared/contract/test-referrals.ts';

export type ReferralToSend = z.input<typeof referral>;

/** An answer of the API that has been found to be as the contract says. */
export interface ApiAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
}

export interface Asked {
  /** Values for the path's parameters. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Sent instead of `body`, as it is. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string>>;
}

const addressOf = (route: Route, path: Asked['path']): string =>
  route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path?.[name] ?? ''));

/** Throws where an answer is not one that the contract names for its route. */
const check = (route: Route, { status, headers, body, text }: ApiAnswer): void => {
  const media = headers.get('content-type') ?? '';
  if (status >= 400) {
    if (!media.startsWith('application/problem+json')) throw new Error(`${route.id}: ${status} is ${media}`);
    const said = problem.parse(body);
    if (said.status !== status) throw new Error(`${route.id}: ${said.status} is not ${status}`);
    return;
  }
  const known = route.answers[status];
  if (known === undefined) throw new Error(`${route.id} may not answer ${status}`);
  if (known.schema !== undefined) known.schema.parse(body);
  else if (status === 204 && text !== '') throw new Error(`${route.id}: 204 with a body`);
};

/** Calls a route and checks its answer against the contract. `null` sends no token. */
export const ask = async (
  url: string,
  route: Route,
  token: string | null,
  { path, query, body, raw, headers }: Asked = {},
): Promise<ApiAnswer> => {
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await fetch(`${url}${addressOf(route, path)}?${new URLSearchParams(query)}`, {
    method: route.method,
    headers: {
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...(sent !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(sent !== undefined && { body: sent }),
  });
  const text = await response.text();
  const answer = {
    status: response.status,
    headers: response.headers,
    text,
    body: text === '' ? undefined : JSON.parse(text),
  };
  check(route, answer);
  return answer;
};

export const problemIn = ({ body }: ApiAnswer): Problem => problem.parse(body);
export const rulesIn = ({ body }: ApiAnswer) => rules.parse(body);
export const rulesDraftIn = ({ body }: ApiAnswer) => rulesDraft.parse(body);
export const rulesTrialIn = ({ body }: ApiAnswer) => rulesTrial.parse(body);
export const rulesTrialPageIn = ({ body }: ApiAnswer) => rulesTrialPage.parse(body);
export const rulesVersionIn = ({ body }: ApiAnswer) => rulesVersion.parse(body);
export const receiptIn = ({ body }: ApiAnswer) => submitted.parse(body);
export const staffRecordIn = ({ body }: ApiAnswer) => staffRecord.parse(body);
export const senderRecordIn = ({ body }: ApiAnswer) => senderRecord.parse(body);
export const statusIn = ({ body }: ApiAnswer) => referralStatus.parse(body);
export const messageReceivedIn = ({ body }: ApiAnswer) => messageReceived.parse(body);
export const sentIn = ({ body }: ApiAnswer) => sentReferrals.parse(body);
export const queuesIn = ({ body }: ApiAnswer) => queues.parse(body).queues;
export const queueIn = ({ body }: ApiAnswer) => queueList.parse(body);
export const nightListIn = ({ body }: ApiAnswer) => nightList.parse(body);
export const handBackIn = ({ body }: ApiAnswer) => handBackList.parse(body);
export const handOverIn = ({ body }: ApiAnswer) => handOver.parse(body);
export const checksIn = ({ body }: ApiAnswer) => checks.parse(body).checks;
export const respondersIn = ({ body }: ApiAnswer) => responders.parse(body).responders;
export const checkIn = ({ body }: ApiAnswer) => staffCheck.parse(body);
export const checksWaitingIn = ({ body }: ApiAnswer) => checksWaiting.parse(body);
export const agencyChecksIn = ({ body }: ApiAnswer) => agencyChecks.parse(body);
export const agencyCheckIn = ({ body }: ApiAnswer) => agencyCheck.parse(body);
export const keyedIn = ({ body }: ApiAnswer) => keyedAnswer.parse(body);
export const callIn = ({ body }: ApiAnswer) => callAnswer.parse(body);
export const sameChildIn = ({ body }: ApiAnswer) => sameChild.parse(body);
export const childIn = ({ body }: ApiAnswer) => childTimeline.parse(body);
export const reportIn = ({ body }: ApiAnswer) => report.parse(body);
export const trendsIn = ({ body }: ApiAnswer) => trends.parse(body);
export const contactsIn = ({ body }: ApiAnswer) => contactsListed.parse(body);
export const pictureIn = ({ body }: ApiAnswer) => partnerPicture.parse(body);
export const returnCheckedIn = ({ body }: ApiAnswer) => returnChecked.parse(body);
export const returnFileIn = ({ body }: ApiAnswer) => returnFile.parse(body);
export const auditIn = ({ body }: ApiAnswer) => referralAudit.parse(body);
export const childAuditIn = ({ body }: ApiAnswer) => childAudit.parse(body);
export const staffAuditIn = ({ body }: ApiAnswer) => staffAudit.parse(body);
export const packOfferIn = ({ body }: ApiAnswer) => packOffer.parse(body);
export const accessPackIn = ({ body }: ApiAnswer) => accessPack.parse(body);
export const packReleaseIn = ({ body }: ApiAnswer) => packRelease.parse(body);
export const holdsIn = ({ body }: ApiAnswer) => holds.parse(body).holds;
export const retentionIn = ({ body }: ApiAnswer) => retentionAnswer.parse(body);
export const directoryIn = ({ body }: ApiAnswer) => directory.parse(body);
export const personChangedIn = ({ body }: ApiAnswer) => personChanged.parse(body);
export const testPlanIn = ({ body }: ApiAnswer) => testPlan.parse(body);
export const testPlansIn = ({ body }: ApiAnswer) => testPlans.parse(body);
export const sampleIn = ({ body }: ApiAnswer) => sample.parse(body);
export const eligibleIn = ({ body }: ApiAnswer) => eligible.parse(body).eligible;
export const sampleCaseIn = ({ body }: ApiAnswer) => sampleCase.parse(body);
export const packIn = ({ body }: ApiAnswer) => pack.parse(body);
export const externalCasesIn = ({ body }: ApiAnswer) => externalCases.parse(body).cases;
export const externalCaseIn = ({ body }: ApiAnswer) => externalCase.parse(body);
export const sampleResultsIn = ({ body }: ApiAnswer) => sampleResults.parse(body);
export const learningIn = ({ body }: ApiAnswer) => learning.parse(body).notes;
export const mineIn = ({ body }: ApiAnswer) => queues.parse(body).mine;
export const staffIn = ({ body }: ApiAnswer) => colleagues.parse(body).staff;
export const foundIn = ({ body }: ApiAnswer) => found.parse(body);
export const takenIn = ({ body }: ApiAnswer): Work => work.parse(body);
export const workIn = ({ body }: ApiAnswer): Work => pulled.parse(body).work;

/** Two contacts by their ids, the one looked at first. */
export type Pair = readonly [contactId: string, other: string];

const pathOf = ([contactId, other]: Pair) => {
  const [reference = '', number = ''] = contactId.split('.');
  return { reference, number, other };
};

const caseOf = (sample: number, of: number) => ({ sample: String(sample), case: String(of) });

/** The API as one person calls it, in the field's words. `always`: headers of every call. */
export const apiClient = (url: string, tokenOf: () => Promise<string>, always: Asked['headers'] = {}) => {
  let token: Promise<string> | undefined;
  const call = async (route: Route, asked: Asked = {}): Promise<ApiAnswer> => {
    token ??= tokenOf();
    return ask(url, route, await token, { ...asked, headers: { ...always, ...asked.headers } });
  };
  const keyed = (key: string | undefined) => (key === undefined ? {} : { 'Idempotency-Key': key });
  const send = (body: ReferralToSend, key: string = randomUUID()): Promise<ApiAnswer> =>
    call(ROUTES.submitReferral, { body, headers: keyed(key) });
  return {
    call,
    send,
    /** Sends a referral that is expected to be received; answers its reference. */
    sent: async (body: ReferralToSend): Promise<string> => receiptIn(await send(body)).reference,
    read: (reference: string) => call(ROUTES.readReferral, { path: { reference } }),
    status: (reference: string) => call(ROUTES.referralStatus, { path: { reference } }),
    /** The list of what the caller's agency sent. */
    sentList: (from?: string) =>
      call(ROUTES.listSentReferrals, { query: from === undefined ? {} : { from } }),
    say: (reference: string, body: Message, key: string = randomUUID()) =>
      call(ROUTES.sendMessage, { path: { reference }, body, headers: keyed(key) }),
    ask: (id: string, words: string, key?: string) =>
      call(ROUTES.askQuestion, { path: { id }, body: { words }, headers: keyed(key) }),
    askAboutAgreement: (id: string, words = 'Please ask the family') =>
      call(ROUTES.askQuestion, { path: { id }, body: { words, about: 'agreement' } }),
    recordAgreement: (reference: string, body: z.input<typeof agreementTold>) =>
      call(ROUTES.recordAgreement, { path: { reference }, body }),
    child: (contactId: string) => {
      const [reference = '', number = ''] = contactId.split('.');
      return call(ROUTES.readChild, { path: { reference, number } });
    },
    queues: () => call(ROUTES.listQueues),
    queue: (queue: string, query: Readonly<Record<string, string>> = {}) =>
      call(ROUTES.listQueue, { path: { queue }, query }),
    pull: (queue: string, key?: string) => call(ROUTES.pullNext, { path: { queue }, headers: keyed(key) }),
    nightList: () => call(ROUTES.nightList),
    handBack: () => call(ROUTES.handBack),
    take: (id: string, body: z.input<typeof taken> = {}) => call(ROUTES.takeWork, { path: { id }, body }),
    keep: (id: string) => call(ROUTES.keepWork, { path: { id } }),
    transfer: (id: string, to: string, note = 'Please go on with this') =>
      call(ROUTES.transferWork, { path: { id }, body: { to, note } }),
    staff: (queue?: string) => call(ROUTES.listStaff, { query: queue === undefined ? {} : { queue } }),
    responders: () => call(ROUTES.listResponders),
    search: (body: z.input<typeof searched>) => call(ROUTES.search, { body }),
    release: (id: string, note?: string) =>
      call(ROUTES.releaseWork, { path: { id }, body: note === undefined ? {} : { note } }),
    rate: (id: string, body: z.input<typeof ratingConfirmed>) =>
      call(ROUTES.confirmRating, { path: { id }, body }),
    decide: (id: string, body: z.input<typeof decided>) => call(ROUTES.decide, { path: { id }, body }),
    countersign: (reference: string, body: z.input<typeof countersigned>) =>
      call(ROUTES.countersign, { path: { id: `${reference}.manager-decision` }, body }),
    reopen: (reference: string, number: number, body: z.input<typeof reopened>) =>
      call(ROUTES.reopenContact, { path: { reference, number: String(number) }, body }),
    handOver: (reference: string, contact = 1) =>
      call(ROUTES.handOver, { path: { reference, number: String(contact) } }),
    askPartners: (id: string, body: z.input<typeof checksAsked>, key?: string) =>
      call(ROUTES.askPartners, { path: { id }, body, headers: keyed(key) }),
    authoriseChecks: (reference: string, body: z.input<typeof checksAuthorised>, contact = 1) =>
      call(ROUTES.authoriseChecks, { path: { reference, number: String(contact) }, body }),
    /** Writes down a phone call or visit. */
    key: (body: z.input<typeof contactKeyed>, key: string = randomUUID()) =>
      call(ROUTES.keyContact, { body, headers: keyed(key) }),
    receiveWrittenForm: (reference: string, body: z.input<typeof writtenFormCame>) =>
      call(ROUTES.receiveWrittenForm, { path: { reference }, body }),
    overdueChecks: () => call(ROUTES.overdueChecks),
    cancelCheck: (id: string, reason: string) =>
      call(ROUTES.cancelCheck, { path: { check: id }, body: { reason } }),
    /** What the caller’s agency was asked. */
    checks: () => call(ROUTES.listChecks),
    check: (id: string) => call(ROUTES.readCheck, { path: { check: id } }),
    answerCheck: (id: string, body: z.input<typeof checkAnswered>, key: string = randomUUID()) =>
      call(ROUTES.answerCheck, { path: { check: id }, body, headers: keyed(key) }),
    restrict: (reference: string, body: z.input<typeof restricted>) =>
      call(ROUTES.restrictReferral, { path: { reference }, body }),
    lift: (reference: string, reason = 'The allegation was about somebody else') =>
      call(ROUTES.liftRestriction, { path: { reference }, body: { reason } }),
    breakGlass: (reference: string, body: z.input<typeof glassBroken>) =>
      call(ROUTES.breakGlass, { path: { reference }, body }),
    reviewGlass: (reference: string, glass: string) =>
      call(ROUTES.reviewBreakGlass, { path: { reference, glass } }),
    declareConflict: (reference: string, body: z.input<typeof conflictDeclared>) =>
      call(ROUTES.declareConflict, { path: { reference }, body }),
    undoConflict: (reference: string, body: z.input<typeof conflictUndone>) =>
      call(ROUTES.undoConflict, { path: { reference }, body }),
    auditOf: (reference: string, days: Readonly<Record<string, string>> = {}) =>
      call(ROUTES.referralAudit, { path: { reference }, query: days }),
    auditOfChild: (child: string, days: Readonly<Record<string, string>> = {}) =>
      call(ROUTES.childAudit, { path: { child }, query: days }),
    auditOfStaff: (staff: string, day?: string) =>
      call(ROUTES.staffAudit, { path: { staff }, query: day === undefined ? {} : { day } }),
    report: (day: string) => call(ROUTES.readReport, { path: { day } }),
    trends: (day: string) => call(ROUTES.readTrends, { path: { day } }),
    figure: (query: Readonly<Record<string, string>>) => call(ROUTES.listFigure, { query }),
    unsent: () => call(ROUTES.listUnsent),
    sendAgain: (message: string) => call(ROUTES.sendAgain, { path: { message } }),
    picture: () => call(ROUTES.partnerPicture),
    checkReturn: (id: string, on?: string) =>
      call(ROUTES.checkReturn, { path: { return: id }, query: on === undefined ? {} : { on } }),
    makeReturn: (id: string, query: Readonly<Record<string, string>> = {}) =>
      call(ROUTES.makeReturn, { path: { return: id }, query }),
    offerPack: (reference: string, contact = 1) =>
      call(ROUTES.offerSubjectAccess, { path: { reference, number: String(contact) } }),
    makePack: (reference: string, body: z.input<typeof accessPackAsked>, contact = 1) =>
      call(ROUTES.makeSubjectAccess, { path: { reference, number: String(contact) }, body }),
    readPack: (reference: string, pack: string) =>
      call(ROUTES.readSubjectAccess, { path: { reference, pack } }),
    decidePack: (reference: string, pack: string, body: z.input<typeof packDecided>) =>
      call(ROUTES.decideSubjectAccess, { path: { reference, pack }, body }),
    releasePack: (reference: string, pack: string) =>
      call(ROUTES.releaseSubjectAccess, { path: { reference, pack } }),
    placeHold: (reference: string, body: z.input<typeof holdPlaced>) =>
      call(ROUTES.placeHold, { path: { reference }, body }),
    liftHold: (reference: string, body: z.input<typeof holdLifted>) =>
      call(ROUTES.liftHold, { path: { reference }, body }),
    retention: () => call(ROUTES.readRetention),
    directory: () => call(ROUTES.readDirectory),
    listPerson: (body: z.input<typeof personListed>) => call(ROUTES.listPerson, { body }),
    listAgency: (body: z.input<typeof agencyListed>) => call(ROUTES.listAgency, { body }),
    tests: () => call(ROUTES.listTests),
    planTest: (body: z.input<typeof testPlanned>) => call(ROUTES.planTest, { body }),
    test: (plan: string) => call(ROUTES.readTest, { path: { plan } }),
    revealTest: (plan: string, reason = 'Everybody in it is decided') =>
      call(ROUTES.revealTest, { path: { plan }, body: { reason } }),
    rules: () => call(ROUTES.readRules),
    rulesVersion: (version: number) => call(ROUTES.readRulesVersion, { path: { version: String(version) } }),
    rulesTrial: (trial: string, page = 1) =>
      call(ROUTES.readRulesTrial, { path: { trial }, query: { page: String(page) } }),
    draftRules: (body: z.input<typeof rulesDrafted>) => call(ROUTES.draftRules, { body }),
    tryRules: (body: z.input<typeof rulesTried> = {}) => call(ROUTES.tryRules, { body }),
    saveRules: (body: z.input<typeof rulesSaved>) => call(ROUTES.saveRules, { body }),
    countersignRules: (body: { version: number }) => call(ROUTES.countersignRules, { body }),
    sendBackRules: (body: z.input<typeof rulesReturned>) => call(ROUTES.sendBackRules, { body }),
    dropRules: (body: z.input<typeof rulesReturned>) => call(ROUTES.dropRules, { body }),
    ownAccess: () => call(ROUTES.ownAccess),
    samples: () => call(ROUTES.listSamples),
    drawSample: (body: z.input<typeof sampleAsked>) => call(ROUTES.drawSample, { body }),
    sample: (number: number) => call(ROUTES.readSample, { path: { sample: String(number) } }),
    eligible: (number: number) => call(ROUTES.listEligible, { path: { sample: String(number) } }),
    sampleCase: (number: number, of: number) => call(ROUTES.readSampleCase, { path: caseOf(number, of) }),
    reviewCase: (number: number, of: number, body: z.input<typeof caseReviewed>) =>
      call(ROUTES.reviewSampleCase, { path: caseOf(number, of), body }),
    packCase: (number: number, of: number, body: z.input<typeof packAsked>) =>
      call(ROUTES.packSampleCase, { path: caseOf(number, of), body }),
    externalCases: () => call(ROUTES.listExternalCases),
    externalCase: (number: number, of: number) => call(ROUTES.readExternalCase, { path: caseOf(number, of) }),
    reviewFromOutside: (number: number, of: number, body: z.input<typeof caseReviewed>) =>
      call(ROUTES.reviewExternalCase, { path: caseOf(number, of), body }),
    sampleResults: (by?: 'week' | 'month') =>
      call(ROUTES.sampleResults, { query: by === undefined ? {} : { by } }),
    learning: () => call(ROUTES.ownLearning),
    learningRead: (note: string) => call(ROUTES.readLearning, { path: { note } }),
    compare: (...pair: Pair) => call(ROUTES.compareSameChild, { path: pathOf(pair) }),
    answerSame: (pair: Pair, body: z.input<typeof sameChildAnswered>) =>
      call(ROUTES.answerSameChild, { path: pathOf(pair), body }),
    undo: (pair: Pair, body: z.input<typeof sameChildUndone> = {}) =>
      call(ROUTES.undoSameChild, { path: pathOf(pair), body }),
  };
};

export type ApiClient = ReturnType<typeof apiClient>;
