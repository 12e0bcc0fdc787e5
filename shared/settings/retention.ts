import * as z from 'zod';
import { OUTCOMES } from '../domain/outcomes.ts';
import { QUEUES } from '../domain/queues.ts';
import type { RetentionRule } from '../domain/retention/rule.ts';

const years = z.int().positive().max(100);

const rule = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z][a-z0-9-]+$/, { error: 'must be a short name in small letters, digits and hyphens' }),
    words: z.string().min(1),
    about: z.strictObject({
      outcomes: z.array(z.enum(OUTCOMES)).optional(),
      queues: z.array(z.enum(QUEUES)).optional(),
    }),
    years,
    until: z.strictObject({ birthday: years, yearsWithoutBirth: years }).optional(),
  })
  .refine(({ about }) => (about.outcomes?.length ?? 0) + (about.queues?.length ?? 0) > 0, {
    error: 'must be about at least one outcome or queue',
  });

/** How long an authority keeps records, by what became of them. Source: docs/reference.md#how-long-records-are-kept. */
export const retention = z.strictObject({
  rules: z
    .array(rule)
    .refine((rules) => new Set(rules.map(({ id }) => id)).size === rules.length, {
      error: 'each rule must have an id of its own',
    })
    .refine(
      (rules) => OUTCOMES.every((outcome) => rules.some(({ about }) => about.outcomes?.includes(outcome))),
      { error: 'every outcome must have a rule: what has none is never deleted' },
    ),
  /** How long a subject access pack is kept after it was made. */
  packMonths: z.int().positive().max(120),
});

/** The schema and the domain's type say the same; this line stops compiling when they do not. */
export const parsedRule: z.ZodType<RetentionRule> = rule;
