import * as z from 'zod';

/** An https address without a slash at its end, as issuers and origins are written. */
export const https = z
  .url({ protocol: /^https$/, error: 'must be an https address' })
  .refine((url) => !url.endsWith('/'), { error: 'must not end in a slash' });

/** A certificate of AWS Certificate Manager in one Region. */
export const certificateIn = (region: 'eu-west-2' | 'us-east-1') =>
  z.string().regex(new RegExp(`^arn:aws:acm:${region}:\\d{12}:certificate/[\\w-]+$`), {
    error: `must be a certificate in ${region}`,
  });
