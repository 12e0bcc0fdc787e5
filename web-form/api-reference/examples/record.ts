import type { ContactAnswer, StaffRecord } from '../../../shared/contract/answers/record.ts';
import { ACKNOWLEDGE_BY, CHILD, DECIDED_AT, RECEIVED, REFERENCE, REFERRAL } from './referral.ts';
import { PRIOR } from './same-child.ts';
import { DECIDED, DUE, RATED, WORK, WORKER } from './work.ts';

const CLOCK = { starts: RECEIVED, due: DUE, acknowledgeBy: ACKNOWLEDGE_BY } as const;

const CONSENT = {
  outcome: 'proceed',
  rule: 'consent.agreed',
  words: 'The family was told and agreed',
  harmSuspected: true,
  managerAuthorisesChecks: false,
  reasonMissing: false,
  table: 'consent-2026-11',
} as const;

const CONTACT: ContactAnswer = {
  number: 1,
  contactId: `${REFERENCE}.1`,
  label: 'Child 1',
  person: { kind: 'child', details: CHILD },
  rating: {
    level: 'amber',
    suggested: {
      level: 'amber',
      rules: [
        {
          id: 'amber.significant-harm-not-known',
          level: 'amber',
          words: 'The referrer does not know whether there is significant harm, so it counts as suspected',
          source: 'docs/reference.md#rating-rules',
        },
        {
          id: 'amber.neglect',
          level: 'amber',
          words: 'Neglect, lasting or getting worse',
          source: 'docs/reference.md#rating-rules',
        },
      ],
      ruleSet: 'ray-2026-11',
    },
    confirmed: null,
  },
  flags: ['same-child-possible'],
  narrativeSignals: [],
  consent: CONSENT,
  partnerChecks: {
    ifFamilyKnows: {
      rule: 'checks.agreed',
      allowed: true,
      needs: null,
      words: 'The family, or the young person, agreed: partners may be asked',
    },
    ifFamilyDoesNot: {
      rule: 'checks.without-knowledge',
      allowed: false,
      needs: 'without-knowledge',
      words: 'The family does not know: a manager has to authorise checks without their knowledge first',
    },
    authorised: [],
  },
  queues: ['mash'],
  routing: [{ id: 'route.mash', words: 'To be screened by the MASH' }],
  clock: CLOCK,
  openCase: null,
  contactsInSixMonths: 1,
  possibleContactsInSixMonths: 2,
  priorContacts: [PRIOR],
  household: [],
  decisions: [],
  proposals: [],
  overtaken: [],
  sentBack: [],
  reopened: [],
  version: 2,
};

/** What staff read before they decide. */
export const RECORD: StaffRecord = {
  view: 'staff',
  reference: REFERENCE,
  receivedAt: RECEIVED,
  agency: 'Exampleshire High School',
  form: { ...REFERRAL, children: [CHILD], adults: [] },
  mayBeTold: 'outcome',
  level: 'amber',
  consent: CONSENT,
  flags: ['same-child-possible'],
  queues: ['mash'],
  clock: CLOCK,
  contacts: [CONTACT],
  work: [WORK],
  messages: [],
  checks: [],
  timeline: [{ at: RECEIVED, words: 'Received', by: null }],
};

export const CONTACT_RATED: ContactAnswer = {
  ...CONTACT,
  version: 3,
  rating: {
    ...CONTACT.rating,
    confirmed: {
      level: 'amber',
      by: WORKER,
      at: '2026-11-24T11:02:40.310Z',
      reason: RATED.reason ?? null,
    },
  },
};

export const CONTACT_DECIDED: ContactAnswer = {
  ...CONTACT_RATED,
  version: 4,
  decisions: [
    {
      queue: 'mash',
      outcome: DECIDED.outcome,
      words: 'Offered early help',
      rationale: DECIDED.rationale,
      impactOnChild: DECIDED.impactOnChild ?? '',
      levelOfNeed: DECIDED.levelOfNeed ?? 'not-known',
      workingWell: DECIDED.workingWell ?? '',
      needsToHappen: DECIDED.needsToHappen ?? '',
      tellReferrer: DECIDED.tellReferrer ?? '',
      by: WORKER,
      at: DECIDED_AT,
      rules: [],
      stands: true,
      countersigned: null,
    },
  ],
};
