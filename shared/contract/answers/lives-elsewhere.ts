import * as z from 'zod';
import type { LivesElsewhere } from '../../domain/where-the-child-lives/tell-the-referrer.ts';

/** People of one referral who live in another council's area, council by council. */
export const livesElsewhere: z.ZodType<readonly LivesElsewhere[]> = z
  .array(
    z.strictObject({
      /** By their place in the referral: "Child 1". */
      people: z.array(z.string()),
      /** Null where it has to be found out. */
      council: z.string().nullable(),
      words: z.string(),
      /** Telephones of that council; null where they are not known. */
      frontDoor: z.string().nullable(),
      outOfHours: z.string().nullable(),
    }),
  )
  .meta({ id: 'LivesElsewhere' });
