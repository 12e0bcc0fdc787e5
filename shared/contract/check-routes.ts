import { agencyCheck, agencyChecks, check, checks, checksWaiting, responders } from './answers/checks.ts';
import { contact } from './answers/record.ts';
import { checkAnswered, checkCancelled, checksAsked, checksAuthorised } from './checks.ts';

const DESK = ['screener', 'social-worker', 'manager', 'emergency-duty'] as const;

/** Partners asked for information: by the desk, and answered by their own people. */
export const CHECK_ROUTES = {
  askPartners: {
    id: 'askPartners',
    method: 'POST',
    path: '/api/work/{id}/checks',
    summary: 'Ask partners for information about contacts of the work. The same key asks once',
    handledBy: 'work-queue',
    roles: DESK,
    idempotencyKey: 'optional',
    body: checksAsked,
    answers: { 200: { words: 'What was asked, one check for each agency', schema: checks } },
  },
  listResponders: {
    id: 'listResponders',
    method: 'GET',
    path: '/api/responders',
    summary: 'Agencies that can be asked, by the settings and the directory',
    handledBy: 'work-queue',
    roles: DESK,
    answers: { 200: { words: 'Agencies, in the order of the settings', schema: responders } },
  },
  authoriseChecks: {
    id: 'authoriseChecks',
    method: 'POST',
    path: '/api/referrals/{reference}/contacts/{number}/authorise-checks',
    summary: 'Authorise checks with partners without the family’s agreement, or without their knowledge',
    handledBy: 'work-queue',
    roles: ['manager'],
    body: checksAuthorised,
    answers: { 200: { words: 'The contact as it stands', schema: contact } },
  },
  overdueChecks: {
    id: 'overdueChecks',
    method: 'GET',
    path: '/api/checks/overdue',
    summary: 'Checks that partners have not answered, overdue ones first',
    handledBy: 'work-queue',
    roles: DESK,
    answers: { 200: { words: 'Checks without an answer', schema: checksWaiting } },
  },
  cancelCheck: {
    id: 'cancelCheck',
    method: 'POST',
    path: '/api/checks/{check}/cancel',
    summary: 'Cancel a check that has no answer yet',
    handledBy: 'work-queue',
    roles: DESK,
    body: checkCancelled,
    answers: { 200: { words: 'The check as it stands', schema: check } },
  },
  listChecks: {
    id: 'listChecks',
    method: 'GET',
    path: '/api/checks',
    summary: 'What the caller’s agency was asked and has not answered',
    handledBy: 'partner-checks',
    roles: ['agency-responder'],
    answers: { 200: { words: 'Checks, the earliest due first', schema: agencyChecks } },
  },
  readCheck: {
    id: 'readCheck',
    method: 'GET',
    path: '/api/checks/{check}',
    summary: 'What the caller’s agency was asked, with what it needs to answer and no more',
    handledBy: 'partner-checks',
    roles: ['agency-responder'],
    answers: { 200: { words: 'The check', schema: agencyCheck } },
  },
  answerCheck: {
    id: 'answerCheck',
    method: 'POST',
    path: '/api/checks/{check}/answer',
    summary: 'Answer a check for one’s agency',
    handledBy: 'partner-checks',
    roles: ['agency-responder'],
    idempotencyKey: 'required',
    body: checkAnswered,
    answers: {
      200: { words: 'Answered. The same key and body give this answer again', schema: agencyCheck },
    },
  },
} as const;
