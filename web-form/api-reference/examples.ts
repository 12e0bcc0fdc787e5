import type { RouteId } from '../../shared/contract/routes.ts';
import {
  CODE_ASKED,
  CODE_GIVEN,
  MESSAGE,
  MESSAGE_RECEIVED,
  QUESTION,
  VERIFIED,
} from './examples/messages.ts';
import { CONTACT_DECIDED, CONTACT_RATED, RECORD } from './examples/record.ts';
import { RECEIPT, REFERENCE, REFERRAL, SENT, STATUS } from './examples/referral.ts';
import { ANSWER, ANSWERED, COMPARED, OTHER, UNDO } from './examples/same-child.ts';
import { DECIDED, QUEUE, QUEUES, RATED, RELEASE, RELEASED, WORK, WORK_ID } from './examples/work.ts';

/** One call and what comes of it. `answer` is left out where the contract promises no body. */
export interface Example {
  /** The caller's own `Idempotency-Key`: another for every call that is not the same call again. */
  readonly key?: string;
  readonly request?: unknown;
  readonly answer?: unknown;
}

/** Values for the parameters in paths, the same in every example. */
export const EXAMPLE_PATH: Readonly<Record<string, string>> = {
  reference: REFERENCE,
  queue: 'mash',
  id: WORK_ID,
  number: '1',
  other: OTHER,
};

/** What calls look like: one referral, from being sent to being decided. Nobody in it is real. */
export const EXAMPLES: Readonly<Record<RouteId, Example>> = {
  submitReferral: { key: 'school-log-1182', request: REFERRAL, answer: RECEIPT },
  listSentReferrals: { answer: SENT },
  readReferral: { answer: RECORD },
  referralStatus: { answer: STATUS },
  sendMessage: { key: 'school-log-1182-2', request: MESSAGE, answer: MESSAGE_RECEIVED },
  listQueues: { answer: QUEUES },
  listQueue: { answer: QUEUE },
  pullNext: { key: 'desk-4-pull-17', answer: { work: WORK } },
  releaseWork: { request: RELEASE, answer: RELEASED },
  confirmRating: { request: RATED, answer: CONTACT_RATED },
  decide: { request: DECIDED, answer: CONTACT_DECIDED },
  askQuestion: {
    key: 'desk-4-question-3',
    request: QUESTION,
    answer: { ...WORK, flags: [...WORK.flags, 'question-open'] },
  },
  compareSameChild: { answer: COMPARED },
  answerSameChild: { request: ANSWER, answer: ANSWERED },
  undoSameChild: { request: UNDO, answer: COMPARED },
  sendEmailCode: { request: CODE_ASKED },
  checkEmailCode: { request: CODE_GIVEN, answer: VERIFIED },
  openApi: {},
};
