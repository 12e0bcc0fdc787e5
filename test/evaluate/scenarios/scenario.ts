import { z } from 'zod';

const person = z.looseObject({
  given: z.string().optional(),
  family: z.string().optional(),
  otherNames: z.array(z.string()).optional(),
  born: z.string().optional(),
  expected: z.string().optional(),
  estimatedAge: z.number().optional(),
  sex: z.string().optional(),
  postcode: z.string().optional(),
  nhsNumber: z.string().optional(),
  upn: z.string().optional(),
  concerns: z.array(z.string()).optional(),
});

const openTo = z.looseObject({
  team: z.string(),
  worker: z.string().optional(),
  plan: z.string().optional(),
});

/** Yes, no, or not known: written as true, false, null or words. */
const answer = z.union([z.boolean(), z.string(), z.null()]).optional();

const level = z.union([z.number(), z.string()]).optional();

/** A scenario as `referrals.json` writes it. Whatever is left out takes a sensible default. */
export const scenario = z.looseObject({
  id: z.string(),
  received: z.string(),
  referrer: z.looseObject({
    agency: z.string().optional(),
    source: z.string().optional(),
    anonymous: z.boolean().optional(),
  }),
  children: z.array(person.extend({ openTo: openTo.optional() })).default([]),
  adults: z.array(person).default([]),
  narrative: z.string().optional(),
  told: answer,
  notToldBecause: z.string().optional(),
  agreement: z.string().nullish(),
  agreedBy: z.string().optional(),
  youngPersonAgrees: answer,
  youngPersonCompetent: answer,
  significantHarm: answer,
  asksFor: z.string().optional(),
  levelOfNeed: level,
  level,
  levelClaimed: level,
  /** The child's own worker, as the referrer believes. */
  socialWorker: z.string().optional(),
  collectedAt: z.string().optional(),
  agencyReference: z.string().optional(),
  allegationAgainstProfessional: z.boolean().optional(),
  concerns: z.array(z.string()).default([]),
  openTo: openTo.optional(),
  prior: z
    .array(
      person.extend({
        received: z.string(),
        source: z.string().optional(),
        agency: z.string().optional(),
        agencyReference: z.string().optional(),
      }),
    )
    .default([]),
  expect: z
    .looseObject({
      accepted: z.boolean().optional(),
      ray: z.string().optional(),
      rayAtLeast: z.string().optional(),
      rayIn: z.array(z.string()).optional(),
      childRay: z.array(z.string()).optional(),
      consent: z.string().optional(),
      queues: z.array(z.string()).optional(),
      anyOf: z.boolean().optional(),
      notQueues: z.array(z.string()).optional(),
      flags: z.array(z.string()).optional(),
      flagsAnyOf: z.array(z.string()).optional(),
      notFlags: z.array(z.string()).optional(),
      due: z.string().optional(),
      clockStarts: z.string().optional(),
    })
    .default({}),
});

export type Scenario = z.infer<typeof scenario>;

export const scenarioFile = z.looseObject({ scenarios: z.array(scenario) });
