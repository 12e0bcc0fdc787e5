import { App, Stack } from 'aws-cdk-lib';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { createPartnerClients } from '../../infra/constructs/partner-clients.ts';
import { deploymentOf } from '../../infra/deployment.ts';
import { frontDoor } from '../../infra/stacks/front-door.ts';
import { EXAMPLESHIRE } from '../../shared/settings/exampleshire.ts';
import { newApp } from './synthesised.ts';

const AUDIENCE = 'urn:front-door-api';
const { partnerSystems } = EXAMPLESHIRE;

const templateOf = (systems = partnerSystems): Template => {
  const stack = new Stack(new App({ analyticsReporting: false }), 'partners');
  createPartnerClients(stack, 'eu-west-2_Abc123', AUDIENCE, systems);
  return Template.fromStack(stack);
};

describe('with Cognito for the issuer, partners’ systems', () => {
  test('are clients with a secret, for the one grant and the one scope of this API', () => {
    const template = templateOf();
    template.hasResourceProperties('AWS::Cognito::UserPoolResourceServer', {
      Identifier: AUDIENCE,
      Scopes: [{ ScopeName: 'referrals', ScopeDescription: Match.anyValue() }],
    });
    template.resourceCountIs('AWS::Cognito::UserPoolClient', partnerSystems.length);
    template.allResourcesProperties('AWS::Cognito::UserPoolClient', {
      GenerateSecret: true,
      AllowedOAuthFlows: ['client_credentials'],
      AllowedOAuthScopes: [`${AUDIENCE}/referrals`],
      CallbackURLs: Match.absent(),
    });
  });

  test('stay the clients they are when their ids are written into the settings', () => {
    const renamed = partnerSystems.map((each) => ({ ...each, clientId: 'an-id-that-cognito-chose' }));
    const clientsOf = (template: Template) =>
      Object.keys(template.findResources('AWS::Cognito::UserPoolClient'));
    expect(clientsOf(templateOf(renamed))).toEqual(clientsOf(templateOf()));
  });

  test('stand in the service’s own stack, and are not there without a user pool', () => {
    const count = (userPoolId?: string): number => {
      const { service } = frontDoor(newApp(), { ...deploymentOf('dev'), userPoolId });
      return Object.keys(Template.fromStack(service).findResources('AWS::Cognito::UserPoolClient')).length;
    };
    expect(count('eu-west-2_Abc123')).toBe(partnerSystems.length);
    expect(count()).toBe(0);
  });
});
