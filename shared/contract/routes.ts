import { z } from 'zod';
import type { Role } from '../domain/roles.ts';
import { ACCESS_ROUTES } from './access-routes.ts';
import {
  countersigned,
  decided,
  ratingConfirmed,
  release,
  reopened,
  sameChildAnswered,
  sameChildUndone,
} from './actions.ts';
import { handOver } from './answers/hand-over.ts';
import { handBackList, nightList } from './answers/night.ts';
import { contact, record } from './answers/record.ts';
import { sameChild } from './answers/same-child.ts';
import { sentFrom, sentReferrals } from './answers/sent.ts';
import { colleagues, staffAsked } from './answers/staff.ts';
import { referralStatus } from './answers/status.ts';
import { submitted } from './answers/submitted.ts';
import { pulled, queueList, queues, work } from './answers/work.ts';
import { AUDIT_ROUTES } from './audit-routes.ts';
import { CALL_ROUTES } from './call-routes.ts';
import { CHECK_ROUTES } from './check-routes.ts';
import { DIRECTORY_ROUTES } from './directory-routes.ts';
import { emailCodeAsked, emailCodeGiven, emailVerified } from './email-code.ts';
import { FAMILY_ROUTES } from './family-routes.ts';
import { taken, transferred } from './handling.ts';
import { message, messageReceived, question } from './messages.ts';
import { queueView } from './queue-view.ts';
import { referral } from './referral/referral.ts';
import { found, searched } from './search.ts';

/** The functions that answer HTTP requests, by the folder they live in. */
export type ApiFunction =
  | 'submit-referral'
  | 'work-queue'
  | 'referral-status'
  | 'referral-messages'
  | 'partner-checks'
  | 'email-codes';

/** One route of the HTTP API: declared here, read by the functions, the gateway, CDK and OpenAPI. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** API Gateway form, for example `/api/queues/{queue}`. */
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly handledBy: ApiFunction;
  /** Who may call it; `anyone` needs no token. Nothing else is open. */
  readonly roles: readonly Role[] | 'anyone';
  readonly idempotencyKey?: 'required' | 'optional';
  /** Takes the header `Guest-Pass` of the service's own pages: who, without an account, they ask for. */
  readonly guestPass?: 'optional';
  /** What may stand behind the question mark of the address. */
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  readonly answers: Readonly<Record<number, { readonly words: string; readonly schema?: z.ZodType }>>;
}

const DESK = ['screener', 'social-worker', 'manager', 'emergency-duty'] as const satisfies Role[];
const SAME_CHILD = '/api/referrals/{reference}/contacts/{number}/same-child/{other}';

