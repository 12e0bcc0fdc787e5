import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { EDGE_LOG_FIELDS } from '../../infra/constructs/edge/edge-log.ts';
import { MANAGED_GROUPS } from '../../infra/constructs/edge/managed-rules.ts';
import { type Deployment, deploymentOf } from '../../infra/deployment.ts';
import { EdgeStack } from '../../infra/stacks/edge-stack.ts';
import { ORIGIN_HEADER, SECURITY_HEADERS } from '../../shared/contract/security-headers.ts';
import { newApp, resourcesOf } from './synthesised.ts';

const live = deploymentOf('live');

const edgeOf = (deployment: Deployment): Template => {
  const env = { account: deployment.account, region: 'us-east-1' };
  return Template.fromStack(new EdgeStack(newApp(), 'edge', { deployment, env }));
};

const template = edgeOf(live);

const propertiesOf = <Wanted>(type: string, from = template): Wanted => {
  const [found] = resourcesOf(from, type);
  if (found === undefined) throw new Error(`There is no ${type}`);
  return found[1].Properties as Wanted; // CloudFormation has no types here
};

interface Behaviour {
  readonly PathPattern?: string;
  readonly AllowedMethods?: readonly string[];
  readonly CachePolicyId: string;
  readonly OriginRequestPolicyId?: string;
  readonly ViewerProtocolPolicy: string;
  readonly ResponseHeadersPolicyId: unknown;
}

interface Config {
  readonly Aliases: readonly string[];
  readonly DefaultCacheBehavior: Behaviour;
  readonly CacheBehaviors: readonly Behaviour[];
  readonly CustomErrorResponses: readonly {
    readonly ErrorCode: number;
    readonly ErrorCachingMinTTL: number;
    readonly ResponseCode?: number;
    readonly ResponsePagePath?: string;
  }[];
  readonly Origins: readonly Record<string, unknown>[];
  readonly ViewerCertificate: unknown;
}

const { DistributionConfig: edge } = propertiesOf<{ DistributionConfig: Config }>(
  'AWS::CloudFront::Distribution',
);

/** Identifiers that AWS gives its own policies. */
const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const CACHING_OPTIMIZED = '658327ea-f89d-4fab-a63d-7e88639e58f6';
const ALL_VIEWER_EXCEPT_HOST_HEADER = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

describe('the edge', () => {
  test('is at the address that people know, with its own certificate and a modern TLS', () => {
    expect(edge.Aliases).toEqual([new URL(live.url).hostname]);
    expect(edge.ViewerCertificate).toMatchObject({
      AcmCertificateArn: live.certificateArn,
      MinimumProtocolVersion: 'TLSv1.2_2021',
    });
  });

  test('asks the gateway over TLS by a name nobody types, and proves who it is', () => {
    expect(edge.Origins).toContainEqual(
      expect.objectContaining({
        DomainName: live.origin.hostname,
        CustomOriginConfig: expect.objectContaining({
          OriginProtocolPolicy: 'https-only',
          OriginSSLProtocols: ['TLSv1.2'],
        }),
        OriginCustomHeaders: [
          {
            HeaderName: ORIGIN_HEADER,
            HeaderValue:
              '{{resolve:secretsmanager:safeguarding-front-door/live/origin-header:SecretString:::}}',
          },
        ],
      }),
    );
  });

  test('keeps no page and no answer of the API, and hands on all that the browser sent but the host', () => {
    expect(edge.DefaultCacheBehavior).toMatchObject({
      CachePolicyId: CACHING_DISABLED,
      OriginRequestPolicyId: ALL_VIEWER_EXCEPT_HOST_HEADER,
      ViewerProtocolPolicy: 'redirect-to-https',
    });
    expect(edge.DefaultCacheBehavior.AllowedMethods).toEqual(
      expect.arrayContaining(['POST', 'PUT', 'DELETE']),
    );
  });

  test('sends only browsers on to https: a system that calls without it is refused', () => {
    const { ViewerProtocolPolicy: _, ...asForPages } = edge.DefaultCacheBehavior;
    const api = edge.CacheBehaviors.find(({ PathPattern }) => PathPattern === '/api/*');
    expect(api).toMatchObject({ ...asForPages, ViewerProtocolPolicy: 'https-only' });
  });

  test('keeps only style sheet and script, which it asks for without cookies', () => {
    const kept = edge.CacheBehaviors.filter(({ CachePolicyId }) => CachePolicyId !== CACHING_DISABLED);
    expect(kept).toEqual([
      expect.objectContaining({ PathPattern: '/assets/*', CachePolicyId: CACHING_OPTIMIZED }),
    ]);
    expect(kept[0]?.OriginRequestPolicyId).toBeUndefined();
  });

  test('keeps no failure either: what one person was refused is not shown to the next', () => {
    const failures = edge.CustomErrorResponses;
    for (const { ErrorCachingMinTTL } of failures) expect(ErrorCachingMinTTL).toBe(0);
    expect(failures.map(({ ErrorCode }) => ErrorCode)).toEqual(
      expect.arrayContaining([400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504]),
    );
  });

  test('shows a page of its own only where the service did not answer', () => {
    const replaced = edge.CustomErrorResponses.filter(
      ({ ResponsePagePath }) => ResponsePagePath !== undefined,
    );
    expect(replaced.map(({ ErrorCode, ResponseCode }) => [ErrorCode, ResponseCode])).toEqual([
      [502, 503],
      [504, 503],
    ]);
  });
});

