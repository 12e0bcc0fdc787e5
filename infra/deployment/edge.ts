import * as z from 'zod';
import { certificateIn, https } from './https.ts';

/** Where people open the service, and what stands before it. */
export const EDGE_SETTINGS = {
  /** Where people open the service, without a path: "https://referrals.example.gov.uk". */
  url: https.refine((url) => URL.canParse(url) && new URL(url).pathname === '/', {
    error: 'must not have a path',
  }),
  /** Certificate of that address. CloudFront reads certificates in us-east-1 only. */
  certificateArn: certificateIn('us-east-1'),
  /** Where CloudFront finds the gateway. Nobody types it, and a request that did not pass CloudFront is refused. */
  origin: z.strictObject({
    /** "origin.referrals.example.gov.uk" */
    hostname: z.hostname({ error: 'must be the name of a host, like origin.referrals.example.gov.uk' }),
    certificateArn: certificateIn('eu-west-2'),
  }),
  /** Refuse people outside the United Kingdom, with a page of telephone numbers; otherwise they are only counted. */
  ukOnly: z.boolean(),
  /** Most requests in five minutes from one address. A whole school or hospital may share one. */
  ratePerAddress: z.int().min(10).max(2_000_000_000),
  /** Requests a second over all people together, and how many more may come at once. */
  requestsPerSecond: z.int().positive(),
  burst: z.int().positive(),
};
