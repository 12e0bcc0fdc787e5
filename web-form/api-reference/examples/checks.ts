import type { z } from 'zod';
import type {
  AgencyCheck,
  AgencyChecks,
  Check,
  CheckListed,
  ChecksWaiting,
  Responders,
} from '../../../shared/contract/answers/checks.ts';
import type {
  checkAnswered,
  checkCancelled,
  checksAsked,
  checksAuthorised,
} from '../../../shared/contract/checks.ts';
import { CHILD, REFERENCE } from './referral.ts';
import { WORKER } from './work.ts';

export const CHECK_ID = `${REFERENCE}.p2Vx7qLm0RtYc4Zk-0`;
const ASKED_AT = '2026-11-24T11:05:12.040Z';
/** Amber: six opening hours. */
const ANSWER_DUE = '2026-11-24T17:00:00.000Z';
const BASIS_WORDS = 'Public task, with the agreement of the family or the young person';

export const ASKED: z.input<typeof checksAsked> = {
  contacts: [1],
  agencies: ['school-nursing'],
  question: 'When did a school nurse last see Rowan, and was there any worry?',
  necessity: 'Nobody has weighed or measured the child this year.',
  familyKnows: 'told',
  basis: { kind: 'agreement-given' },
};

const LISTED: CheckListed = {
  id: CHECK_ID,
  reference: REFERENCE,
  queue: 'mash',
  kind: 'Health',
  agency: 'Exampleshire School Nursing',
  contacts: [1],
  level: 'amber',
  by: WORKER,
  askedAt: ASKED_AT,
  due: ANSWER_DUE,
};

export const CHECK: Check = {
  ...LISTED,
  question: ASKED.question,
  necessity: ASKED.necessity,
  basis: ASKED.basis,
  basisWords: BASIS_WORDS,
  familyKnows: ASKED.familyKnows,
  familyKnowsWords: 'They know',
  state: 'open',
  remindedAt: null,
  answer: null,
  cancelled: null,
};

export const AUTHORISED: z.input<typeof checksAuthorised> = {
  covers: 'without-knowledge',
  reason: 'Telling them before the visit would put the child at risk.',
};

export const RESPONDERS: Responders = {
  responders: [
    {
      agency: 'school-nursing',
      agencyName: 'Exampleshire School Nursing',
      kind: 'health',
      kindName: 'Health',
    },
  ],
};

export const WAITING: ChecksWaiting = { overdue: [], open: [LISTED], more: false };

const CANCEL: z.input<typeof checkCancelled> = { reason: 'The school nurse rang with what is known.' };

export const CANCELLED: { readonly request: typeof CANCEL; readonly answer: Check } = {
  request: CANCEL,
  answer: {
    ...CHECK,
    state: 'cancelled',
    cancelled: { by: WORKER, at: '2026-11-24T11:40:00.000Z', reason: CANCEL.reason },
  },
};

export const CHECKS_LISTED: AgencyChecks = {
  agency: LISTED.agency,
  checks: [{ id: CHECK_ID, askedAt: ASKED_AT, due: ANSWER_DUE, people: 1 }],
  more: false,
};

export const TO_ANSWER: AgencyCheck = {
  id: CHECK_ID,
  askedAt: ASKED_AT,
  due: ANSWER_DUE,
  state: 'open',
  question: ASKED.question,
  basisWords: BASIS_WORDS,
  familyKnows: ASKED.familyKnows,
  people: [
    {
      given: CHILD.given,
      family: CHILD.family,
      born: CHILD.born,
      expected: null,
      estimatedAge: null,
      address: null,
      postcode: CHILD.postcode,
    },
  ],
  answer: null,
};

const SAID = {
  held: 'yes',
  words: 'Seen in September; below the usual weight. A letter to the parents was not answered.',
  worker: 'Ruta Balsys, 01632 960107',
} as const satisfies z.input<typeof checkAnswered>;

export const ANSWERED: { readonly request: typeof SAID; readonly answer: AgencyCheck } = {
  request: SAID,
  answer: {
    ...TO_ANSWER,
    state: 'answered',
    people: [],
    answer: { ...SAID, heldWords: 'Information held', by: 'Ruta Balsys', at: '2026-11-24T12:20:31.870Z' },
  },
};