export const ROUTES = {
  submitReferral: {
    id: 'submitReferral',
    method: 'POST',
    path: '/api/referrals',
    summary: 'Send a referral',
    handledBy: 'submit-referral',
    roles: ['partner', 'partner-system', 'system'],
    guestPass: 'optional',
    idempotencyKey: 'required',
    body: referral,
    answers: { 201: { words: 'Received. The same key and body give this answer again', schema: submitted } },
  },
  listSentReferrals: {
    id: 'listSentReferrals',
    method: 'GET',
    path: '/api/referrals',
    summary: 'What the caller’s agency sent in the last twelve months, newest first',
    handledBy: 'referral-status',
    roles: ['partner', 'system'],
    guestPass: 'optional',
    query: z.object({ from: sentFrom.optional() }),
    answers: { 200: { words: 'One page of referrals', schema: sentReferrals } },
  },
  readReferral: {
    id: 'readReferral',
    method: 'GET',
    path: '/api/referrals/{reference}',
    summary: 'Read a referral: all of it at the desk, what was sent for the sender’s agency',
    handledBy: 'work-queue',
    roles: ['partner', ...DESK],
    answers: { 200: { words: 'The referral', schema: record } },
  },
  referralStatus: {
    id: 'referralStatus',
    method: 'GET',
    path: '/api/referrals/{reference}/status',
    summary: 'Where a referral stands',
    handledBy: 'referral-status',
    roles: ['partner', 'partner-system', ...DESK, 'system'],
    guestPass: 'optional',
    answers: { 200: { words: 'Its status', schema: referralStatus } },
  },
  sendMessage: {
    id: 'sendMessage',
    method: 'POST',
    path: '/api/referrals/{reference}/messages',
    summary: 'Add to a referral, correct it, withdraw it, challenge its decision or answer a question',
    handledBy: 'referral-messages',
    roles: ['partner', 'system'],
    guestPass: 'optional',
    idempotencyKey: 'required',
    body: message,
    answers: {
      201: { words: 'Received. The same key and body give this answer again', schema: messageReceived },
    },
  },
  listQueues: {
    id: 'listQueues',
    method: 'GET',
    path: '/api/queues',
    summary: 'The queues this person may work, with counts',
    handledBy: 'work-queue',
    roles: DESK,
    answers: { 200: { words: 'Queues', schema: queues } },
  },
  listQueue: {
    id: 'listQueue',
    method: 'GET',
    path: '/api/queues/{queue}',
    summary: 'Work in one queue, most urgent first, or sorted and filtered',
    handledBy: 'work-queue',
    roles: DESK,
    query: queueView,
    answers: { 200: { words: 'The queue', schema: queueList } },
  },
  pullNext: {
    id: 'pullNext',
    method: 'POST',
    path: '/api/queues/{queue}/next',
    summary: 'Pull the most urgent work that nobody holds. The same key gives the same work again',
    handledBy: 'work-queue',
    roles: DESK,
    idempotencyKey: 'optional',
    answers: {
      200: { words: 'Yours until the lease ends', schema: pulled },
      204: { words: 'Nothing is waiting' },
    },
  },
  nightList: {
    id: 'nightList',
    method: 'GET',
    path: '/api/night-list',
    summary: 'What the Emergency Duty Team has tonight and has done with it; by day, the last night',
    handledBy: 'work-queue',
    roles: ['emergency-duty', 'manager'],
    answers: { 200: { words: 'The night', schema: nightList } },
  },
  handBack: {
    id: 'handBack',
    method: 'GET',
    path: '/api/hand-back',
    summary: 'What came back from the Emergency Duty Team at the latest opening, and what it did',
    handledBy: 'work-queue',
    roles: DESK,
    answers: { 200: { words: 'The hand-back list', schema: handBackList } },
  },
  takeWork: {
    id: 'takeWork',
    method: 'POST',
    path: '/api/work/{id}/take',
    summary: 'Take one piece of work. Where more urgent work waits, with a reason',
    handledBy: 'work-queue',
    roles: DESK,
    body: taken,
    answers: { 200: { words: 'Yours until the lease ends', schema: work } },
  },
  keepWork: {
    id: 'keepWork',
    method: 'POST',
    path: '/api/work/{id}/keep',
    summary: 'Hold work for longer: its lease starts anew',
    handledBy: 'work-queue',
    roles: DESK,
    answers: { 200: { words: 'Yours until the new end of the lease', schema: work } },
  },
  transferWork: {
    id: 'transferWork',
    method: 'POST',
    path: '/api/work/{id}/transfer',
    summary: 'Give work to a colleague: the holder, or a manager whoever holds it',
    handledBy: 'work-queue',
    roles: DESK,
    body: transferred,
    answers: { 200: { words: 'Theirs, as it stands', schema: work } },
  },
  listStaff: {
    id: 'listStaff',
    method: 'GET',
    path: '/api/staff',
    summary: 'Colleagues who were at the desk in the last 30 days',
    handledBy: 'work-queue',
    roles: DESK,
    query: staffAsked,
    answers: { 200: { words: 'By name', schema: colleagues } },
  },
  search: {
    id: 'search',
    method: 'POST',
    path: '/api/search',
    summary: 'Find a child or a reference among what is open to this person',
    handledBy: 'work-queue',
    roles: DESK,
    body: searched,
    answers: { 200: { words: 'Contacts, the surest first', schema: found } },
  },
  releaseWork: {
    id: 'releaseWork',
    method: 'POST',
    path: '/api/work/{id}/release',
    summary: 'Give work back to its place in the queue',
    handledBy: 'work-queue',
    roles: DESK,
    body: release,
    answers: { 200: { words: 'Given back', schema: work } },
  },
  confirmRating: {
    id: 'confirmRating',
    method: 'POST',
    path: '/api/work/{id}/rating',
    summary: 'Confirm a contact’s rating, or change it with a reason',
    handledBy: 'work-queue',
    roles: ['social-worker', 'manager', 'emergency-duty'],
    body: ratingConfirmed,
    answers: { 200: { words: 'The contact as it stands', schema: contact } },
  },
  decide: {
    id: 'decide',
    method: 'POST',
    path: '/api/work/{id}/decision',
    summary: 'Decide a contact, or several the same. Where a rule asks for a manager it is only proposed',
    handledBy: 'work-queue',
    roles: ['social-worker', 'manager', 'emergency-duty'],
    body: decided,
    answers: { 200: { words: 'The contact as it stands', schema: contact } },
  },
  countersign: {
    id: 'countersign',
    method: 'POST',
    path: '/api/work/{id}/countersign',
    summary: 'Agree to a proposed decision, or send it back. Never whoever had a part in it',
    handledBy: 'work-queue',
    roles: ['manager'],
    body: countersigned,
    answers: { 200: { words: 'The contact as it stands', schema: contact } },
  },
  reopenContact: {
    id: 'reopenContact',
    method: 'POST',
    path: '/api/referrals/{reference}/contacts/{number}/reopen',
    summary: 'Reopen what was decided about a contact in one queue',
    handledBy: 'work-queue',
    roles: ['manager'],
    body: reopened,
    answers: { 200: { words: 'The contact as it stands', schema: contact } },
  },
  askQuestion: {
    id: 'askQuestion',
    method: 'POST',
    path: '/api/work/{id}/question',
    summary: 'Ask the sender something. The same key asks once',
    handledBy: 'work-queue',
    roles: DESK,
    idempotencyKey: 'optional',
    body: question,
    answers: { 200: { words: 'The work, which stays where it is', schema: work } },
  },
  ...CHECK_ROUTES,
  ...FAMILY_ROUTES,
  ...CALL_ROUTES,
  compareSameChild: {
    id: 'compareSameChild',
    method: 'GET',
    path: SAME_CHILD,
    summary: 'Two contacts side by side: are they about the same child?',
    handledBy: 'work-queue',
    roles: DESK,
    answers: { 200: { words: 'Both, field by field', schema: sameChild } },
  },
  answerSameChild: {
    id: 'answerSameChild',
    method: 'POST',
    path: SAME_CHILD,
    summary: 'Answer whether two contacts are about the same child. The same answer again changes nothing',
    handledBy: 'work-queue',
    roles: DESK,
    body: sameChildAnswered,
    answers: { 200: { words: 'Both as they stand', schema: sameChild } },
  },
  undoSameChild: {
    id: 'undoSameChild',
    method: 'POST',
    path: `${SAME_CHILD}/undo`,
    summary: 'Take an answer back, so that the service’s own grade holds again',
    handledBy: 'work-queue',
    roles: DESK,
    body: sameChildUndone,
    answers: { 200: { words: 'Both as they stand', schema: sameChild } },
  },
  handOver: {
    id: 'handOver',
    method: 'GET',
    path: '/api/referrals/{reference}/contacts/{number}/hand-over',
    summary: 'One contact for the case system, with all that its record says',
    handledBy: 'work-queue',
    roles: ['social-worker', 'manager', 'emergency-duty'],
    answers: { 200: { words: 'The contact, versioned', schema: handOver } },
  },
  ...ACCESS_ROUTES,
  ...AUDIT_ROUTES,
  ...DIRECTORY_ROUTES,
  sendEmailCode: {
    id: 'sendEmailCode',
    method: 'POST',
    path: '/api/email-codes',
    summary: 'Send a code to somebody without an account. The answer says nothing about the address',
    handledBy: 'email-codes',
    roles: ['system'],
    body: emailCodeAsked,
    answers: { 202: { words: 'If the address may be sent a code now, one is on its way' } },
  },
  checkEmailCode: {
    id: 'checkEmailCode',
    method: 'POST',
    path: '/api/email-codes/check',
    summary: 'Try a code: five tries, thirty minutes, once',
    handledBy: 'email-codes',
    roles: ['system'],
    body: emailCodeGiven,
    answers: { 200: { words: 'It was the code', schema: emailVerified } },
  },
  openApi: {
    id: 'openApi',
    method: 'GET',
    path: '/api/openapi.json',
    summary: 'This contract as OpenAPI 3.1',
    handledBy: 'referral-status',
    roles: 'anyone',
    answers: { 200: { words: 'OpenAPI document' } },
  },
} as const satisfies Record<string, Route>;

export type RouteId = keyof typeof ROUTES;

/** Every route, in the order documented. */
export const ALL_ROUTES: readonly Route[] = Object.values(ROUTES);
