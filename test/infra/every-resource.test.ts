import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../infra/functions.ts';
import { everyResource, type Placed } from './every-template.ts';

const resources = everyResource('live');
const ofType = (type: string): Placed[] => resources.filter((each) => each.Type === type);
const text = (value: unknown): string => JSON.stringify(value) ?? '';
const names = (found: readonly Placed[]): string[] => found.map(({ name }) => name);

const alarms = ofType('AWS::CloudWatch::Alarm');
const functions = ofType('AWS::Lambda::Function');
/** One that the CDK library brings along to ask something of AWS while a stack is deployed. */
const isOurs = ({ Properties }: Placed): boolean =>
  FUNCTIONS.some(({ about }) => about === Properties['Description']);
const ours = functions.filter(isOurs);

/** The logical ids of all keys of ours, in whichever stack: other stacks name them inside an import. */
const keyIds = ofType('AWS::KMS::Key').map(({ id }) => id);
const isOurKey = (value: unknown): boolean => keyIds.some((id) => text(value).includes(id));

/** The statements of all policies on a bucket, queue or topic. */
const policyOn = (type: string, property: string, { id }: Placed): string =>
  text(
    ofType(type)
      .filter(({ Properties }) => text(Properties[property]).includes(`"${id}"`))
      .map(({ Properties }) => Properties['PolicyDocument']),
  );

const PLAIN_HTTP_REFUSED = '"Condition":{"Bool":{"aws:SecureTransport":"false"}},"Effect":"Deny"';

describe('every function', () => {
  test('is declared: none is in a template that is not in the list, but for the library’s own', () => {
    expect(ours).toHaveLength(FUNCTIONS.length);
    expect(names(functions.filter((each) => !isOurs(each) && !each.id.startsWith('AWS679')))).toEqual([]);
  });

  test.each(ours)('$name runs on Node.js 24 on arm64', ({ Properties }) => {
    expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
  });

  test.each(FUNCTIONS)('$name has its alarms, on failures and on being turned away', ({ name }) => {
    // A stack inside the service's names a function by a parameter, which is called after it.
    const itself = new RegExp(`service${name.replaceAll('-', '')}[0-9A-F]{8}Ref"`);
    const its = alarms.filter(({ Properties }) => itself.test(text(Properties['Dimensions'])));
    const watched = its.map(({ Properties }) => Properties['MetricName']);
    expect(watched).toEqual(expect.arrayContaining(['Errors', 'Throttles']));
  });

  test.each(FUNCTIONS)('$name has a number of its own to run at once, or says why not', (declared) => {
    const [made] = ours.filter(({ Properties }) => Properties['Description'] === declared.about);
    const reserved = made?.Properties['ReservedConcurrentExecutions'];
    if ('reserved' in declared.concurrency) expect(reserved).toBe(declared.concurrency.reserved);
    else {
      expect(reserved).toBeUndefined();
      expect(declared.concurrency.shared.length).toBeGreaterThan(30);
    }
  });

  test.each(ours)('$name writes to a log group of ours', ({ Properties, stack }) => {
    const logs = ofType('AWS::Logs::LogGroup').filter((each) => each.stack === stack);
    const { LogGroup } = Properties['LoggingConfig'] as { LogGroup: { Ref: string } };
    expect(names(logs.filter(({ id }) => id === LogGroup.Ref))).toHaveLength(1);
  });

  test('leave enough of what an account has to the others', () => {
    const reserved = ours.map(({ Properties }) => Number(Properties['ReservedConcurrentExecutions'] ?? 0));
    expect(reserved.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(500);
  });
});

describe('every log group', () => {
  test.each(ofType('AWS::Logs::LogGroup'))('$name ends, and is encrypted with our key', ({ Properties }) => {
    expect(Properties['RetentionInDays']).toBe(365);
    expect(isOurKey(Properties['KmsKeyId'])).toBe(true);
  });
});

describe('every event source', () => {
  const sources = ofType('AWS::Lambda::EventSourceMapping');
  const queues = ofType('AWS::SQS::Queue');
  const isQueue = ({ Properties }: Placed): boolean => text(Properties['EventSourceArn']).includes('queue');

  test.each(sources)('$name reports each failure by itself', ({ Properties }) => {
    expect(Properties['FunctionResponseTypes']).toEqual(['ReportBatchItemFailures']);
  });

  test.each(sources.filter((each) => !isQueue(each)))(
    '$name ends its tries, and puts what it gives up among dead letters',
    ({ Properties }) => {
      expect(Properties['MaximumRetryAttempts']).toBeGreaterThan(0);
      expect(Properties['MaximumRetryAttempts']).toBeLessThan(1_000);
      const { OnFailure } = Properties['DestinationConfig'] as { OnFailure: { Destination: unknown } };
      expect(queues.some(({ id }) => text(OnFailure.Destination).includes(id))).toBe(true);
    },
  );

  test.each(sources.filter(isQueue))(
    '$name reads a queue that gives up, and keeps what it gives up',
    (source) => {
      const [read] = queues.filter(({ id }) => text(source.Properties['EventSourceArn']).includes(id));
      const redrive = read?.Properties['RedrivePolicy'] as
        | { maxReceiveCount: number; deadLetterTargetArn: unknown }
        | undefined;
      expect(redrive?.maxReceiveCount).toBeLessThan(1_000);
      expect(queues.some(({ id }) => text(redrive?.deadLetterTargetArn).includes(id))).toBe(true);
    },
  );

  test('of streams: no table has more than two readers, which is what a stream can serve', () => {
    expect(sources.filter((each) => !isQueue(each)).length).toBeLessThanOrEqual(2);
  });
});

describe('every alarm', () => {
  test('is there: the list is not empty', () => expect(alarms.length).toBeGreaterThan(FUNCTIONS.length));

  test('names a runbook that there is', () => {
    const without = alarms.filter(({ Properties }) => {
      const [runbook] = /docs\/runbooks\/[\w-]+\.md/.exec(String(Properties['AlarmDescription'])) ?? [];
      return runbook === undefined || !existsSync(new URL(`../../${runbook}`, import.meta.url));
    });
    expect(without.map(({ Properties }) => Properties['AlarmDescription'])).toEqual([]);
  });

  test('tells somebody', () => {
    const silent = alarms.filter(({ Properties }) => !text(Properties['AlarmActions']).includes('alarms'));
    expect(names(silent)).toEqual([]);
  });
});

describe('every table', () => {
  test.each(ofType('AWS::DynamoDB::Table'))('$name is kept, and encrypted with our key', (table) => {
    expect(table).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    expect(table.Properties).toMatchObject({
      DeletionProtectionEnabled: true,
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
    });
    expect(isOurKey(table.Properties['SSESpecification'])).toBe(true);
  });
});

describe('every bucket', () => {
  test.each(ofType('AWS::S3::Bucket'))(
    '$name is encrypted with our key and closed to the public',
    (bucket) => {
      expect(isOurKey(bucket.Properties['BucketEncryption'])).toBe(true);
      expect(bucket.Properties['PublicAccessBlockConfiguration']).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      // Where nothing is said, that is what S3 does.
      const ownership = bucket.Properties['OwnershipControls'] ?? 'BucketOwnerEnforced';
      expect(text(ownership)).toContain('BucketOwnerEnforced');
    },
  );

  test.each(ofType('AWS::S3::Bucket'))('$name is versioned, and refuses plain HTTP', (bucket) => {
    expect(bucket.Properties['VersioningConfiguration']).toEqual({ Status: 'Enabled' });
    expect(policyOn('AWS::S3::BucketPolicy', 'Bucket', bucket)).toContain(PLAIN_HTTP_REFUSED);
  });

  test.each(ofType('AWS::S3::Bucket').filter(({ stack }) => stack.endsWith('-data')))(
    '$name is kept whatever happens to its stack',
    (bucket) => {
      expect(bucket).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    },
  );
});

describe('every queue and topic', () => {
  test.each(ofType('AWS::SQS::Queue'))('$name is encrypted with our key and refuses plain HTTP', (queue) => {
    expect(isOurKey(queue.Properties['KmsMasterKeyId'])).toBe(true);
    expect(policyOn('AWS::SQS::QueuePolicy', 'Queues', queue)).toContain(PLAIN_HTTP_REFUSED);
  });

  test.each(ofType('AWS::SNS::Topic'))('$name is encrypted with our key and refuses plain HTTP', (topic) => {
    expect(isOurKey(topic.Properties['KmsMasterKeyId'])).toBe(true);
    expect(policyOn('AWS::SNS::TopicPolicy', 'Topics', topic)).toContain(PLAIN_HTTP_REFUSED);
  });
});

describe('every key', () => {
  test.each(ofType('AWS::KMS::Key'))('$name rotates, and outlives its stack', (key) => {
    expect(key).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: { EnableKeyRotation: true, PendingWindowInDays: 30 },
    });
  });

  test.each(ofType('AWS::KMS::Key'))('$name may be used by no service without a condition', (key) => {
    const { Statement } = key.Properties['KeyPolicy'] as {
      Statement: { Principal: unknown; Condition?: unknown }[];
    };
    const open = Statement.filter(
      ({ Principal, Condition }) => text(Principal).includes('"Service"') && Condition === undefined,
    );
    expect(open).toEqual([]);
  });
});

