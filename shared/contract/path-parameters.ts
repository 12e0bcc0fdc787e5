import type { z } from 'zod';
import { queueId } from './answers/words.ts';
import { workId } from './answers/work.ts';
import { referenceOf } from './fields.ts';

/** What the parameters in the routes' paths look like. A value that does not names nothing. */
export const PATH_PARAMETERS: Readonly<Record<string, z.ZodType>> = {
  reference: referenceOf,
  queue: queueId,
  id: workId,
};
