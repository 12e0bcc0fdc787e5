import { Duration } from 'aws-cdk-lib';
import { HeadersFrameOption, HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { SECURITY_HEADERS } from '../../../shared/contract/security-headers.ts';
import { PLAIN_CONTENT_POLICY } from './plain-page.ts';

/** What the service says itself is left as it is: both say the same, and a page knows its content policy best. */
const override = false;

/**
 * The security headers of every answer at the edge, its own pages and errors too. CloudFront wants some of them in
 * parts of its own; a test holds that they come out as the list that pages and API use.
 */
export const createHeadersPolicy = (scope: Construct): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, 'headers', {
    comment: 'Safeguarding front door: the security headers of pages and API',
    securityHeadersBehavior: {
      strictTransportSecurity: {
        accessControlMaxAge: Duration.days(730),
        includeSubdomains: true,
        preload: true,
        override,
      },
      contentTypeOptions: { override },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override },
      referrerPolicy: { referrerPolicy: HeadersReferrerPolicy.SAME_ORIGIN, override },
      contentSecurityPolicy: { contentSecurityPolicy: PLAIN_CONTENT_POLICY, override },
    },
    customHeadersBehavior: {
      customHeaders: (['cross-origin-opener-policy', 'permissions-policy'] as const).map((header) => ({
        header,
        value: SECURITY_HEADERS[header],
        override,
      })),
    },
  });
