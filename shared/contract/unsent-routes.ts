import { unsentMessages } from './answers/unsent.ts';

/** Messages that wait for longer than they should. */
export const UNSENT_ROUTES = {
  listUnsent: {
    id: 'listUnsent',
    method: 'GET',
    path: '/api/unsent-messages',
    summary: 'What has waited to be sent for more than a quarter of an hour, oldest first',
    handledBy: 'reports',
    roles: ['manager'],
    answers: { 200: { words: 'By kind and reference, never by whom it is for', schema: unsentMessages } },
  },
  sendAgain: {
    id: 'sendAgain',
    method: 'POST',
    path: '/api/unsent-messages/{message}/send-again',
    summary: 'Have one of them tried before those that were tried as often as it was',
    handledBy: 'reports',
    roles: ['manager'],
    answers: { 204: { words: 'It is tried within five minutes. Done again, nothing more happens' } },
  },
} as const;
