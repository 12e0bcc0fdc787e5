import type { ChildAudit, ReferralAudit, StaffAudit } from '../../../shared/contract/answers/audit.ts';
import { REFERENCE } from './referral.ts';

/** A child and a member of staff as addresses name them. */
export const CHILD_ID = 'b3a1d1f0-5c2e-4d6b-8f47-9e0a2c4d6e81';
export const STAFF_KEY = 'uLx0mA2rT9yQ4wE7zK1pJ6vB3nC8sD5fG0hI2oP4aRk';

const BY = { key: STAFF_KEY, name: 'Halina Brzeska', role: 'social-worker' };

const RECEIVED = {
  at: '2026-11-24T10:40:00.000Z',
  action: 'received',
  words: 'Referral received',
  by: { key: 'Zq7bV2mN5xC8lK1jH4gF6dS9aP3oI0uYtReWqAzXsDc', name: 'Priya Nair', role: 'partner' },
  reference: REFERENCE,
  chain: 'changes',
  number: 1,
  detail: { level: 'amber', consent: 'go-on' },
} as const;

const READ = {
  at: '2026-11-24T10:52:00.000Z',
  action: 'staff-read',
  words: 'Read at the desk',
  by: BY,
  reference: REFERENCE,
  chain: 'looks',
  number: 1,
  detail: {},
} as const;

export const REFERRAL_AUDIT: ReferralAudit = {
  reference: REFERENCE,
  children: [{ number: 1, label: 'Child 1', child: CHILD_ID }],
  checks: [
    { chain: 'changes', events: 1, broken: null },
    { chain: 'looks', events: 1, broken: null },
  ],
  events: [RECEIVED, READ],
  more: false,
};

export const CHILD_AUDIT: ChildAudit = {
  child: CHILD_ID,
  alsoAs: [],
  events: [RECEIVED, READ],
  more: false,
};

export const STAFF_AUDIT: StaffAudit = { day: '2026-11-24', name: BY.name, events: [READ], more: false };
