import * as z from 'zod';
import type { RegisteredCase } from '../../shared/store/open-cases.ts';

const child = z.strictObject({
  given: z.string().optional(),
  family: z.string().optional(),
  otherNames: z.array(z.string()).optional(),
  born: z.iso.date().optional(),
  expected: z.iso.date().optional(),
  sex: z.enum(['F', 'M', 'U']).optional(),
  postcode: z.string().optional(),
  nhsNumber: z.string().optional(),
  upn: z.string().optional(),
});

/** The authority's register of open cases, as its case system hands it over. */
export const register = z.array(
  z.strictObject({
    caseId: z.string().min(1),
    team: z.string().min(1),
    worker: z.string().optional(),
    plan: z.enum(['child-protection', 'child-in-need', 'child-in-care']).optional(),
    child,
  }),
);

/** Reads a register. @throws ZodError that names each row and field that is wrong. */
export const parseRegister = (given: unknown): RegisteredCase[] => register.parse(given);
