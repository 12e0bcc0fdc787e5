import * as z from 'zod';
import type { ConcernCode } from '../../domain/codes/concerns.ts';
import { CONCERN_CODES } from '../../domain/codes/concerns.ts';
import { DISABILITIES, type Disability } from '../../domain/codes/disabilities.ts';
import { ETHNICITIES, type Ethnicity } from '../../domain/codes/ethnicities.ts';
import { answer, calendarDate, line, narrative, prose } from '../fields.ts';

const codesOf = <Code extends string>(table: Readonly<Record<Code, unknown>>): Code[] =>
  Object.keys(table) as Code[]; // Object.keys forgets the key type

export const concerns = z.partialRecord(
  z.enum(CONCERN_CODES as readonly [ConcernCode, ...ConcernCode[]]), // the list is never empty
  answer,
);

const details = {
  given: line.optional(),
  family: line.optional(),
  otherNames: z.array(line).max(10).optional(),
  born: calendarDate.optional(),
  expected: calendarDate.optional(),
  estimatedAge: z.int().min(0).max(120).optional(),
  sex: z.enum(['F', 'M', 'U']).optional(),
  address: prose.optional(),
  postcode: line.optional(),
  phone: line.optional(),
};

const ONE_AGE = 'Give a date of birth, an expected date or an estimated age, not more than one of them';

const oneAge = <Person extends { born?: unknown; expected?: unknown; estimatedAge?: unknown }>(
  context: z.core.ParsePayload<Person>,
): void => {
  const { born, expected, estimatedAge } = context.value;
  if ([born, expected, estimatedAge].filter((given) => given !== undefined).length > 1) {
    context.issues.push({ code: 'custom', message: ONE_AGE, path: ['born'], input: born });
  }
};

export const child = z
  .strictObject({
    ...details,
    ethnicity: z.enum(codesOf<Ethnicity>(ETHNICITIES)).optional(),
    firstLanguage: line.optional(),
    interpreterNeeded: answer.optional(),
    disabilities: z
      .array(z.enum(codesOf<Disability>(DISABILITIES)))
      .max(13)
      .optional(),
    school: line.optional(),
    nhsNumber: line.optional(),
    upn: line.optional(),
    whereNow: line.optional(),
    socialWorker: line.optional(),
    concerns: concerns.optional(),
    ownWorry: narrative.optional(),
    worryIsAbout: z.enum(['this-child', 'brother-or-sister']).optional(),
    previousAddress: prose.optional(),
    privatelyFostered: answer.optional(),
    gp: line.optional(),
    healthNeeds: prose.optional(),
    communication: prose.optional(),
    religion: line.optional(),
    nationality: line.optional(),
    description: prose.optional(),
    ownAgreement: z
      .strictObject({
        agreement: z.enum(['agreed', 'refused', 'not-asked']).optional(),
        competent: answer.optional(),
      })
      .optional(),
  })
  .check(oneAge)
  .meta({ id: 'Child' });

export const adult = z
  .strictObject({
    ...details,
    relationship: line.optional(),
    parentalResponsibility: answer.optional(),
    livesInHousehold: answer.optional(),
    allegedPerpetrator: answer.optional(),
    relationships: z
      .array(z.strictObject({ child: z.int().min(1).max(12), relationship: line }))
      .max(12)
      .optional(),
    firstLanguage: line.optional(),
    ethnicity: z.enum(codesOf<Ethnicity>(ETHNICITIES)).optional(),
    safeToContact: answer.optional(),
  })
  .check(oneAge)
  .meta({ id: 'Adult' });

export const professional = z
  .strictObject({
    name: line.optional(),
    role: line.optional(),
    agency: line.optional(),
    phone: line.optional(),
    // As typed: a colleague's address that is not quite right must not keep a referral out.
    email: line.optional(),
  })
  .meta({ id: 'Professional' });
