import * as z from 'zod';

const address = z
  .email({ error: 'Must be an email address, like name@example.org' })
  .max(254)
  // One person is one address, however they type it today.
  .toLowerCase();

/** Send a code to an address. */
export const emailCodeAsked = z.strictObject({ email: address }).meta({ id: 'EmailCodeAsked' });

/** Try a code. */
export const emailCodeGiven = z
  .strictObject({
    email: address,
    code: z.string().regex(/^\d{6}$/, { error: 'Must be six digits' }),
  })
  .meta({ id: 'EmailCodeGiven' });

/** The code was the one that was sent to the address. */
export const emailVerified = z
  .strictObject({
    verified: z.literal(true),
    /** Opens what is sent under the same address for twelve hours, as the header `Guest-Pass`. */
    pass: z.string(),
  })
  .meta({ id: 'EmailVerified' });

export type EmailCodeAsked = z.infer<typeof emailCodeAsked>;
export type EmailCodeGiven = z.infer<typeof emailCodeGiven>;
