import { held } from './answers/held.ts';
import { callAnswer, contactKeyed, keyed, writtenFormCame } from './calls.ts';

const DESK = ['screener', 'social-worker', 'manager', 'emergency-duty'] as const;

/** Contacts that come by phone or in person. */
export const CALL_ROUTES = {
  keyContact: {
    id: 'keyContact',
    method: 'POST',
    path: '/api/calls',
    summary: 'Write down a contact that came by phone or in person, for whoever called',
    handledBy: 'submit-referral',
    roles: DESK,
    idempotencyKey: 'required',
    body: contactKeyed,
    answers: {
      201: {
        words: 'Received, as a referral is. The same key and body give this answer again',
        schema: keyed,
      },
      202: { words: 'It cannot be taken in now: it is held safely and goes in by itself', schema: held },
    },
  },
  receiveWrittenForm: {
    id: 'receiveWrittenForm',
    method: 'POST',
    path: '/api/referrals/{reference}/written-form',
    summary: 'Say that the written form which follows a phone call has come',
    handledBy: 'work-queue',
    roles: DESK,
    body: writtenFormCame,
    answers: { 200: { words: 'The call as it stands', schema: callAnswer } },
  },
} as const;
