import { holds, retentionAnswer } from './answers/retention.ts';
import { pack, packOffer, packRelease } from './answers/subject-access.ts';
import { holdLifted, holdPlaced, packAsked, packDecided } from './life.ts';

const ROLES = ['manager'] as const;

/** Records of a life: what somebody is given of what is held about them, how long it is kept, what stops its end. */
export const LIFE_ROUTES = {
  offerSubjectAccess: {
    id: 'offerSubjectAccess',
    method: 'GET',
    path: '/api/referrals/{reference}/contacts/{number}/subject-access',
    summary: 'Which contacts can go into a subject access pack about a child, and the packs there are',
    handledBy: 'work-queue',
    roles: ROLES,
    answers: { 200: { words: 'Contacts and packs', schema: packOffer } },
  },
  makeSubjectAccess: {
    id: 'makeSubjectAccess',
    method: 'POST',
    path: '/api/referrals/{reference}/contacts/{number}/subject-access',
    summary: 'Make a subject access pack about a child, with what is about other people marked',
    handledBy: 'work-queue',
    roles: ROLES,
    body: packAsked,
    answers: { 201: { words: 'The pack', schema: pack } },
  },
  readSubjectAccess: {
    id: 'readSubjectAccess',
    method: 'GET',
    path: '/api/referrals/{reference}/subject-access/{pack}',
    summary: 'Read a subject access pack with its marks, as a copy for whoever decides',
    handledBy: 'work-queue',
    roles: ROLES,
    answers: { 200: { words: 'The pack', schema: pack } },
  },
  decideSubjectAccess: {
    id: 'decideSubjectAccess',
    method: 'POST',
    path: '/api/referrals/{reference}/subject-access/{pack}/decisions',
    summary: 'Decide what of a subject access pack is taken out. The machine takes nothing out by itself',
    handledBy: 'work-queue',
    roles: ROLES,
    body: packDecided,
    answers: { 200: { words: 'The pack', schema: pack } },
  },
  releaseSubjectAccess: {
    id: 'releaseSubjectAccess',
    method: 'GET',
    path: '/api/referrals/{reference}/subject-access/{pack}/release',
    summary: 'The release version of a subject access pack, once every mark is decided',
    handledBy: 'work-queue',
    roles: ROLES,
    answers: { 200: { words: 'What is given away', schema: packRelease } },
  },
  placeHold: {
    id: 'placeHold',
    method: 'POST',
    path: '/api/referrals/{reference}/hold',
    summary: 'Place a legal hold on a referral, or on every one about a child of it: it is not deleted',
    handledBy: 'work-queue',
    roles: ROLES,
    body: holdPlaced,
    answers: { 200: { words: 'The holds on it', schema: holds } },
  },
  liftHold: {
    id: 'liftHold',
    method: 'POST',
    path: '/api/referrals/{reference}/hold/lift',
    summary: 'Lift a legal hold',
    handledBy: 'work-queue',
    roles: ROLES,
    body: holdLifted,
    answers: { 200: { words: 'The holds that are left', schema: holds } },
  },
  readRetention: {
    id: 'readRetention',
    method: 'GET',
    path: '/api/retention',
    summary: 'How long records are kept, what the last dry run would delete, in counts, and what is held',
    handledBy: 'work-queue',
    roles: ROLES,
    answers: { 200: { words: 'Rules, counts and holds', schema: retentionAnswer } },
  },
} as const;
