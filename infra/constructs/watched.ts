import type { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';

/** Counted in a metric, and no more: a sampled request would show what somebody wrote about a child. */
export const watched = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
});
