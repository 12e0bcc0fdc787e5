import type { z } from 'zod';
import type {
  TestListed,
  TestPlan,
  TestPlans,
  testPlanned,
  testRevealed,
} from '../../../shared/contract/test-referrals.ts';
import { REFERENCE } from './referral.ts';

export const PLAN_ID = '3f0c9a52-6d1e-4b7f-9c38-5a1e2d7b8f60';

const MANAGER = { id: 'p8sz4c2nv7mh', name: 'Miriam Tolland' };
const WORKER = { id: 'w5rk9t3qd1xz', name: 'Halina Brzeska' };

export const PLANNED: z.input<typeof testPlanned> = {
  agency: 'exampleshire-high',
  scenario: 'An invented boy of nine comes to school hungry and says that nobody is at home at night.',
  goodHandling: 'Amber or red within the hour, and somebody rings the school before deciding.',
  tester: 'Nerys Vaughan',
  lapsesOn: '2026-12-18',
};

const LISTED: TestListed = {
  id: PLAN_ID,
  agency: { id: PLANNED.agency, name: 'Exampleshire High School' },
  agencyReference: 'HK-482137',
  tester: PLANNED.tester,
  lapsesOn: PLANNED.lapsesOn,
  planned: { by: MANAGER, at: '2026-11-23T09:10:00.000Z' },
  standing: 'planned',
};

const CAME_IN = '2026-11-24T10:00:00.000Z';
const DECIDED = '2026-11-24T11:30:00.000Z';
const REVEALED = '2026-11-24T16:00:00.000Z';

export const PLAN: TestPlan = {
  ...LISTED,
  scenario: PLANNED.scenario,
  goodHandling: PLANNED.goodHandling,
  received: [],
  keptBack: [],
  revealed: null,
  events: [{ at: '2026-11-23T09:10:00.000Z', words: 'Test referral planned', by: MANAGER.name }],
};

export const PLANS: TestPlans = { plans: [LISTED], agencies: [LISTED.agency] };

export const REVEAL: z.input<typeof testRevealed> = { reason: 'Decided, and the referrer was told' };

const HANDLING: NonNullable<TestPlan['received'][number]['handling']> = {
  timings: [
    {
      step: 'pulled',
      words: 'First pulled or taken',
      at: '2026-11-24T10:20:00.000Z',
      took: '20 minutes of working time',
      due: null,
      inTime: null,
    },
    {
      step: 'decided',
      words: 'Decided for everybody',
      at: DECIDED,
      took: '1 hour and 30 minutes of working time',
      due: '2026-11-25T10:00:00.000Z',
      inTime: true,
    },
  ],
  contacts: [
    {
      number: 1,
      label: 'Child 1',
      suggested: 'amber',
      level: 'amber',
      rated: { by: WORKER, at: '2026-11-24T10:40:00.000Z', reason: null },
      agreement: 'The family agreed',
      decisions: [
        {
          queue: 'Children’s MASH',
          outcome: 'Assessment by children’s social care',
          rationale: 'Nobody at home at night, and hungry every day.',
          impactOnChild: 'He is hungry and afraid.',
          tellReferrer: 'A social worker will see him this week.',
          by: WORKER,
          at: DECIDED,
          countersignedBy: null,
        },
      ],
    },
  ],
  checks: [
    {
      agency: 'Health visiting',
      question: 'When was he last seen?',
      by: WORKER,
      askedAt: '2026-11-24T10:45:00.000Z',
    },
  ],
};

export const PLAN_REVEALED: TestPlan = {
  ...PLAN,
  standing: 'revealed',
  received: [
    { reference: REFERENCE, receivedAt: CAME_IN, people: 1, decided: 1, revealed: true, handling: HANDLING },
  ],
  keptBack: [
    { kind: 'receipt', words: 'Receipt to whoever sent it', count: 1 },
    { kind: 'outcome', words: 'What was decided, to whoever sent it', count: 1 },
  ],
  revealed: { by: MANAGER, at: REVEALED, reason: REVEAL.reason },
  events: [...PLAN.events, { at: REVEALED, words: 'Revealed: this was a test referral', by: MANAGER.name }],
};
