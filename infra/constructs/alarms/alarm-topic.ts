import { Stack } from 'aws-cdk-lib';
import { Alarm } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { Deployment } from '../../deployment.ts';

/** Where every alarm goes. Each mailbox is asked once, by e-mail, whether it wants them. */
export const createAlarmTopic = (
  scope: Construct,
  { stage, alarmEmails }: Pick<Deployment, 'stage' | 'alarmEmails'>,
  key: IKey,
): Topic => {
  const topic = new Topic(scope, 'alarms', {
    displayName: `Front door ${stage}`,
    masterKey: key,
    enforceSSL: true,
  });
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'AlarmsOfThisAccount',
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  );
  for (const address of alarmEmails) topic.addSubscription(new EmailSubscription(address));
  return topic;
};

/** Has every alarm below a construct go to the topic, when it sounds and when it is over. */
export const soundIn = (scope: Construct, topic: Topic): void => {
  const action = new SnsAction(topic);
  for (const alarm of scope.node.findAll()) {
    if (!(alarm instanceof Alarm)) continue;
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
  }
};
