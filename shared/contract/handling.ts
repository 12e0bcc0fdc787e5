import * as z from 'zod';
import { OUT_OF_TURN_REASONS } from '../domain/queue/out-of-turn.ts';
import { line, prose } from './fields.ts';

/** Take one piece of work out of turn. The most urgent that one may take needs no reason. */
export const taken = z
  .strictObject({
    reason: z.enum(OUT_OF_TURN_REASONS, { error: 'Give one of the reasons' }).optional(),
    /** Needed with the reason `other`. */
    words: prose.optional(),
  })
  .meta({ id: 'Taken' });

/** Give work to a colleague. `to`: their id, of the list of staff. */
export const transferred = z
  .strictObject({
    to: line,
    note: prose.refine((words) => words.trim() !== '', { error: 'Note must not be empty' }),
  })
  .meta({ id: 'Transferred' });

export type Taken = z.infer<typeof taken>;
export type Transferred = z.infer<typeof transferred>;
