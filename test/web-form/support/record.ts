import type { Check } from '../../../shared/contract/answers/checks.ts';
import type { ContactAnswer, StaffRecord } from '../../../shared/contract/answers/record.ts';
import type { QueueCounts, Work, WorkListed } from '../../../shared/contract/answers/work.ts';

export const REFERENCE = 'EX-7K3M-9QTD';
export const WORK_ID = `${REFERENCE}.mash`;

const CONSENT = {
  outcome: 'proceed-without-agreement',
  rule: 'consent.refused-harm',
  words: 'The family refused, and significant harm is suspected.',
  harmSuspected: true,
  managerAuthorisesChecks: false,
  reasonMissing: false,
  table: 'consent-1',
} as const;

const CLOCK = {
  starts: '2026-11-24T14:00:00Z',
  due: '2026-11-24T15:45:00Z',
  acknowledgeBy: '2026-11-25T14:00:00Z',
};

export const WORK: Work = {
  id: WORK_ID,
  reference: REFERENCE,
  queue: 'mash',
  queueName: 'Children’s MASH',
  contacts: [1],
  decided: [],
  awaiting: [],
  flags: ['same-child-possible'],
  level: 'red',
  due: CLOCK.due,
  receivedAt: CLOCK.starts,
  state: 'held',
  held: { by: { id: 'sw-1', name: 'Sam Okafor' }, until: '2026-11-24T15:40:00Z', mine: true },
  note: null,
  transferred: null,
  outOfTurn: null,
  version: 2,
};

export const CONTACT: ContactAnswer = {
  number: 1,
  contactId: `${REFERENCE}.1`,
  label: 'Child 1',
  person: {
    kind: 'child',
    details: { given: '<b>Ada</b>', family: 'Fictional', born: '2014-03-12', interpreterNeeded: 'not-known' },
  },
  rating: {
    level: 'red',
    suggested: {
      level: 'red',
      rules: [
        {
          id: 'red.strangulation',
          level: 'red',
          words: 'Strangulation in the household',
          source: 'reference',
        },
      ],
      ruleSet: 'ray-1',
    },
    confirmed: null,
  },
  flags: ['same-child-possible'],
  narrativeSignals: [
    { id: 'narrative.choked', level: 'red', words: 'Describes strangulation', quote: 'he <i>choked</i> her' },
  ],
  consent: CONSENT,
  partnerChecks: {
    ifFamilyKnows: {
      rule: 'checks.harm-suspected',
      allowed: true,
      needs: null,
      words: 'Harm is suspected and the family knows',
    },
    ifFamilyDoesNot: {
      rule: 'checks.without-knowledge',
      allowed: false,
      needs: 'without-knowledge',
      words: 'The family does not know: a manager has to authorise it first',
    },
    authorised: [],
  },
  queues: ['mash'],
  routing: [{ id: 'route.red', words: 'A red goes to the MASH' }],
  clock: CLOCK,
  openCase: { team: 'North team', worker: 'Lee Field', plan: 'child-protection', certainty: 'likely' },
  contactsInSixMonths: 1,
  possibleContactsInSixMonths: 2,
  priorContacts: [
    {
      contactId: 'EX-2222-3333.1',
      reference: 'EX-2222-3333',
      receivedAt: '2026-10-01T09:00:00Z',
      agency: 'Exampleshire Police',
      source: '6',
      grade: 'possible',
      bits: 11.4,
      guard: { id: 'forename-missing', words: 'A forename is missing, so nobody can be sure.' },
      compared: [
        {
          field: 'surname',
          level: 'exact',
          words: 'Surname: the same',
          weight: 'strong-for',
          bits: 10.2,
        },
        {
          field: 'born',
          level: 'near',
          words: 'Date of birth: one digit differs',
          weight: 'slight-for',
          bits: 2.5,
        },
        {
          field: 'postcode',
          level: 'differs',
          words: 'Postcode: different',
          weight: 'slight-against',
          bits: -1.8,
        },
        {
          field: 'upn',
          level: 'missing',
          words: 'Pupil number (UPN): nothing to compare',
          weight: 'none',
          bits: 0,
        },
      ],
      answer: null,
      late: false,
    },
  ],
  household: [],
  decisions: [],
  proposals: [],
  overtaken: [],
  sentBack: [],
  reopened: [],
  version: 3,
};

/** What the police were asked, without an answer yet. */
export const CHECK: Check = {
  id: `${REFERENCE}.abcdefgh-0`,
  reference: REFERENCE,
  queue: 'mash',
  kind: 'Police',
  agency: 'Exampleshire Police',
  contacts: [1],
  level: 'red',
  by: { id: 'sw-1', name: 'Sam Okafor' },
  askedAt: '2026-11-24T13:00:00Z',
  due: '2026-11-24T15:00:00Z',
  question: 'Have you been <called>?',
  necessity: 'Neighbours heard shouting',
  basis: { kind: 'safeguarding-without-agreement', reason: 'agreement-refused' },
  basisWords: 'Safeguarding, without agreement: Agreement was refused',
  familyKnows: 'told',
  familyKnowsWords: 'They know',
  state: 'open',
  remindedAt: null,
  answer: null,
  cancelled: null,
};

/** A decision that waits for a manager. */
export const PROPOSAL: ContactAnswer['proposals'][number] = {
  queue: 'mash',
  outcome: 'strategy-discussion',
  words: 'A strategy discussion will be held',
  rationale: 'Because',
  impactOnChild: 'Afraid',
  levelOfNeed: 4,
  workingWell: '',
  needsToHappen: 'Speak to the school',
  tellReferrer: '',
  by: { id: 'sw-1', name: 'Sam Okafor' },
  at: '2026-11-24T15:00:00Z',
  rules: [{ id: 'countersign.red-lowered', words: 'The rating was lowered from red' }],
};

/** A decision that stands. */
export const DECISION: ContactAnswer['decisions'][number] = {
  ...PROPOSAL,
  rules: [],
  stands: true,
  countersigned: null,
};

export const RECORD: StaffRecord = {
  view: 'staff',
  reference: REFERENCE,
  receivedAt: CLOCK.starts,
  agency: 'Exampleshire High School',
  form: {
    referrer: { name: 'Jo Teacher' },
    children: [
      { given: '<b>Ada</b>', family: 'Fictional', born: '2014-03-12', interpreterNeeded: 'not-known' },
    ],
    adults: [],
    concerns: { strangulation: 'yes', weapon: 'not-known', 'missing-now': 'no' },
    narrative: 'She said <script>alert(1)</script> he choked her mother.',
    significantHarm: 'yes',
    consent: { told: 'no', agreement: 'refused' },
  },
  mayBeTold: 'outcome',
  level: 'red',
  consent: CONSENT,
  flags: ['same-child-possible'],
  queues: ['mash'],
  clock: CLOCK,
  contacts: [CONTACT],
  work: [WORK],
  messages: [],
  checks: [],
  timeline: [{ at: CLOCK.starts, words: 'Received', by: null }],
};

export const QUEUE: QueueCounts = {
  id: 'mash',
  name: 'Children’s MASH',
  about: 'Screening by the hub',
  waiting: 3,
  held: 1,
  overdue: 2,
  dueSoon: 1,
  oldestRed: '2026-11-24T14:40:00Z',
  red: 1,
  amber: 2,
  yellow: 1,
  atLeast: false,
};

export const LISTED: WorkListed = {
  ...WORK,
  state: 'waiting',
  held: null,
  agency: 'Exampleshire High School',
  people: [{ initials: 'A.F.', age: '12 years' }],
  acknowledgeBy: CLOCK.acknowledgeBy,
};
