import * as z from 'zod';
import { ROLES } from '../../domain/roles.ts';
import { instant } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { queueId } from './words.ts';

/** Which colleagues are asked for: those who may work one queue, or all. */
export const staffAsked = z.strictObject({ queue: queueId.optional() });

/** A colleague who was at the desk lately. */
export const colleague = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    roles: z.array(z.enum(ROLES)),
    /** When they last looked at the queues. */
    seenAt: instant,
  })
  .meta({ id: 'Colleague' });

export const colleagues = z.strictObject({ staff: z.array(colleague) }).meta({ id: 'Colleagues' });

export type Colleague = Frozen<z.infer<typeof colleague>>;
