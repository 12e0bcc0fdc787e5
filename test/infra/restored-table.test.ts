import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, test } from 'vitest';
import { deploymentOf } from '../../infra/deployment.ts';
import { frontDoor } from '../../infra/stacks/front-door.ts';
import { newApp } from './synthesised.ts';

const restoredTable = {
  name: 'front-door-live-records-2',
  streamArn:
    'arn:aws:dynamodb:eu-west-2:111122223333:table/front-door-live-records-2/stream/2026-11-22T10:15:00.000',
};
const { data, service } = frontDoor(newApp(), { ...deploymentOf('live'), restoredTable });
const [kept, using] = [Template.fromStack(data), Template.fromStack(service)];

describe('a stage that went over to a restored table', () => {
  test('works on it: its functions, their rights and those that follow its stream', () => {
    using.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: { RECORDS_TABLE: restoredTable.name } },
    });
    using.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: restoredTable.streamArn,
      BisectBatchOnFunctionError: true,
    });
  });

  test('keeps the one it came from, so that it can go back', () => {
    kept.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Retain',
      Properties: { StreamSpecification: Match.anyValue(), DeletionProtectionEnabled: true },
    });
  });

  test('has both in its backups', () => {
    kept.hasResourceProperties('AWS::Backup::BackupSelection', {
      BackupSelection: {
        Resources: Match.arrayWith([
          { 'Fn::GetAtt': [Match.stringLikeRegexp('^records'), 'Arn'] },
          Match.stringLikeRegexp('table/front-door-live-records-2$'),
        ]),
      },
    });
  });
});
