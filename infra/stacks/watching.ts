import { NestedStack } from 'aws-cdk-lib';
import { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { createAlarms, type Watched } from '../constructs/alarms/create-alarms.ts';
import { createFieldMetrics } from '../constructs/alarms/field-metrics.ts';
import { createDashboard } from '../constructs/dashboard.ts';
import type { Deployment } from '../deployment.ts';
import type { FunctionName } from '../function-declaration.ts';

/**
 * How the front door stands: metrics, alarms and a dashboard. Inside the service stack, so that one deployment brings
 * both or neither; a stack of its own, for CloudFormation holds no more than 500 things in one.
 */
export class Watching extends NestedStack {
  constructor(scope: Construct, deployment: Deployment, watched: Watched) {
    super(scope, 'watching', { description: 'Safeguarding front door: alarms and dashboard' });
    const logOf = (name: FunctionName): ILogGroup => watched.functions[name].logGroup;
    createFieldMetrics(this, deployment.stage, logOf);
    createAlarms(this, deployment, watched);
    createDashboard(this, deployment, watched);
  }

  /**
   * The alarms by which a release of one function is taken back: it ends with an error, or people are answered with
   * one, or a referral is held since it breaks. A function that answers "unexpected" has not failed as Lambda sees it.
   */
  failingOf(name: FunctionName): Alarm[] {
    return [`${name}-failing-alarm`, 'requests-failing-alarm', 'held-for-fault-alarm'].map((id) => {
      const alarm = this.node.tryFindChild(id);
      if (!(alarm instanceof Alarm)) throw new Error(`Nothing watches whether ${name} fails`);
      return alarm;
    });
  }
}
