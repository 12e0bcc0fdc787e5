import * as z from 'zod';
import { REFERRAL_SOURCES, type ReferralSource } from '../../domain/codes/referral-sources.ts';
import { AGREEMENTS, REASONS_NOT_TOLD, type ReasonNotTold } from '../../domain/consent/answers.ts';
import type { Referral } from '../../domain/referral.ts';
import { answer, calendarDate, line, narrative, prose, timeOfDay } from '../fields.ts';
import { adult, child, concerns, professional } from './person.ts';

export const MOST_CHILDREN = 12;
export const MOST_ADULTS = 20;
export const MOST_PROFESSIONALS = 20;

export const referrer = z
  .strictObject({
    name: line.optional(),
    jobTitle: line.optional(),
    agency: line.optional(),
    source: z.enum(Object.keys(REFERRAL_SOURCES) as [ReferralSource]).optional(), // keys are the codes
    relationship: line.optional(),
    phone: line.optional(),
    email: z.email({ error: 'Must be an email address, like name@example.org' }).max(254).optional(),
    reachToday: line.optional(),
    safeguardingLead: line.optional(),
    anonymous: z.boolean().optional(),
    sentBy: z.enum(['professional', 'public', 'young-person']).optional(),
    verifiedEmail: z.email().max(254).optional(),
  })
  .meta({ id: 'Referrer' });

export const agreementAnswers = z
  .strictObject({
    told: answer.optional(),
    agreement: z.enum(AGREEMENTS).optional(),
    who: line.optional(),
    whoseInformation: line.optional(),
    agreedOn: calendarDate.optional(),
    how: z.enum(['spoken', 'written']).optional(),
    reason: z.enum(Object.keys(REASONS_NOT_TOLD) as [ReasonNotTold]).optional(), // keys are the codes
    reasonWords: prose.optional(),
  })
  .meta({ id: 'Consent' });

/** A referral as a partner sends it. Strict: an unknown property is an error, never dropped in silence. */
export const referral = z
  .strictObject({
    referrer,
    agencyReference: line.optional(),
    children: z
      .array(child)
      .max(MOST_CHILDREN, {
        error: `A referral can name up to ${MOST_CHILDREN} children. Send another referral for the others`,
      })
      .default([]),
    adults: z.array(adult).max(MOST_ADULTS).default([]),
    professionals: z.array(professional).max(MOST_PROFESSIONALS).optional(),
    concerns: concerns.default({}),
    narrative: narrative.optional(),
    whatHappened: narrative.optional(),
    goingWell: prose.optional(),
    supportTried: prose.optional(),
    earlyHelpAssessment: answer.optional(),
    riskTools: prose.optional(),
    desiredOutcome: prose.optional(),
    significantHarm: answer.optional(),
    levelOfNeed: z.literal([1, 2, 3, 4]).optional(),
    asksFor: z.enum(['protection', 'early-help', 'information-only']).optional(),
    goesHomeAt: timeOfDay.optional(),
    alreadyPhoned: line.optional(),
    followsCall: line.optional(),
    livesInArea: answer.optional(),
    homeCouncil: line.optional(),
    sourceWishesAnonymity: answer.optional(),
    consent: agreementAnswers.default({}),
    childViews: prose.optional(),
    parentViews: prose.optional(),
    keepFromFamily: prose.optional(),
    staffSafety: prose.optional(),
  })
  .check((context) => {
    if (context.value.children.length + context.value.adults.length === 0) {
      context.issues.push({
        code: 'custom',
        message: 'Name at least one person. If you do not know the name, leave it empty',
        path: ['children'],
        input: context.value.children,
      });
    }
  })
  .meta({ id: 'Referral' });

/** The schema and the domain's type say the same; this line stops compiling when they do not. */
export const parsedReferral: z.ZodType<Referral, z.input<typeof referral>> = referral;