describe('everything in the data stack', () => {
  /** Whatever holds something that cannot be made again. */
  const HOLDS = [
    'AWS::DynamoDB::Table',
    'AWS::S3::Bucket',
    'AWS::KMS::Key',
    'AWS::SecretsManager::Secret',
    'AWS::Backup::BackupVault',
    'AWS::SQS::Queue',
    'AWS::Cognito::UserPool',
  ];
  const inData = resources.filter(({ stack }) => stack.endsWith('-data'));

  test.each(inData.filter(({ Type }) => HOLDS.includes(Type)))('$name is kept when it is deleted', (kept) => {
    expect(kept).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });
});

describe('names and tags', () => {
  /** What people type: an address, or a number of a person. */
  const PERSONAL = /[\w.]+@[\w.]+\.\w+|\b\d{3} ?\d{3} ?\d{4}\b/;

  test('hold nothing about a person', () => {
    const said = resources.map(({ name, Properties }) => {
      const named = Object.entries(Properties).filter(([key]) => /Name$|^Tags$/.test(key));
      return `${name} ${text(named)}`;
    });
    expect(said.filter((each) => PERSONAL.test(each))).toEqual([]);
  });

  test.each(ofType('AWS::DynamoDB::Table'))(
    '$name is tagged with service and stage, and no more',
    (table) => {
      expect(table.Properties['Tags']).toEqual([
        { Key: 'service', Value: 'safeguarding-front-door' },
        { Key: 'stage', Value: 'live' },
      ]);
    },
  );
});
