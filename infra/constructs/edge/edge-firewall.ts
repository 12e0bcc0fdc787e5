import { Validations } from 'aws-cdk-lib';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import type { Deployment } from '../../deployment.ts';
import { watched } from '../watched.ts';
import { MANAGED_GROUPS, type ManagedGroup } from './managed-rules.ts';
import { refusalPages, refuseWith } from './refusals.ts';

/** The United Kingdom with the islands that belong to it for this purpose. */
const UNITED_KINGDOM = ['GB', 'GG', 'IM', 'JE'];

const OF_API: CfnWebACL.StatementProperty = {
  byteMatchStatement: {
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'STARTS_WITH',
    searchString: '/api/',
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
};

type Rule = Omit<CfnWebACL.RuleProperty, 'priority' | 'visibilityConfig'>;

const tooMany = ({ ratePerAddress }: Deployment): Rule => ({
  name: 'too-many-from-one-address',
  action: refuseWith('too-many'),
  statement: {
    rateBasedStatement: { limit: ratePerAddress, evaluationWindowSec: 300, aggregateKeyType: 'IP' },
  },
});

/** Only pages: a partner's records system may stand in another country, and shows a token with every request. */
const outsideUk = ({ ukOnly }: Deployment): Rule => ({
  name: 'outside-the-united-kingdom',
  action: ukOnly ? refuseWith('outside-uk') : { count: {} },
  statement: {
    andStatement: {
      statements: [
        { notStatement: { statement: { geoMatchStatement: { countryCodes: UNITED_KINGDOM } } } },
        { notStatement: { statement: OF_API } },
      ],
    },
  },
});

/** Puts labels on a request. Rules that read bodies count each by itself, so that they hide no other. */
const labels = ({ name, readsBody }: ManagedGroup): Rule => ({
  name: `labels-of-${name}`,
  overrideAction: { count: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: readsBody.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
});

const refusedBy = ({ namespace, refused }: ManagedGroup): Rule => ({
  name: `refused-by-${namespace}`,
  action: refuseWith('refused'),
  statement: {
    orStatement: {
      statements: refused.map((label) => ({
        labelMatchStatement: { scope: 'LABEL', key: `awswaf:managed:aws:${namespace}:${label}` },
      })),
    },
  },
});

/**
 * Keeps floods, known attackers and attacks in addresses, headers and cookies out. No rule refuses anything for
 * what a body says: a referral that quotes a threat or a message must never be refused for its words.
 */
export const createEdgeFirewall = (scope: Construct, deployment: Deployment): CfnWebACL => {
  const rules = [
    tooMany(deployment),
    outsideUk(deployment),
    ...MANAGED_GROUPS.map(labels),
    ...MANAGED_GROUPS.map(refusedBy),
  ];
  const firewall = new CfnWebACL(scope, 'firewall', {
    scope: 'CLOUDFRONT',
    defaultAction: { allow: {} },
    customResponseBodies: refusalPages(deployment.authority),
    visibilityConfig: watched('front-door-edge'),
    rules: rules.map((rule, priority) => ({ ...rule, priority, visibilityConfig: watched(rule.name) })),
  });
  Validations.of(firewall).acknowledge({
    id: 'NIST.800.53.R5-WAFv2LoggingEnabled',
    reason:
      'Its log would hold addresses of people, cookies and paths with references. Each rule is counted in a metric instead.',
  });
  return firewall;
};
