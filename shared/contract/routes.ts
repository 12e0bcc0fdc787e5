import * as z from 'zod';
import type { Role } from '../domain/roles.ts';
import { ACCESS_ROUTES } from './access-routes.ts';
import { sameChildAnswered, sameChildUndone } from './actions.ts';
import { handOver } from './answers/hand-over.ts';
import { record } from './answers/record.ts';
import { sameChild } from './answers/same-child.ts';
import { sentFrom, sentReferrals } from './answers/sent.ts';
import { referralStatus } from './answers/status.ts';
import { AUDIT_ROUTES } from './audit-routes.ts';
import { CALL_ROUTES } from './call-routes.ts';
import { CHECK_ROUTES } from './check-routes.ts';
import { DIRECTORY_ROUTES } from './directory-routes.ts';
import { emailCodeAsked, emailCodeGiven, emailVerified } from './email-code.ts';
import { FAMILY_ROUTES } from './family-routes.ts';
import { LIFE_ROUTES } from './life-routes.ts';
import { message, messageReceived } from './messages.ts';
import { REPORT_ROUTES } from './report-routes.ts';
import { RETURN_ROUTES } from './return-routes.ts';
import { RULES_ROUTES } from './rules-routes.ts';
import { SAMPLE_ROUTES } from './sample-routes.ts';
import { SUBMIT_ROUTES } from './submit-routes.ts';
import { TEST_REFERRAL_ROUTES } from './test-referral-routes.ts';
import { UNSENT_ROUTES } from './unsent-routes.ts';
import { WORK_ROUTES } from './work-routes.ts';

/** The functions that answer HTTP requests, by the folder they live in. */
export type ApiFunction =
  | 'submit-referral'
  | 'work-queue'
  | 'referral-status'
  | 'referral-messages'
  | 'partner-checks'
  | 'reports'
  | 'returns'
  | 'email-codes'
  | 'review-rules';

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
  ...SUBMIT_ROUTES,
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
  ...WORK_ROUTES,
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
  ...RULES_ROUTES,
  ...SAMPLE_ROUTES,
  ...LIFE_ROUTES,
  ...REPORT_ROUTES,
  ...UNSENT_ROUTES,
  ...RETURN_ROUTES,
  ...TEST_REFERRAL_ROUTES,
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
