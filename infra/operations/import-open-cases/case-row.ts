import * as z from 'zod';
import { line } from '../../../shared/contract/fields.ts';
import type { Identity } from '../../../shared/matching/identity.ts';
import { storedKeys } from '../../../shared/matching/keys.ts';
import { prepare } from '../../../shared/matching/record.ts';
import type { RegisteredCase } from '../../../shared/store/open-cases.ts';
import { names, sex } from '../import-contacts/contact-row.ts';
import { date, pastDate, type ReadAt } from '../import-contacts/dates.ts';

const PLANS = {
  'child protection': 'child-protection',
  cp: 'child-protection',
  'child in need': 'child-in-need',
  cin: 'child-in-need',
  'child in care': 'child-in-care',
  'looked after': 'child-in-care',
  cla: 'child-in-care',
} as const satisfies Record<string, NonNullable<RegisteredCase['plan']>>;

const plans = new Map<string, (typeof PLANS)[keyof typeof PLANS]>(Object.entries(PLANS));

const plan = z
  .string()
  .toLowerCase()
  .transform((typed, context) => {
    const known = plans.get(typed.replaceAll('-', ' '));
    if (known !== undefined) return known;
    context.issues.push({
      code: 'custom',
      message: 'Must be child-protection, child-in-need or child-in-care, or blank',
      input: typed,
    });
    return z.NEVER;
  });

const FILLED = { error: 'Must be filled in' };

/** What one row must be: one child who is open to one team. Errors name the column; none repeats a value. */
export const caseRow = (at: ReadAt) =>
  z.strictObject({
    case_id: z.string(FILLED).pipe(line),
    team: z.string(FILLED).pipe(line),
    worker: line.optional(),
    plan: plan.optional(),
    forename: line.optional(),
    surname: line.optional(),
    other_names: names.optional(),
    dob: pastDate(at).optional(),
    expected_date: date.optional(),
    sex: sex.optional(),
    postcode: line.optional(),
    house: line.optional(),
    nhs_number: line.optional(),
    upn: line.optional(),
    mother_forename: line.optional(),
    mother_surname: line.optional(),
    mother_dob: pastDate(at).optional(),
  });

export type CaseRow = z.output<ReturnType<typeof caseRow>>;
export const CASE_COLUMNS = Object.keys(caseRow({ now: new Date(0), timeZone: 'UTC' }).shape);

const childOf = (row: CaseRow): Identity => {
  const mother = { given: row.mother_forename, family: row.mother_surname, born: row.mother_dob };
  return {
    given: row.forename,
    family: row.surname,
    otherNames: row.other_names,
    born: row.dob,
    // A child who is born has a date of birth: the expected date says nothing more.
    expected: row.dob === undefined ? row.expected_date : undefined,
    sex: row.sex,
    postcode: row.postcode,
    house: row.house,
    nhsNumber: row.nhs_number,
    upn: row.upn,
    ...(Object.values(mother).some((value) => value !== undefined) && { mother }),
  };
};

/** The case of a row; null where the row says too little for any search to find the child by it. */
export const registeredCase = (row: CaseRow): RegisteredCase | null => {
  const child = childOf(row);
  if (storedKeys(prepare(child)).length === 0) return null;
  return { caseId: row.case_id, team: row.team, worker: row.worker, plan: row.plan, child };
};
