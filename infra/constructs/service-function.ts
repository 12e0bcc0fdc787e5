import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyDocument, type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import {
  type BundlingOptions,
  type ICommandHooks,
  NodejsFunction,
  OutputFormat,
} from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { BUNDLE, IN_PLACE_OF, ROOT } from '../bundling.ts';
import type { Deployment } from '../deployment.ts';
import type { EnvironmentName, FunctionDeclaration } from '../function-declaration.ts';
import type { DataStack } from '../stacks/data-stack.ts';
import { authorityModule } from './authority-module.ts';
import { answerFindings } from './function-findings.ts';
import { addLiveAlias } from './releases/live-alias.ts';
import { rightsOf } from './rights.ts';
import { rightsElsewhere } from './rights-elsewhere.ts';

const { banner, minify, keepNames, sourceMap, sourcesContent, target, mainFields } = BUNDLE;

const BUNDLING: BundlingOptions = {
  format: OutputFormat.ESM,
  target,
  mainFields: [...mainFields],
  banner,
  bundleAwsSDK: true,
  minify,
  keepNames,
  sourceMap,
  sourcesContent,
};

const aliases = (all: Readonly<Record<string, string>>): { '--alias': string[] } => ({
  '--alias': Object.entries(all).map(([module, file]) => `${module}=${file}`),
});

/** The pages' style sheet, script and typefaces lie beside their bundle. */
const WITH_ASSETS: ICommandHooks = {
  beforeBundling: () => [],
  beforeInstall: () => [],
  afterBundling: (input, output) => [
    `npx tsx "${input}/infra/write-web-assets.ts" "${output}/assets" "${output}/fonts"`,
  ],
};

const environmentOf = (data: DataStack, deployment: Deployment): Record<EnvironmentName, string> => ({
  RECORDS_TABLE: data.tables.records.tableName,
  DRAFTS_TABLE: data.tables.drafts.tableName,
  AUDIT_QUEUE_URL: data.queues.audit.queue.queueUrl,
  AUDIT_BUCKET: data.buckets.audit.bucketName,
  HELD_BUCKET: data.buckets.held.bucketName,
  MATCHING_SECRET_NAME: data.secrets.matching.secretName,
  CODES_SECRET_NAME: data.secrets.codes.secretName,
  NOTIFY_SECRET_NAME: data.secrets.notify.secretName,
  ISSUERS: data.people.issuers,
  ISSUER: data.people.systems,
  AUDIENCE: deployment.audience,
  API_URL: deployment.url,
  // The pages ask the gateway itself: by way of CloudFront, one address would ask for everybody.
  GATEWAY_URL: `https://${deployment.origin.hostname}`,
  BASE_URL: deployment.url,
  CLIENT_SECRET_NAME: data.secrets.client.secretName,
  ELSEWHERE_SECRET_NAME: data.secrets.elsewhere.secretName,
  SIGNING_SECRET_NAME: data.secrets.signing.secretName,
  PAGES_CLIENT_ID: data.people.pagesClientId,
  ORIGIN_SECRET_NAME: data.secrets.origin.secretName,
  PAGES_SECRET_NAME: data.secrets.pages.secretName,
  SYNTHETIC_SECRET_NAME: data.secrets.synthetic.secretName,
});

/** What every function of a stage is made with. */
export interface FunctionSurroundings {
  readonly data: DataStack;
  readonly deployment: Deployment;
}

/** One declared function with a role, a log group, an environment and a name to be called by of its own. */
export const createFunction = (
  scope: Construct,
  declared: FunctionDeclaration,
  { data, deployment }: FunctionSurroundings,
  moreRights: readonly PolicyStatement[] = [],
): NodejsFunction => {
  const { name, concurrency } = declared;
  const logGroup = new LogGroup(scope, `${name}-log`, {
    encryptionKey: data.serviceKey,
    retention: deployment.logRetentionDays,
    removalPolicy: deployment.stage === 'live' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  const role = new Role(scope, `${name}-role`, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    inlinePolicies: {
      rights: new PolicyDocument({
        statements: [
          ...rightsOf(declared, data, logGroup),
          ...rightsElsewhere(declared, data),
          ...moreRights,
        ],
      }),
    },
  });
  const all = environmentOf(data, deployment);
  const made = new NodejsFunction(scope, name, {
    description: declared.about,
    entry: `${ROOT}${declared.entry}`,
    handler: 'handler',
    projectRoot: ROOT,
    depsLockFilePath: `${ROOT}package-lock.json`,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: declared.memoryMegabytes,
    timeout: Duration.seconds(declared.timeoutSeconds),
    ...('reserved' in concurrency && { reservedConcurrentExecutions: concurrency.reserved }),
    // The role is whole: nothing may add to it.
    role: role.withoutPolicyUpdates(),
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    tracing: Tracing.ACTIVE,
    environment: {
      ...Object.fromEntries(declared.environment.map((variable) => [variable, all[variable]])),
      NODE_OPTIONS: '--enable-source-maps',
    },
    // That variable belongs to version 2 of the SDK.
    awsSdkConnectionReuse: false,
    bundling: {
      ...BUNDLING,
      esbuildArgs: aliases({ ...IN_PLACE_OF, '#authority': authorityModule(scope, deployment) }),
      ...(declared.trigger.kind === 'pages' && { commandHooks: WITH_ASSETS }),
    },
  });
  answerFindings(made, role, declared, data);
  addLiveAlias(made);
  return made;
};
