import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import {
  AuthorizationType,
  ContentHandling,
  EndpointType,
  type IResource,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  type MethodOptions,
  MockIntegration,
  PassthroughBehavior,
  RestApi,
  SecurityPolicy,
  TokenAuthorizer,
} from 'aws-cdk-lib/aws-apigateway';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Deployment } from '../deployment.ts';
import type { FunctionName } from '../function-declaration.ts';
import { FUNCTIONS } from '../functions.ts';
import { BEARER } from '../problem-template.ts';
import { ACCESS_LOG } from './access-log.ts';
import { addGatewayProblems, problemTemplate } from './gateway-problems.ts';
import { liveAliasOf } from './releases/live-alias.ts';

export type FunctionsByName = Readonly<Record<FunctionName, NodejsFunction>>;

const acknowledge = (api: RestApi): void =>
  Validations.of(api).acknowledge(
    {
      id: 'AwsSolutions-APIG2',
      reason:
        'Requests are parsed by strict schemas in the functions, whose answers say which field is wrong.',
    },
    {
      id: 'AwsSolutions-APIG4',
      reason:
        'The authoriser stands before every route that is not open to anyone; pages check their own session.',
    },
    {
      id: 'AwsSolutions-COG4',
      reason:
        'Tokens come from several issuers, and of a Cognito authoriser’s answer nothing says which role: a function checks them.',
    },
    {
      id: 'AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AmazonAPIGatewayPushToCloudWatchLogs]',
      reason:
        'The account’s own role for gateway logs; AWS names this policy for it and nothing else uses it.',
    },
    {
      id: 'AwsSolutions-APIG6',
      reason: 'Execution logs hold whole requests, so what is written about children. Access logs are kept.',
    },
    {
      id: 'NIST.800.53.R5-APIGWExecutionLoggingEnabled',
      reason: 'Execution logs hold whole requests, so what is written about children. Access logs are kept.',
    },
    {
      id: 'NIST.800.53.R5-APIGWCacheEnabledAndEncrypted',
      reason:
        'No answer about a child may be kept anywhere on its way: each says that it must not be stored.',
    },
    {
      id: 'NIST.800.53.R5-APIGWSSLEnabled',
      reason:
        'A client certificate is for servers behind the gateway: here there are functions, called by AWS.',
    },
  );

const createRestApi = (scope: Construct, deployment: Deployment, key: IKey): RestApi => {
  const live = deployment.stage === 'live';
  const accessLog = new LogGroup(scope, 'access-log', {
    encryptionKey: key,
    retention: deployment.logRetentionDays,
    removalPolicy: live ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  return new RestApi(scope, 'api', {
    restApiName: `safeguarding-front-door-${deployment.stage}`,
    endpointTypes: [EndpointType.REGIONAL],
    // What the pages send compressed, and files to keep, come as bytes. A browser that asks for a page names its
    // types in an order of its own, so every type may be one of bytes.
    binaryMediaTypes: ['*/*'],
    // One way in: by the name that CloudFront knows, with a firewall that lets nothing else through.
    disableExecuteApiEndpoint: true,
    domainName: {
      domainName: deployment.origin.hostname,
      certificate: Certificate.fromCertificateArn(scope, 'certificate', deployment.origin.certificateArn),
      endpointType: EndpointType.REGIONAL,
      securityPolicy: SecurityPolicy.TLS_1_2,
    },
    // An account has one such role for all its gateways; it outlives this one.
    cloudWatchRole: true,
    cloudWatchRoleRemovalPolicy: RemovalPolicy.RETAIN,
    deployOptions: {
      stageName: deployment.stage,
      throttlingRateLimit: deployment.requestsPerSecond,
      throttlingBurstLimit: deployment.burst,
      accessLogDestination: new LogGroupLogDestination(accessLog),
      accessLogFormat: ACCESS_LOG,
      loggingLevel: MethodLoggingLevel.OFF,
      dataTraceEnabled: false,
      // Of the whole API they are free; of each method each would be paid for alone, and no alarm looks at them.
      metricsEnabled: false,
      // A trace of the gateway holds whole addresses, sign-in codes in them too, and where each caller is. Functions have
      // traces of their own, which hold neither.
      tracingEnabled: false,
    },
  });
};

/** An unknown address of the API is a problem in JSON, not a page. */
const addNotFound = (api: IResource): void => {
  const integration = new MockIntegration({
    passthroughBehavior: PassthroughBehavior.NEVER,
    // Every type may be bytes here, and a template can only be filled in as text.
    contentHandling: ContentHandling.CONVERT_TO_TEXT,
    requestTemplates: { 'application/json': '{"statusCode":404}' },
    integrationResponses: [
      {
        statusCode: '404',
        responseParameters: { 'method.response.header.Content-Type': "'application/problem+json'" },
        responseTemplates: {
          'application/json': problemTemplate('not-found', 'There is nothing at this address.'),
        },
      },
    ],
  });
  api.addResource('{proxy+}').addMethod('ANY', integration, {
    methodResponses: [
      { statusCode: '404', responseParameters: { 'method.response.header.Content-Type': true } },
    ],
  });
};

/**
 * The authoriser before a route. It is given the token and nothing else of the request, and asked every time: an
 * answer that was kept would let a token in that has meanwhile ended.
 */
const authorisedBy = (scope: Construct, { authorise }: FunctionsByName): MethodOptions => ({
  authorizer: new TokenAuthorizer(scope, 'authoriser', {
    handler: liveAliasOf(authorise),
    resultsCacheTtl: Duration.seconds(0),
    validationRegex: BEARER,
  }),
});

const OPEN: MethodOptions = { authorizationType: AuthorizationType.NONE };

/** The one way in: every declared route to its function, every other address to the pages. */
export const createApi = (
  scope: Construct,
  deployment: Deployment,
  functions: FunctionsByName,
  key: IKey,
): RestApi => {
  const api = createRestApi(scope, deployment, key);
  acknowledge(api);
  addGatewayProblems(api);
  const authorised = authorisedBy(scope, functions);
  for (const { name, trigger } of FUNCTIONS) {
    if (trigger.kind !== 'routes' && trigger.kind !== 'pages') continue;
    const integration = new LambdaIntegration(liveAliasOf(functions[name]), {
      // One right for each function: of one for each route its policy would grow beyond what Lambda takes.
      scopePermissionToMethod: false,
    });
    if (trigger.kind === 'routes')
      for (const { method, path, roles } of trigger.routes)
        api.root.resourceForPath(path).addMethod(method, integration, roles === 'anyone' ? OPEN : authorised);
    if (trigger.kind === 'pages') {
      api.root.addMethod('ANY', integration);
      api.root.addResource('{proxy+}').addMethod('ANY', integration);
    }
  }
  addNotFound(api.root.resourceForPath('/api'));
  return api;
};
