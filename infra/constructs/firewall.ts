import type { Stage } from 'aws-cdk-lib/aws-apigateway';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

const watched = (metricName: string) => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  // A sampled request would show what somebody wrote about a child.
  sampledRequestsEnabled: false,
});

/**
 * Keeps floods and known attackers out. No rule reads the words of a request: a referral that quotes a threat
 * or a message must never be refused for what it says. A whole school or hospital may share one address, so
 * the limit is generous.
 */
export const createFirewall = (scope: Construct, stage: Stage): CfnWebACL => {
  const firewall = new CfnWebACL(scope, 'firewall', {
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: watched('front-door'),
    rules: [
      {
        name: 'too-many-from-one-address',
        priority: 0,
        action: { block: {} },
        statement: { rateBasedStatement: { limit: 3000, evaluationWindowSec: 300, aggregateKeyType: 'IP' } },
        visibilityConfig: watched('too-many-from-one-address'),
      },
      {
        name: 'known-attackers',
        priority: 1,
        overrideAction: { none: {} },
        statement: {
          managedRuleGroupStatement: { vendorName: 'AWS', name: 'AWSManagedRulesAmazonIpReputationList' },
        },
        visibilityConfig: watched('known-attackers'),
      },
    ],
  });
  new CfnWebACLAssociation(scope, 'firewall-at-the-gateway', {
    resourceArn: stage.stageArn,
    webAclArn: firewall.attrArn,
  });
  return firewall;
};
