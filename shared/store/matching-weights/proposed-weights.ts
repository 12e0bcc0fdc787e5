import * as z from 'zod';
import { BASELINE } from '../../matching/baseline/weights.ts';
import { BOUNDS } from '../../matching/learn/shares.ts';
import { RECORD_VERSION } from '../../matching/record.ts';
import type { FieldShares } from '../../matching/weights.ts';

const share = ({ least, most }: { readonly least: number; readonly most: number }) =>
  z.number().min(least).max(most);

const ofName = z.strictObject({ same: share(BOUNDS.same), sibling: share(BOUNDS.same) });
const ofOther = ofName.extend({ other: share(BOUNDS.other) });

/**
 * Exactly the fields and levels of the baseline, no more and no fewer, and for names no share among unrelated
 * children: how rare a name is is never a setting.
 */
const fields = z
  .strictObject(
    Object.fromEntries(
      Object.entries(BASELINE.fields).map(([field, levels]) => [
        field,
        z.strictObject(
          Object.fromEntries(
            Object.entries(levels).map(([level, { other }]) => [
              level,
              other === undefined ? ofName : ofOther,
            ]),
          ),
        ),
      ]),
    ),
  )
  .transform((value) => value as FieldShares); // it has the fields and levels of the baseline

const expected = z.number().positive().max(20);

/** Weights as a file proposes them: learned from one store, not yet in use. */
export const proposedWeights = z
  .strictObject({
    version: z.string().regex(/^[a-z0-9-]{1,60}$/),
    /** Records of another version are compared in another way. */
    recordVersion: z.literal(RECORD_VERSION, {
      error: `These weights were learned from records of another version than ${RECORD_VERSION}: learn them again`,
    }),
    learnedFrom: z.strictObject({
      contacts: z.int().nonnegative(),
      pairs: z.int().nonnegative(),
      /** `YYYY-MM-DD`. */
      date: z.iso.date(),
    }),
    weights: z.strictObject({
      version: z.string(),
      fields,
      expected: z.strictObject({ same: expected, household: expected }),
    }),
  })
  .refine(({ version, weights }) => version === weights.version, {
    error: 'The weights and their file name two versions',
    path: ['weights', 'version'],
  });

export type ProposedWeights = z.infer<typeof proposedWeights>;
