import * as z from 'zod';
import { authoritySettings } from '../../shared/settings/schema.ts';
import { COPY_IS_HERE, copyIsElsewhere, DATA_SETTINGS } from './data.ts';
import { EDGE_SETTINGS } from './edge.ts';
import { IDENTITY_SETTINGS } from './identity.ts';
import type { Stage } from './stages.ts';
import { WATCHING_SETTINGS } from './watching.ts';

/** Everything that differs from one stage to the next. */
const stageSettings = z
  .strictObject({
    /** The AWS account. Deploying into another one is refused. */
    account: z.string().regex(/^\d{12}$/, { error: 'must be an AWS account number of 12 digits' }),
    /** Children's records stay in the United Kingdom. */
    region: z.literal('eu-west-2', {
      error: 'must be eu-west-2, so that records stay in the United Kingdom',
    }),
    logRetentionDays: z.literal([7, 30, 90, 365], { error: 'must be 7, 30, 90 or 365' }),
    ...DATA_SETTINGS,
    ...EDGE_SETTINGS,
    ...IDENTITY_SETTINGS,
    ...WATCHING_SETTINGS,
  })
  .refine(copyIsElsewhere, COPY_IS_HERE);

/** The one file that a council edits: its own settings, and where each stage stands. */
export const deploymentFile = z.strictObject({
  authority: authoritySettings,
  /** A stage that a council does not run is left out. */
  stages: z
    .strictObject({
      dev: stageSettings.optional(),
      test: stageSettings.optional(),
      live: stageSettings.optional(),
    } satisfies Record<Stage, unknown>)
    .refine((stages) => Object.keys(stages).length > 0, {
      error: 'must have at least one of dev, test, live',
    }),
});

export type DeploymentFile = z.infer<typeof deploymentFile>;

/** One stage with the authority it works for: what the stacks are made from. */
export interface Deployment extends z.infer<typeof stageSettings> {
  readonly stage: Stage;
  readonly authority: DeploymentFile['authority'];
}
