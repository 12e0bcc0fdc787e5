import { testPlan, testPlanned, testPlans, testRevealed } from './test-referrals.ts';

/** Test referrals: planned by managers, known to nobody at the desk until they are revealed. */
export const TEST_REFERRAL_ROUTES = {
  listTests: {
    id: 'listTests',
    method: 'GET',
    path: '/api/test-referrals',
    summary: 'Test referrals that managers planned, the newest first',
    handledBy: 'work-queue',
    roles: ['manager', 'auditor'],
    answers: { 200: { words: 'The plans, and the agencies that a test can come from', schema: testPlans } },
  },
  planTest: {
    id: 'planTest',
    method: 'POST',
    path: '/api/test-referrals',
    summary: 'Plan a test referral that nobody at the desk knows of',
    handledBy: 'work-queue',
    roles: ['manager'],
    body: testPlanned,
    answers: { 200: { words: 'The plan, with the reference that its sender types', schema: testPlan } },
  },
  readTest: {
    id: 'readTest',
    method: 'GET',
    path: '/api/test-referrals/{plan}',
    summary: 'A planned test referral and what became of it',
    handledBy: 'work-queue',
    roles: ['manager', 'auditor'],
    answers: { 200: { words: 'The plan; how it was handled once it is revealed', schema: testPlan } },
  },
  revealTest: {
    id: 'revealTest',
    method: 'POST',
    path: '/api/test-referrals/{plan}/reveal',
    summary: 'Say that it was a test. What is open of it leaves every queue',
    handledBy: 'work-queue',
    roles: ['manager'],
    body: testRevealed,
    answers: { 200: { words: 'The plan, with how the test was handled', schema: testPlan } },
  },
} as const;