describe('the page for an outage', () => {
  const page = JSON.stringify(propertiesOf('Custom::AWS'));

  test('says whom to phone, and 999 first of all', () => {
    expect(page).toContain('999');
    expect(page).toContain(live.authority.phones.mash.number);
    expect(page).toContain(live.authority.phones.emergencyDutyTeam.number);
  });

  test('lies in a bucket that only CloudFront reads, under a key of our own', () => {
    template.hasResourceProperties('AWS::S3::Bucket', {
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      VersioningConfiguration: { Status: 'Enabled' },
    });
    const { BucketEncryption } = propertiesOf<{ BucketEncryption: unknown }>('AWS::S3::Bucket');
    expect(JSON.stringify(BucketEncryption)).toContain('aws:kms');
    const policy = JSON.stringify(propertiesOf('AWS::S3::BucketPolicy'));
    expect(policy).toContain('cloudfront.amazonaws.com');
    expect(policy).not.toContain('"Allow","Principal":"*"');
  });
});

describe('the headers of the edge', () => {
  interface Policy {
    readonly ResponseHeadersPolicyConfig: {
      readonly SecurityHeadersConfig: {
        readonly StrictTransportSecurity: {
          readonly AccessControlMaxAgeSec: number;
          readonly IncludeSubdomains: boolean;
          readonly Preload: boolean;
        };
        readonly FrameOptions: { readonly FrameOption: string };
        readonly ReferrerPolicy: { readonly ReferrerPolicy: string };
        readonly ContentTypeOptions: unknown;
        readonly ContentSecurityPolicy: { readonly ContentSecurityPolicy: string };
      };
      readonly CustomHeadersConfig: { readonly Items: readonly { Header: string; Value: string }[] };
    };
  }
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = propertiesOf<Policy>(
    'AWS::CloudFront::ResponseHeadersPolicy',
  ).ResponseHeadersPolicyConfig;

  test('are those of pages and API, name by name and word by word', () => {
    const { AccessControlMaxAgeSec, IncludeSubdomains, Preload } = security.StrictTransportSecurity;
    const said = {
      'strict-transport-security': `max-age=${AccessControlMaxAgeSec}${IncludeSubdomains ? '; includeSubDomains' : ''}${Preload ? '; preload' : ''}`,
      'x-content-type-options': security.ContentTypeOptions === undefined ? 'absent' : 'nosniff',
      'x-frame-options': security.FrameOptions.FrameOption,
      'referrer-policy': security.ReferrerPolicy.ReferrerPolicy,
      ...Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header, Value])),
    };
    expect(said).toEqual(SECURITY_HEADERS);
  });

  test('never take the place of what the service says itself', () => {
    expect(JSON.stringify({ security, custom })).not.toContain('"Override":true');
  });

  test('stand on every answer', () => {
    const behaviours = [edge.DefaultCacheBehavior, ...edge.CacheBehaviors];
    expect(new Set(behaviours.map((each) => JSON.stringify(each.ResponseHeadersPolicyId))).size).toBe(1);
    expect(edge.DefaultCacheBehavior.ResponseHeadersPolicyId).toBeDefined();
  });

  test('let a page of the edge load its own style and nothing else', () => {
    const policy = security.ContentSecurityPolicy.ContentSecurityPolicy;
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'none'/);
  });
});

interface Rule {
  readonly Name: string;
  readonly Action?: Record<string, unknown>;
  readonly OverrideAction?: Record<string, unknown>;
  readonly Statement: Record<string, unknown>;
}

const rulesOf = (from: Template): readonly Rule[] =>
  propertiesOf<{ Rules: readonly Rule[] }>('AWS::WAFv2::WebACL', from).Rules;

