import { type App, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import { createDistribution } from '../constructs/edge/distribution.ts';
import { createEdgeFirewall } from '../constructs/edge/edge-firewall.ts';
import { createEdgeKey } from '../constructs/edge/edge-key.ts';
import { createEdgeLog } from '../constructs/edge/edge-log.ts';
import { createOutagePage } from '../constructs/edge/outage-page.ts';
import type { Deployment } from '../deployment.ts';

interface EdgeStackProps extends StackProps {
  readonly deployment: Deployment;
}

/**
 * What stands before the service: CloudFront and its firewall. AWS lets both be set up in us-east-1 only. Nothing
 * about a person is stored there: words pass through on their way to London, and the log has no address or path.
 */
export class EdgeStack extends Stack {
  constructor(app: App, id: string, { deployment, ...props }: EdgeStackProps) {
    super(app, id, { ...props, description: 'Safeguarding front door: edge' });
    const key = createEdgeKey(this);
    const distribution = createDistribution(this, deployment, {
      firewall: createEdgeFirewall(this, deployment),
      outage: createOutagePage(this, deployment, key),
    });
    createEdgeLog(this, deployment, distribution, key);
    new CfnOutput(this, 'address', {
      description: `Point ${new URL(deployment.url).hostname} here`,
      value: distribution.distributionDomainName,
    });
  }
}
