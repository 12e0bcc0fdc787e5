import { Duration, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  type ErrorResponse,
  HttpVersion,
  type IOrigin,
  OriginProtocolPolicy,
  OriginRequestPolicy,
  OriginSslPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';
import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { ORIGIN_HEADER } from '../../../shared/contract/security-headers.ts';
import type { Deployment } from '../../deployment.ts';
import { originSecret } from '../origin-secret.ts';
import { createHeadersPolicy } from './headers-policy.ts';
import { OUTAGE_PATH } from './outage-page.ts';

/** Every failure that CloudFront would otherwise keep for ten seconds, and show to whoever asks next. */
const NEVER_KEPT = [400, 403, 404, 405, 414, 416, 500, 501, 503];

/** The service never answers these two: CloudFront says them where it cannot reach it. */
const CANNOT_BE_REACHED = [502, 504];

const ERRORS: ErrorResponse[] = [
  // As the service answered: its status, its page.
  ...NEVER_KEPT.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
  ...CANNOT_BE_REACHED.map((httpStatus) => ({
    httpStatus,
    ttl: Duration.seconds(0),
    responseHttpStatus: 503,
    responsePagePath: `/${OUTAGE_PATH}`,
  })),
];

const gateway = ({ origin, stage }: Deployment): IOrigin =>
  new HttpOrigin(origin.hostname, {
    protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
    originSslProtocols: [OriginSslPolicy.TLS_V1_2],
    customHeaders: { [ORIGIN_HEADER]: originSecret(stage) },
    // One second more than the gateway waits itself, so that its answer is the one that arrives.
    readTimeout: Duration.seconds(30),
    connectionTimeout: Duration.seconds(5),
  });

/** What stands before the service. It keeps style sheet and script, and of everything else nothing. */
export const createDistribution = (
  scope: Construct,
  deployment: Deployment,
  { firewall, outage }: { readonly firewall: CfnWebACL; readonly outage: Bucket },
): Distribution => {
  const service = gateway(deployment);
  const responseHeadersPolicy = createHeadersPolicy(scope);
  const shared = { viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS, responseHeadersPolicy };
  const everything = {
    ...shared,
    origin: service,
    allowedMethods: AllowedMethods.ALLOW_ALL,
    cachePolicy: CachePolicy.CACHING_DISABLED,
    originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
  };
  const distribution = new Distribution(scope, 'edge', {
    comment: `Safeguarding front door (${deployment.stage})`,
    domainNames: [new URL(deployment.url).hostname],
    certificate: Certificate.fromCertificateArn(scope, 'certificate', deployment.certificateArn),
    minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
    httpVersion: HttpVersion.HTTP2_AND_3,
    // Europe and North America: whoever may open it is in the first.
    priceClass: PriceClass.PRICE_CLASS_100,
    webAclId: firewall.attrArn,
    defaultBehavior: everything,
    additionalBehaviors: {
      // A system that calls without TLS is refused: sent on, it would go on sending its token in the clear.
      '/api/*': { ...everything, viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY },
      // Their address changes with their content, and they are asked for without cookies.
      '/assets/*': { ...shared, origin: service, cachePolicy: CachePolicy.CACHING_OPTIMIZED },
      '/outage/*': {
        // CDK's own types disagree on what may be undefined and what may be left out.
        ...shared,
        origin: S3BucketOrigin.withOriginAccessControl(outage as IBucket),
        cachePolicy: CachePolicy.CACHING_DISABLED,
      },
    },
    errorResponses: ERRORS,
  });
  Validations.of(distribution).acknowledge(
    {
      id: 'AwsSolutions-CFR1',
      reason: 'The firewall before it knows the country, and refuses with a page of telephone numbers.',
    },
    {
      id: 'AwsSolutions-CFR3',
      reason: 'Standard logging (v2) writes chosen fields; the older kind would log addresses and paths.',
    },
  );
  return distribution;
};