describe('the firewall at the edge', () => {
  const rules = rulesOf(template);
  const refusing = rules.filter(({ Action }) => Action !== undefined && 'Block' in Action);

  test('stands before the distribution, in the one Region where it may', () => {
    template.hasResourceProperties('AWS::WAFv2::WebACL', {
      Scope: 'CLOUDFRONT',
      DefaultAction: { Allow: {} },
    });
    expect(edge).toHaveProperty('WebACLId');
  });

  test('refuses nobody for their words: no rule that reads a body refuses', () => {
    for (const { Statement } of refusing) expect(JSON.stringify(Statement)).not.toMatch(/body/i);
  });

  test('lets the managed groups count and label only, whatever AWS adds to them', () => {
    const groups = rules.filter(({ Statement }) => 'ManagedRuleGroupStatement' in Statement);
    expect(groups).toHaveLength(MANAGED_GROUPS.length);
    for (const { OverrideAction } of groups) expect(OverrideAction).toEqual({ Count: {} });
  });

  test('counts each rule that reads bodies by itself, so that none of them hides another', () => {
    for (const { name, readsBody } of MANAGED_GROUPS) {
      const rule = rules.find(({ Name }) => Name === `labels-of-${name}`);
      const said = JSON.stringify(rule?.Statement);
      for (const each of readsBody) expect(said).toContain(`{"ActionToUse":{"Count":{}},"Name":"${each}"}`);
    }
  });

  test('knows the four groups, and refuses by labels of each', () => {
    expect(MANAGED_GROUPS.map(({ name }) => name)).toEqual([
      'AWSManagedRulesAmazonIpReputationList',
      'AWSManagedRulesCommonRuleSet',
      'AWSManagedRulesKnownBadInputsRuleSet',
      'AWSManagedRulesSQLiRuleSet',
    ]);
    const order = rules.map(({ Name }) => Name);
    for (const { name, namespace } of MANAGED_GROUPS)
      expect(order.indexOf(`refused-by-${namespace}`)).toBeGreaterThan(order.indexOf(`labels-of-${name}`));
  });

  test('keeps no sample of what was sent', () => {
    expect(JSON.stringify(propertiesOf('AWS::WAFv2::WebACL'))).not.toContain('"SampledRequestsEnabled":true');
  });

  test('limits each address as the settings say', () => {
    const limited = rulesOf(edgeOf({ ...live, ratePerAddress: 777 }));
    expect(JSON.stringify(limited)).toContain('"Limit":777');
  });

  test.each([
    [true, 'Block'],
    [false, 'Count'],
  ])('where the service is for the United Kingdom only (%s), others meet %s', (ukOnly, action) => {
    const rule = rulesOf(edgeOf({ ...live, ukOnly })).find(
      ({ Name }) => Name === 'outside-the-united-kingdom',
    );
    expect(Object.keys(rule?.Action ?? {})).toEqual([action]);
  });

  test('asks no partner’s system where it stands: with a token it may call the API from anywhere', () => {
    const rule = rules.find(({ Name }) => Name === 'outside-the-united-kingdom');
    expect(JSON.stringify(rule?.Statement)).toContain(
      '{"NotStatement":{"Statement":{"ByteMatchStatement":{"FieldToMatch":{"UriPath":{}},"PositionalConstraint":"STARTS_WITH","SearchString":"/api/"',
    );
  });

  test('gives whoever it refuses a page with telephone numbers, within the 4 KB that it may have', () => {
    const { CustomResponseBodies } = propertiesOf<{
      CustomResponseBodies: Record<string, { Content: string }>;
    }>('AWS::WAFv2::WebACL');
    for (const { Action } of refusing) {
      const { CustomResponse } = (Action?.['Block'] ?? {}) as {
        CustomResponse?: { CustomResponseBodyKey: string };
      };
      const content = CustomResponseBodies[CustomResponse?.CustomResponseBodyKey ?? '']?.Content ?? '';
      expect(content).toContain('999');
      expect(content).toContain(live.authority.phones.mash.number);
      expect(Buffer.byteLength(content)).toBeLessThan(4096);
    }
  });
});

describe('the log of the edge', () => {
  test('names no person: no address, path, query, cookie or browser', () => {
    for (const field of EDGE_LOG_FIELDS)
      expect(field).not.toMatch(/ip|uri|query|cookie|user-agent|referer|forwarded|port|asn/i);
    template.hasResourceProperties('AWS::Logs::Delivery', { RecordFields: EDGE_LOG_FIELDS });
  });

  test('is encrypted with a key of our own and not kept for ever', () => {
    for (const [, { Properties }] of resourcesOf(template, 'AWS::Logs::LogGroup')) {
      expect(Properties['RetentionInDays']).toBe(live.logRetentionDays);
      expect(Properties['KmsKeyId']).toBeDefined();
    }
  });
});
