import { type App, CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { createAlarmTopic, soundIn } from '../constructs/alarms/alarm-topic.ts';
import { createApi, type FunctionsByName } from '../constructs/api.ts';
import { createFirewall } from '../constructs/firewall.ts';
import { createQueueFunction } from '../constructs/queue-function.ts';
import { createCanaries } from '../constructs/releases/canary.ts';
import { createScheduledFunction } from '../constructs/scheduled-function.ts';
import { createFunction, type FunctionSurroundings } from '../constructs/service-function.ts';
import { createStreamFunction } from '../constructs/stream-function.ts';
import type { Deployment } from '../deployment.ts';
import type { FunctionDeclaration } from '../function-declaration.ts';
import { FUNCTIONS } from '../functions.ts';
import type { DataStack } from './data-stack.ts';
import { Watching } from './watching.ts';

interface ServiceStackProps extends StackProps {
  readonly deployment: Deployment;
  readonly data: DataStack;
}

const create = (
  scope: Stack,
  declared: FunctionDeclaration,
  surroundings: FunctionSurroundings,
): NodejsFunction => {
  const { trigger } = declared;
  switch (trigger.kind) {
    case 'stream':
      return createStreamFunction(scope, declared, trigger, surroundings);
    case 'queue':
      return createQueueFunction(scope, declared, trigger, surroundings);
    case 'schedule':
    case 'daily':
      return createScheduledFunction(scope, declared, trigger, surroundings);
    default:
      return createFunction(scope, declared, surroundings);
  }
};

/** What can be replaced at any time: functions, the gateway before them and the firewall before that. */
export class ServiceStack extends Stack {
  readonly functions: FunctionsByName;

  constructor(app: App, id: string, { deployment, data, ...props }: ServiceStackProps) {
    super(app, id, { ...props, description: 'Safeguarding front door: service' });
    this.functions = Object.fromEntries(
      FUNCTIONS.map((declared) => [declared.name, create(this, declared, { data, deployment })]),
      // Object.fromEntries forgets the key type; a test holds that every name is declared once.
    ) as FunctionsByName;
    const api = createApi(this, deployment, this.functions, data.serviceKey);
    createFirewall(this, api.deploymentStage, deployment.stage);
    const watching = new Watching(this, deployment, { functions: this.functions, api });
    createCanaries(this, deployment.stage, this.functions, (name) => watching.failingOf(name));
    soundIn(this, createAlarmTopic(this, deployment, data.serviceKey));
    new CfnOutput(this, 'origin-address', {
      description: `Point ${deployment.origin.hostname} here`,
      value: api.domainName?.domainNameAliasDomainName ?? '',
    });
  }
}
