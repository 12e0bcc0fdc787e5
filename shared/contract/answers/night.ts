import * as z from 'zod';
import { instant } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { workListed } from './work.ts';

/** One referral that the Emergency Duty Team had in a night. */
export const nightWork = z
  .strictObject({
    work: workListed,
    /** Handed over by the MASH at closing, or received while it was closed. */
    came: z.enum(['handed-over', 'received']),
    /** How the team's part ended, or null while it has not. */
    ended: z.strictObject({ at: instant, how: z.enum(['finished', 'handed-back']) }).nullable(),
    /** What the team did in that night, oldest first, in words. */
    done: z.array(z.strictObject({ at: instant, words: z.string(), by: z.string() })),
  })
  .meta({ id: 'NightWork' });

export type NightWork = Frozen<z.infer<typeof nightWork>>;

/** A night: from a closing of the MASH to its next opening. */
const night = {
  /** Null where the MASH was never open before, or has no opening to come. */
  from: instant.nullable(),
  until: instant.nullable(),
  items: z.array(nightWork),
  /** There is more than is shown. */
  more: z.boolean(),
};

/** What the Emergency Duty Team has, or had, in this night or the last. */
export const nightList = z
  .strictObject({ ...night, /** It is night now. */ current: z.boolean() })
  .meta({ id: 'NightList' });

export type NightList = Frozen<z.infer<typeof nightList>>;

/** What came back from the night at the latest opening. */
export const handBackList = z.strictObject(night).meta({ id: 'HandBackList' });

export type HandBackList = Frozen<z.infer<typeof handBackList>>;
