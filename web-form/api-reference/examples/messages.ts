import type { z } from 'zod';
import type { EmailCodeAsked, EmailCodeGiven, emailVerified } from '../../../shared/contract/email-code.ts';
import type { Message, MessageReceived, Question } from '../../../shared/contract/messages.ts';
import { REFERENCE } from './referral.ts';

export const MESSAGE: Message = {
  kind: 'information',
  words: 'Rowan’s mother told us today that there is no food in the house until Friday.',
  concerns: { neglect: 'yes' },
};

export const MESSAGE_RECEIVED: MessageReceived = {
  reference: REFERENCE,
  id: '5f0c2b1e-7d34-4f0a-9c61-2a8be0f4d7a3',
  kind: 'information',
  receivedAt: '2026-11-24T12:31:05.902Z',
  phoneNow: null,
};

export const QUESTION: Question = { words: 'Who collects Rowan from school on Fridays?' };

const EMAIL = 'orla.keane@housing.example';

export const CODE_ASKED: EmailCodeAsked = { email: EMAIL };
export const CODE_GIVEN: EmailCodeGiven = { email: EMAIL, code: '204816' };
export const VERIFIED: z.infer<typeof emailVerified> = {
  verified: true,
  pass: 'example-pass-that-opens-nothing',
};
