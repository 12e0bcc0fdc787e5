import { Stack, Validations } from 'aws-cdk-lib';
import type { Role } from 'aws-cdk-lib/aws-iam';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { FunctionDeclaration, Trigger } from '../function-declaration.ts';
import type { DataStack } from '../stacks/data-stack.ts';

/** Where an event goes that the function could not handle, by what makes it run. */
const WHERE_FAILURES_GO: Readonly<Record<Trigger['kind'], string>> = {
  routes: 'Whoever calls it waits for its answer and is told when it fails: nothing is left behind.',
  pages: 'Whoever opens a page waits for it and is told when it fails: nothing is left behind.',
  authoriser:
    'The gateway waits for it, and says that the service is unavailable when it fails: nothing is left behind.',
  stream: 'What it could not handle goes to the dead letters of its place in the stream.',
  queue: 'What it could not handle goes to the dead letters of its queue.',
  schedule: 'A run that failed to its last try goes to its dead letters by an on-failure destination.',
  daily: 'A run that failed to its last try goes to its dead letters by an on-failure destination.',
};

/** How a finding names all objects of a bucket in another stack, or those whose names begin so: by the name under which its ARN is put out. */
const objectsIn = (bucket: Bucket, under = ''): string => {
  const stack = Stack.of(bucket);
  // What the template will say, in the library's own untyped form.
  const { 'Fn::ImportValue': name } = stack.resolve(stack.exportValue(bucket.bucketArn));
  return `${name}/${under}*`;
};

/** Says of a function, close to it, which findings of the rule packs do not fit it, and why. */
export const answerFindings = (
  made: NodejsFunction,
  role: Role,
  { concurrency, trigger, buckets = [] }: FunctionDeclaration,
  data: DataStack,
): void => {
  Validations.of(role).acknowledge(
    {
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'The two X-Ray write actions know no resource; a test holds that nothing else is allowed on *.',
    },
    {
      id: 'NIST.800.53.R5-IAMNoInlinePolicy',
      reason: 'Its rights are this function’s alone: no other role can take them up, and they go with it.',
    },
  );
  for (const { bucket, under } of buckets)
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::${objectsIn(data.buckets[bucket], under)}]`,
      reason: 'Objects are named after what is in them: of this one bucket any name may come.',
    });
  Validations.of(made).acknowledge(
    { id: 'NIST.800.53.R5-LambdaDLQ', reason: WHERE_FAILURES_GO[trigger.kind] },
    {
      id: 'NIST.800.53.R5-LambdaInsideVPC',
      reason:
        'It reaches services of AWS and of the government over TLS, with rights of its own: there is no network of ours to stand in.',
    },
  );
  if ('shared' in concurrency)
    Validations.of(made).acknowledge({
      id: 'NIST.800.53.R5-LambdaConcurrency',
      reason: concurrency.shared,
    });
};
