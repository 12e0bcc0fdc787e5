import type {
  CaseReviewed,
  ExternalCase,
  ExternalCases,
  Learning,
  Pack,
  PackAsked,
  ReviewAnswer,
  Sample,
  SampleAsked,
  SampleCase,
  SampleResults,
} from '../../../shared/contract/samples.ts';
import { PROMPT_IDS } from '../../../shared/contract/words.ts';
import { REFERENCE } from './referral.ts';

const MIRIAM = { id: 'b0lg9w3md7uk', name: 'Miriam Tolland' };
const OUTSIDE = { id: 'r3bd8y5lf1qk', name: 'Beatrix Olumide' };
const AT = '2026-11-30T10:20:00.000Z';
const LEARNING = 'Say what the child said, and whom you asked about her brother.';

export const SAMPLE_ASKED: SampleAsked = {
  from: '2026-11-23',
  to: '2026-11-29',
  size: 1,
  strata: ['outcome'],
  allocation: 'equal',
  second: true,
};

const SUMMARY = {
  ...SAMPLE_ASKED,
  number: 12,
  drawnAt: AT,
  by: MIRIAM,
  eligible: 2,
  cases: 1,
  reviewed: 0,
  reviewedTwice: 0,
};

export const SAMPLES = { samples: [SUMMARY], more: false };

export const SAMPLE: Sample = {
  ...SUMMARY,
  seed: '6f1d2c3b4a59687706152433425160718293a4b5c6d7e8f90a1b2c3d4e5f6071',
  digest: '0c52a1b4d3e6f7089a1b2c3d4e5f60718293a4b5c6d7e8f96f1d2c3b4a596877',
  parts: [{ words: 'Offered early help', eligible: 2, drawn: 1 }],
  list: [
    {
      case: 1,
      reference: REFERENCE,
      contact: 1,
      part: 'Offered early help',
      deciders: ['Halina Brzeska'],
      reviews: 0,
      external: 'none',
      may: 'yes',
    },
  ],
  next: 1,
};

export const ELIGIBLE = {
  number: 12,
  eligible: [
    {
      id: `${REFERENCE}.1`,
      part: 'early-help',
      key: '1a2b3c4d5e6f708192a3b4c5d6e7f8090c52a1b4d3e6f7089a1b2c3d4e5f6071',
      drawn: true,
    },
  ],
};

export const CASE_REVIEWED: CaseReviewed = {
  answers: Object.fromEntries(PROMPT_IDS.map((id) => [id, { answer: 'yes' }])) as CaseReviewed['answers'], // every prompt
  judgement: 'agree-with-learning',
  learning: LEARNING,
};

const REVIEW: ReviewAnswer = {
  slot: 'first',
  by: MIRIAM.name,
  at: AT,
  answers: CASE_REVIEWED.answers,
  judgement: 'agree-with-learning',
  learning: LEARNING,
  action: null,
  act: 'none',
};

export const SAMPLE_CASE: SampleCase = {
  sample: 12,
  case: 1,
  of: 1,
  reference: REFERENCE,
  contact: 1,
  part: 'Offered early help',
  outcome: 'early-help',
  level: 'amber',
  receivedAt: '2026-11-24T10:00:00.000Z',
  closedAt: '2026-11-24T15:20:00.000Z',
  deciders: ['Halina Brzeska'],
  countersigners: [],
  may: 'yes',
  reviews: null,
  reviewed: 0,
  external: null,
};

export const SAMPLE_CASE_REVIEWED: SampleCase = {
  ...SAMPLE_CASE,
  may: 'reviewed',
  reviews: [REVIEW],
  reviewed: 1,
};

export const SAMPLE_PACK_ASKED: PackAsked = { takeOut: ['Bartek'] };

const PARTS = [
  { heading: 'What the referrer was worried about', words: '[Child A] was often without lunch.' },
];

export const SAMPLE_PACK: Pack = {
  sample: 12,
  case: 1,
  parts: PARTS,
  digest: 'Zk3qf0cVh1m0S2gTt1u3y8mZ8o2qf5mYB1rj7dXw9aE',
  perhapsNames: [],
  takeOut: ['Bartek'],
  reviewers: [OUTSIDE],
  released: false,
};

export const EXTERNAL_CASES: ExternalCases = {
  cases: [{ sample: 12, case: 1, releasedAt: AT, reviewedAt: null }],
};

export const EXTERNAL_CASE: ExternalCase = {
  sample: 12,
  case: 1,
  releasedAt: AT,
  parts: PARTS,
  review: null,
};

export const EXTERNAL_CASE_REVIEWED: ExternalCase = {
  ...EXTERNAL_CASE,
  review: { ...REVIEW, slot: 'external', by: OUTSIDE.name },
};

const JUDGED = { agree: 0, 'agree-with-learning': 1, premature: 0, 'child-at-risk': 0 };
const ROW = { name: '2026-11-30', reviews: 1, judgements: JUDGED };

export const SAMPLE_RESULTS: SampleResults = {
  by: 'week',
  periods: [ROW],
  slots: [{ ...ROW, name: 'first' }],
  prompts: PROMPT_IDS.map((prompt) => ({
    prompt,
    answers: { yes: 1, partly: 0, no: 0, 'not-applicable': 0 },
  })),
  parts: [{ by: 'outcome', rows: [{ ...ROW, name: 'Offered early help' }] }],
  agreement: { cases: 0, sameJudgement: 0, prompts: 0, samePrompts: 0 },
};

export const NOTE_ID = '12.1.first';

export const OWN_LEARNING: Learning = {
  notes: [
    {
      id: NOTE_ID,
      reference: REFERENCE,
      contact: 1,
      part: 'decided',
      at: AT,
      by: MIRIAM.name,
      judgement: 'agree-with-learning',
      learning: LEARNING,
      readAt: null,
    },
  ],
};
