import * as z from 'zod';
import { childAudit, referralAudit, staffAudit } from './answers/audit.ts';
import { calendarDate } from './fields.ts';

/** First and last day, where the authority is. */
const days = z
  .object({ from: calendarDate.optional(), to: calendarDate.optional() })
  .meta({ id: 'AuditDays' });
const ROLES = ['manager', 'auditor'] as const;

/** Who read and changed what, for those who check it. Nothing of what a record says. */
export const AUDIT_ROUTES = {
  referralAudit: {
    id: 'referralAudit',
    method: 'GET',
    path: '/api/referrals/{reference}/audit',
    summary: 'Who read and changed a referral, and whether its chains of events are unbroken',
    handledBy: 'work-queue',
    roles: ROLES,
    query: days,
    answers: { 200: { words: 'Events in order, oldest first', schema: referralAudit } },
  },
  childAudit: {
    id: 'childAudit',
    method: 'GET',
    path: '/api/children/{child}/audit',
    summary: 'Who read and changed anything about one child, in any referral',
    handledBy: 'work-queue',
    roles: ROLES,
    query: days,
    answers: { 200: { words: 'Events in order, oldest first', schema: childAudit } },
  },
  staffAudit: {
    id: 'staffAudit',
    method: 'GET',
    path: '/api/staff/{staff}/audit',
    summary: 'What one person read and did on one day',
    handledBy: 'work-queue',
    roles: ROLES,
    query: z.object({ day: calendarDate.optional() }).meta({ id: 'AuditDay' }),
    answers: { 200: { words: 'Events in order, oldest first', schema: staffAudit } },
  },
} as const;
