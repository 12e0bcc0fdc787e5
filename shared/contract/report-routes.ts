import * as z from 'zod';
import { AGE_BANDS } from '../domain/figures/age-band.ts';
import { AGREEMENT_KINDS } from '../domain/figures/agreement-kind.ts';
import { OUTCOMES } from '../domain/outcomes.ts';
import { QUEUES } from '../domain/queues.ts';
import { LEVELS } from '../domain/rating/level.ts';
import { contactsListed, partnerPicture, report, trends } from './answers/report.ts';
import { calendarDate } from './fields.ts';

const ROLES = ['manager', 'auditor'] as const;

/** Which contacts stand behind a figure: those of one list, of them what else is named. */
export const figureAsked = z
  .strictObject({
    /** `reviews`: repeat contacts that wait for the managers. `untold`: closed, and the referrer not told. */
    of: z.enum(['open', 'reviews', 'untold', 'received', 'closed']),
    /** Of those received or closed: on which day. */
    day: calendarDate.optional(),
    queue: z.enum(QUEUES).optional(),
    level: z.enum(LEVELS).optional(),
    age: z.enum(AGE_BANDS).optional(),
    /** Against the clock of the rating, or that of the social worker’s next step. */
    against: z.enum(['slipping', 'overdue', 'step-slipping', 'step-overdue']).optional(),
    agency: z.string().max(100).optional(),
    outcome: z.enum(OUTCOMES).optional(),
    agreement: z.enum(AGREEMENT_KINDS).optional(),
  })
  .meta({ id: 'FigureAsked' });

export type FigureAsked = z.infer<typeof figureAsked>;

/** How the front door stands, for managers; and each agency's own picture. */
export const REPORT_ROUTES = {
  readReport: {
    id: 'readReport',
    method: 'GET',
    path: '/api/reports/{day}',
    summary: 'The report of a day as it was kept that morning, or of `now`',
    handledBy: 'reports',
    roles: ROLES,
    answers: { 200: { words: 'Counts, and references of reds that nobody has taken', schema: report } },
  },
  readTrends: {
    id: 'readTrends',
    method: 'GET',
    path: '/api/reports/trends/{day}',
    summary: 'Thirteen weeks to the one with a day',
    handledBy: 'reports',
    roles: ROLES,
    answers: { 200: { words: 'Weeks, oldest first', schema: trends } },
  },
  listFigure: {
    id: 'listFigure',
    method: 'GET',
    path: '/api/figures',
    summary: 'The contacts behind a figure, two hundred at most',
    handledBy: 'reports',
    roles: ROLES,
    query: figureAsked,
    answers: { 200: { words: 'Contacts without what they say of anybody', schema: contactsListed } },
  },
  partnerPicture: {
    id: 'partnerPicture',
    method: 'GET',
    path: '/api/partner-picture',
    summary: 'What became of what the caller’s agency sent in the last year, beside all agencies',
    handledBy: 'reports',
    roles: ['partner'],
    answers: { 200: { words: 'Counts only', schema: partnerPicture } },
  },
} as const;
