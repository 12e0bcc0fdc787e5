import { Validations } from 'aws-cdk-lib';
import type { Stage as ApiStage } from 'aws-cdk-lib/aws-apigateway';
import { CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { ORIGIN_HEADER } from '../../shared/contract/security-headers.ts';
import type { Stage } from '../deployment.ts';
import { originSecret } from './origin-secret.ts';
import { watched } from './watched.ts';

/**
 * Lets through what comes by CloudFront, where everything else is checked, and what the pages ask of the API.
 * Whoever finds the gateway's own address gets no further.
 */
export const createFirewall = (scope: Construct, apiStage: ApiStage, stage: Stage): CfnWebACL => {
  const firewall = new CfnWebACL(scope, 'firewall', {
    scope: 'REGIONAL',
    defaultAction: { block: {} },
    visibilityConfig: watched('front-door'),
    rules: [
      {
        name: 'through-the-edge',
        priority: 0,
        action: { allow: {} },
        statement: {
          byteMatchStatement: {
            fieldToMatch: { singleHeader: { Name: ORIGIN_HEADER } },
            positionalConstraint: 'EXACTLY',
            searchString: originSecret(stage),
            textTransformations: [{ priority: 0, type: 'NONE' }],
          },
        },
        visibilityConfig: watched('through-the-edge'),
      },
    ],
  });
  Validations.of(firewall).acknowledge({
    id: 'NIST.800.53.R5-WAFv2LoggingEnabled',
    reason: 'Its log would hold cookies and paths with references. What it refuses is counted in a metric.',
  });
  new CfnWebACLAssociation(scope, 'firewall-at-the-gateway', {
    resourceArn: apiStage.stageArn,
    webAclArn: firewall.attrArn,
  });
  return firewall;
};
