import { fileURLToPath } from 'node:url';
import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
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
import type { Deployment } from '../deployment.ts';
import type { EnvironmentName, FunctionDeclaration } from '../function-declaration.ts';
import type { DataStack } from '../stacks/data-stack.ts';
import { rightsOf } from './rights.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Some libraries inside a bundle are CommonJS and still call `require` for Node's own modules. */
const BANNER =
  "import { createRequire as createRequireHere } from 'node:module'; const require = createRequireHere(import.meta.url);";

const BUNDLING: BundlingOptions = {
  format: OutputFormat.ESM,
  target: 'node24',
  mainFields: ['module', 'main'],
  banner: BANNER,
  bundleAwsSDK: true,
  minify: true,
  // Error names and stack traces stay readable in logs.
  keepNames: true,
  sourceMap: true,
  sourcesContent: false,
};

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
  MATCHING_SECRET_NAME: data.secrets.matching.secretName,
  CODES_SECRET_NAME: data.secrets.codes.secretName,
  NOTIFY_SECRET_NAME: data.secrets.notify.secretName,
  ISSUER: deployment.issuer,
  AUDIENCE: deployment.audience,
  API_RESOURCE: deployment.audience,
  SIGN_OUT_ORIGIN: deployment.signOutOrigin,
  API_URL: deployment.url,
  BASE_URL: deployment.url,
  CLIENT_ID: deployment.clientId,
  CLIENT_SECRET_NAME: data.secrets.client.secretName,
  PAGES_SECRET_NAME: data.secrets.pages.secretName,
});

/** What every function of a stage is made with. */
export interface FunctionSurroundings {
  readonly data: DataStack;
  readonly deployment: Deployment;
}

/** One declared function with a role, a log group and an environment of its own. */
export const createFunction = (
  scope: Construct,
  declared: FunctionDeclaration,
  { data, deployment }: FunctionSurroundings,
  moreRights: readonly PolicyStatement[] = [],
): NodejsFunction => {
  const { name } = declared;
  const logGroup = new LogGroup(scope, `${name}-log`, {
    retention: deployment.logRetentionDays,
    removalPolicy: deployment.stage === 'live' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  const role = new Role(scope, `${name}-role`, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    inlinePolicies: {
      rights: new PolicyDocument({ statements: [...rightsOf(declared, data, logGroup), ...moreRights] }),
    },
  });
  Validations.of(role).acknowledge({
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: 'The two X-Ray write actions know no resource; a test holds that nothing else is allowed on *.',
  });
  const all = environmentOf(data, deployment);
  return new NodejsFunction(scope, name, {
    description: declared.about,
    entry: `${ROOT}${declared.entry}`,
    handler: 'handler',
    projectRoot: ROOT,
    depsLockFilePath: `${ROOT}package-lock.json`,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: declared.memoryMegabytes,
    timeout: Duration.seconds(declared.timeoutSeconds),
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
    bundling: declared.trigger.kind === 'pages' ? { ...BUNDLING, commandHooks: WITH_ASSETS } : BUNDLING,
  });
};
