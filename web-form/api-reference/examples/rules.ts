import type { z } from 'zod';
import type {
  Rules,
  RulesDraft,
  RulesTrial,
  RulesTrialPage,
  RulesVersion,
  rulesDrafted,
} from '../../../shared/contract/rules.ts';

const MIRIAM = { id: 'p8sz4c2nv7mh', name: 'Miriam Tolland' };
const ANSELM = { id: 'q4td8m1ks9wb', name: 'Anselm Rooke' };
const CHANGE = {
  rating: { 'red.weapon': 'amber' },
  consent: {},
  routing: {},
  numbers: { repeatMonths: 12 },
} as const;
const WHY = 'Toy weapons were read as weapons all autumn';
const IN_WORDS = [
  'Weapon used, shown or kept within reach: from red to amber',
  'Contacts are counted together over (calendar months): from 6 to 12',
];
const SAVED = { by: MIRIAM, at: '2026-11-24T11:20:00.000Z' };
const CONTACT = 'EX-7K3M-9QTD.1';
const EXPLANATIONS = [{ contactId: CONTACT, words: 'A water pistol: it was seen within the hour' }];
const DAY = '2026-12-01';

export const DRAFTED: z.input<typeof rulesDrafted> = {
  change: { rating: { 'red.weapon': 'amber' }, consent: {}, routing: {}, numbers: { repeatMonths: 12 } },
  why: WHY,
  holdsOn: DAY,
  version: 0,
};

export const TRIAL: RulesTrial = {
  id: '0f8e1c52-4a3a-4c1e-9d31-5d0a6a8b2c11',
  at: '2026-11-24T11:05:00.000Z',
  from: '2026-08-26',
  to: '2026-11-24',
  referrals: 2418,
  contacts: 3002,
  leftOut: 3,
  changed: 1,
  ways: {
    'rating-down': 1,
    'rating-up': 0,
    consent: 0,
    queues: 0,
    'due-later': 0,
    'due-earlier': 0,
  },
  lowersRed: 1,
  suggestedOtherwise: 0,
  pages: 1,
  current: true,
};

export const TRIAL_PAGE: RulesTrialPage = {
  trial: TRIAL,
  page: 1,
  changes: [
    {
      contactId: CONTACT,
      reference: 'EX-7K3M-9QTD',
      number: 1,
      receivedAt: '2026-10-05T13:10:00.000Z',
      ways: ['rating-down'],
      before: { level: 'red', consent: 'proceed', queues: ['mash'], due: '2026-10-05T17:10:00.000Z' },
      after: { level: 'amber', consent: 'proceed', queues: ['mash'], due: '2026-10-06T13:10:00.000Z' },
      because: [{ id: 'red.weapon', words: 'Weapon used, shown or kept within reach' }],
    },
  ],
};

export const DRAFT: RulesDraft = {
  number: 1,
  state: 'draft',
  change: CHANGE,
  why: WHY,
  holdsOn: DAY,
  authors: [MIRIAM],
  inWords: IN_WORDS,
  trial: null,
  saved: null,
  explanations: [],
  sentBack: null,
  version: 1,
};

export const RULES_WAITING: RulesDraft = {
  ...DRAFT,
  state: 'waiting',
  trial: TRIAL,
  saved: SAVED,
  explanations: EXPLANATIONS,
  version: 3,
};

export const RULES_SENT_BACK: RulesDraft = {
  ...DRAFT,
  trial: { ...TRIAL, current: false },
  explanations: EXPLANATIONS,
  sentBack: { by: ANSELM, at: '2026-11-24T14:00:00.000Z', reason: 'Say what a toy is' },
  version: 4,
};

export const RULES_VERSION: RulesVersion = {
  number: 1,
  why: WHY,
  authors: [MIRIAM],
  saved: SAVED,
  countersigned: { by: ANSELM, at: '2026-11-24T14:00:00.000Z' },
  holdsFrom: '2026-12-01T00:00:00.000Z',
  state: 'to-come',
  inWords: IN_WORDS,
  trial: { ...TRIAL, current: false },
  explanations: EXPLANATIONS,
};

const NUMBERS = {
  id: 'redHours',
  words: 'A red is due after',
  unit: 'hours, day and night',
  why: 'A red waits no longer than four hours.',
  starts: 4,
  holds: 4,
  least: 1,
  most: 4,
} as const;

export const RULES: Rules = {
  ruleSet: 'ray-2026-11',
  inForce: null,
  choices: {
    rating: [
      {
        id: 'red.immediate-danger',
        words: 'In danger now or today',
        why: 'Danger now or today is what red means, so this is always red.',
        starts: 'red',
        holds: 'red',
        may: ['red'],
      },
      {
        id: 'red.weapon',
        words: 'Weapon used, shown or kept within reach',
        why: null,
        starts: 'red',
        holds: 'red',
        may: ['red', 'amber', 'off'],
      },
    ],
    consent: [
      {
        id: 'consent.not-sought-no-harm',
        words:
          'No agreement was sought and no harm is suspected: the referrer is asked to speak to the family',
        why: null,
        starts: 'clarify-with-referrer',
        holds: 'clarify-with-referrer',
        may: ['clarify-with-referrer', 'proceed-without-agreement'],
      },
    ],
    routing: [
      {
        id: 'route.early-help',
        words: 'Request for early help, agreed, no indicator of harm',
        why: null,
        queues: ['early-help'],
        off: false,
        also: [],
        mayBeOff: true,
      },
    ],
    numbers: [NUMBERS],
    queues: [
      { id: 'mash', name: 'Children’s MASH', mayBeAdded: true },
      { id: 'early-help', name: 'Early help', mayBeAdded: true },
    ],
    outcomes: [
      { id: 'clarify-with-referrer', words: 'ask the referrer' },
      { id: 'proceed-without-agreement', words: 'go ahead without agreement' },
    ],
  },
  newest: { rating: {}, consent: {}, routing: {}, numbers: {} },
  draft: DRAFT,
  versions: [],
};

export const RULES_EXPLAINED = { version: 2, explanations: EXPLANATIONS };
