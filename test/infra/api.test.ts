import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../infra/functions.ts';
import { ALL_ROUTES } from '../../shared/contract/routes.ts';
import { ORIGIN_HEADER } from '../../shared/contract/security-headers.ts';
import { type Resource, resourcesOf, synthesised } from './synthesised.ts';

const { service } = synthesised();
const resources = new Map(resourcesOf(service, 'AWS::ApiGateway::Resource'));

/** A resource's path, from the gateway's root down. */
const pathOf = (resourceId: unknown): string => {
  const id = (resourceId as { Ref?: string }).Ref;
  const resource = id === undefined ? undefined : resources.get(id);
  if (resource === undefined) return '';
  return `${pathOf(resource.Properties['ParentId'])}/${String(resource.Properties['PathPart'])}`;
};

const functionIds = new Map(
  resourcesOf(service, 'AWS::Lambda::Function').map(([id, { Properties }]) => [
    id,
    FUNCTIONS.find(({ about }) => about === Properties['Description'])?.name,
  ]),
);

/** By which a function is called, with the function that it points at. */
const aliasIds = new Map(
  resourcesOf(service, 'AWS::Lambda::Alias').map(([id, { Properties }]) => {
    const { Ref } = Properties['FunctionName'] as { Ref: string }; // every alias is of a function of the stack
    return [id, functionIds.get(Ref)];
  }),
);

/** "POST /api/referrals" → the name of the function that answers. */
const answeredBy = new Map(
  resourcesOf(service, 'AWS::ApiGateway::Method').map(([, { Properties }]) => {
    const integration = JSON.stringify(Properties['Integration']);
    const [, name] = [...aliasIds].find(([id]) => integration.includes(`"${id}"`)) ?? [];
    return [
      `${String(Properties['HttpMethod'])} ${pathOf(Properties['ResourceId']) || '/'}`,
      name ?? 'nobody',
    ];
  }),
);

describe('the way in', () => {
  test.each(ALL_ROUTES)('$method $path is answered by $handledBy', ({ method, path, handledBy }) => {
    expect(answeredBy.get(`${method} ${path}`)).toBe(handledBy);
  });

  test('shows pages at every other address, and a problem at an unknown address of the API', () => {
    expect(answeredBy.get('ANY /')).toBe('web-form');
    expect(answeredBy.get('ANY /{proxy+}')).toBe('web-form');
    expect(answeredBy.get('ANY /api/{proxy+}')).toBe('nobody');
  });

  test('has no route that the contract does not have', () => {
    expect(answeredBy.size).toBe(ALL_ROUTES.length + 3);
  });

  test('lets compressed pages and files through as bytes', () => {
    service.hasResourceProperties('AWS::ApiGateway::RestApi', { BinaryMediaTypes: ['*/*'] });
  });

  test('is one name that nobody types, with a limit on requests', () => {
    service.hasResourceProperties('AWS::ApiGateway::RestApi', { DisableExecuteApiEndpoint: true });
    service.hasResourceProperties('AWS::ApiGateway::DomainName', {
      DomainName: 'origin.referrals.exampleshire.example',
      SecurityPolicy: 'TLS_1_2',
    });
    service.hasResourceProperties('AWS::ApiGateway::Stage', {
      MethodSettings: Match.arrayWith([
        Match.objectLike({ ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400, DataTraceEnabled: false }),
      ]),
    });
  });

  test('lets nothing through but what came by CloudFront or from the pages', () => {
    service.resourceCountIs('AWS::WAFv2::WebACLAssociation', 1);
    service.hasResourceProperties('AWS::WAFv2::WebACL', {
      DefaultAction: { Block: {} },
      Rules: [
        Match.objectLike({
          Action: { Allow: {} },
          Statement: {
            ByteMatchStatement: Match.objectLike({
              FieldToMatch: { SingleHeader: { Name: ORIGIN_HEADER } },
              PositionalConstraint: 'EXACTLY',
              SearchString:
                '{{resolve:secretsmanager:safeguarding-front-door/live/origin-header:SecretString:::}}',
            }),
          },
        }),
      ],
    });
  });

  test('refuses nobody for what they wrote: its firewall neither reads nor samples bodies', () => {
    const [[, firewall]] = resourcesOf(service, 'AWS::WAFv2::WebACL') as [[string, unknown]];
    const rules = JSON.stringify(firewall);
    expect(rules).not.toContain('"SampledRequestsEnabled":true');
    expect(rules).not.toMatch(/ManagedRuleGroup|Body/);
  });
});

describe('the access log', () => {
  test('names no person: no query, no path with a reference, no caller', () => {
    const [[, stage]] = resourcesOf(service, 'AWS::ApiGateway::Stage') as [[string, Resource]];
    const { Format } = stage.Properties['AccessLogSetting'] as { Format: string };
    expect(JSON.parse(Format)).toMatchObject({ requestId: '$context.requestId', status: '$context.status' });
    expect(Format).not.toMatch(/\$context\.(path|identity|authorizer)|querystring|userAgent|sourceIp/i);
  });

  test('is all that the gateway writes: its traces would hold whole addresses, and where each caller is', () => {
    const [[, stage]] = resourcesOf(service, 'AWS::ApiGateway::Stage') as [[string, Resource]];
    expect(stage.Properties['TracingEnabled']).not.toBe(true);
  });
});

describe('what the gateway answers by itself', () => {
  const answers = resourcesOf(service, 'AWS::ApiGateway::GatewayResponse');

  test('is problem details, with a code of the contract', () => {
    expect(answers.length).toBeGreaterThanOrEqual(6);
    for (const [, { Properties }] of answers) {
      const templates = Properties['ResponseTemplates'] as Record<string, string>;
      expect(Properties['ResponseParameters']).toMatchObject({
        'gatewayresponse.header.Content-Type': "'application/problem+json'",
      });
      expect(JSON.parse(templates['application/json'] ?? '')).toMatchObject({
        type: 'about:blank',
        title: expect.any(String),
        status: expect.any(Number),
        code: expect.any(String),
      });
    }
  });

  test('covers every other refusal and failure', () => {
    const types = answers.map(([, { Properties }]) => Properties['ResponseType']);
    expect(types).toEqual(
      expect.arrayContaining(['DEFAULT_4XX', 'DEFAULT_5XX', 'THROTTLED', 'REQUEST_TOO_LARGE']),
    );
  });

  test('sends with the status that its body says', () => {
    for (const [, { Properties }] of answers) {
      const templates = Properties['ResponseTemplates'] as Record<string, string>;
      const { status } = JSON.parse(templates['application/json'] ?? '') as { status: number };
      expect(Properties['StatusCode']).toBe(String(status));
    }
  });
});
