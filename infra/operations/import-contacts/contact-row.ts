import * as z from 'zod';
import { line, NARRATIVE } from '../../../shared/contract/fields.ts';
import { REFERRAL_SOURCES, type ReferralSource } from '../../../shared/domain/codes/referral-sources.ts';
import { OUTCOMES } from '../../../shared/domain/outcomes.ts';
import { LEVELS } from '../../../shared/domain/rating/level.ts';
import type { Sex } from '../../../shared/domain/referral.ts';
import { date, pastDate, pastInstant, type ReadAt } from './dates.ts';

const SEXES: Readonly<Record<string, Sex>> = {
  f: 'F',
  female: 'F',
  girl: 'F',
  '2': 'F',
  m: 'M',
  male: 'M',
  boy: 'M',
  '1': 'M',
  u: 'U',
  unknown: 'U',
  'not known': 'U',
  unborn: 'U',
  '0': 'U',
  '9': 'U',
};
const YES = /^(yes|y|true|1)$/i;
const NO = /^(no|n|false|0)$/i;
const MOST_OTHER_NAMES = 10;

const lower = z.string().toLowerCase();

/** F, M or U, as councils write it. */
export const sex = lower.transform((typed, context): Sex => {
  const known = SEXES[typed];
  if (known !== undefined) return known;
  context.issues.push({ code: 'custom', message: 'Must be F, M or U', input: typed });
  return z.NEVER;
});

const yesOrNo = z.string().transform((typed, context) => {
  if (YES.test(typed)) return true;
  if (!NO.test(typed)) context.issues.push({ code: 'custom', message: 'Must be yes or no', input: typed });
  return false;
});

/** Several names with `;` between. */
export const names = z
  .string()
  .transform((typed) => typed.split(';').flatMap((name) => name.trim() || []))
  .pipe(z.array(line).max(MOST_OTHER_NAMES, { error: `Must be ${MOST_OTHER_NAMES} names or fewer` }));

/** Leaves room for what a form has no other place for. */
const LONGEST_SUMMARY = NARRATIVE - 1_000;
const summary = z
  .string()
  .max(LONGEST_SUMMARY, { error: `Must be ${LONGEST_SUMMARY.toLocaleString('en-GB')} characters or fewer` })
  .overwrite((text) => text.toWellFormed());

const SOURCES = Object.keys(REFERRAL_SOURCES) as [ReferralSource]; // keys are the codes

/** What one row must be. Errors name the column and say what is wrong; none repeats a value. */
export const contactRow = (at: ReadAt) =>
  z.strictObject({
    contact_reference: z.string({ error: 'Must be filled in' }).pipe(line),
    received_at: z.string({ error: 'Must be filled in' }).pipe(pastInstant(at)),
    person: line.optional(),
    forename: line.optional(),
    surname: line.optional(),
    other_names: names.optional(),
    dob: pastDate(at).optional(),
    dob_estimated: yesOrNo.optional(),
    expected_date: date.optional(),
    sex: sex.optional(),
    postcode: line.optional(),
    house: line.optional(),
    nhs_number: line.optional(),
    upn: line.optional(),
    phone: line.optional(),
    email: line.optional(),
    mother_forename: line.optional(),
    mother_surname: line.optional(),
    mother_dob: pastDate(at).optional(),
    agency: line.optional(),
    source: z
      .string()
      .toUpperCase()
      .pipe(z.enum(SOURCES, { error: `Must be a referral source: ${SOURCES.join(', ')}` }))
      .optional(),
    agency_reference: line.optional(),
    outcome: lower.pipe(z.enum(OUTCOMES, { error: `Must be one of ${OUTCOMES.join(', ')}` })).optional(),
    level: lower.pipe(z.enum(LEVELS, { error: `Must be ${LEVELS.join(', ')}` })).optional(),
    summary: summary.optional(),
  });

/** One earlier contact as the council's file has it. */
export type ContactRow = z.output<ReturnType<typeof contactRow>>;
