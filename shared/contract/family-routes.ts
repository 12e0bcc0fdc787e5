import { agreementTold } from './agreement.ts';
import { agreementHeard } from './answers/agreement-heard.ts';
import { childTimeline } from './answers/child.ts';

const DESK = ['screener', 'social-worker', 'manager', 'emergency-duty'] as const;

/** What a family says about agreement, and all that is known of one child. */
export const FAMILY_ROUTES = {
  recordAgreement: {
    id: 'recordAgreement',
    method: 'POST',
    path: '/api/referrals/{reference}/agreement',
    summary: 'Write down that agreement was given, refused or withdrawn, as a dated event',
    handledBy: 'work-queue',
    roles: DESK,
    body: agreementTold,
    answers: { 200: { words: 'The contacts as they stand', schema: agreementHeard } },
  },
  readChild: {
    id: 'readChild',
    method: 'GET',
    path: '/api/referrals/{reference}/contacts/{number}/child',
    summary: 'Every contact about the same child on one timeline',
    handledBy: 'work-queue',
    roles: DESK,
    answers: { 200: { words: 'The newest first', schema: childTimeline } },
  },
} as const;
