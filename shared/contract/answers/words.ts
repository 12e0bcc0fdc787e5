import * as z from 'zod';
import { CONSENT_OUTCOMES } from '../../domain/consent/outcome.ts';
import { LEVELS_OF_NEED } from '../../domain/decision/level-of-need.ts';
import { FLAGS } from '../../domain/flags.ts';
import { OUTCOMES } from '../../domain/outcomes.ts';
import { QUEUES } from '../../domain/queues.ts';
import { LEVELS } from '../../domain/rating/level.ts';
import { instant } from '../fields.ts';

export const level = z.enum(LEVELS).meta({ id: 'Level' });
export const flag = z.enum(FLAGS).meta({ id: 'Flag' });
export const queueId = z.enum(QUEUES).meta({ id: 'QueueId' });
export const outcome = z.enum(OUTCOMES).meta({ id: 'Outcome' });
export const levelOfNeed = z.literal([...LEVELS_OF_NEED, 'not-known']).meta({ id: 'LevelOfNeed' });

export const clock = z
  .strictObject({ starts: instant, due: instant, acknowledgeBy: instant })
  .meta({ id: 'Clock' });

/** Who did something, as staff are named on the desk. */
export const worker = z.strictObject({ id: z.string(), name: z.string() }).meta({ id: 'Worker' });

export const consentDecision = z
  .strictObject({
    outcome: z.enum(CONSENT_OUTCOMES),
    rule: z.string(),
    words: z.string(),
    harmSuspected: z.boolean(),
    managerAuthorisesChecks: z.boolean(),
    reasonMissing: z.boolean(),
    table: z.string(),
  })
  .meta({ id: 'ConsentDecision' });
