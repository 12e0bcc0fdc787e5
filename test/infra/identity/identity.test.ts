import { Match, Template } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { lengthOfRoles, MOST_OF_ROLES } from '../../../infra/deployment/identity.ts';
import type { Deployment } from '../../../infra/deployment.ts';
import { FUNCTIONS } from '../../../infra/functions.ts';
import { frontDoor } from '../../../infra/stacks/front-door.ts';
import { ALL_ROUTES } from '../../../shared/contract/routes.ts';
import { trustedIssuers } from '../../../shared/settings/sign-in/issuer.ts';
import { PARTNER_ROLES, STAFF_ROLES } from '../../../shared/settings/sign-in/roles.ts';
import { newApp, resourcesOf } from '../synthesised.ts';
import { WITH_COGNITO, WITH_THE_COUNCILS_OWN } from './two-settings.ts';

const stacksOf = (deployment: Deployment) => {
  const { data, service } = frontDoor(newApp(), deployment);
  return { data: Template.fromStack(data), service: Template.fromStack(service) };
};

const cognito = stacksOf(WITH_COGNITO);
const own = stacksOf(WITH_THE_COUNCILS_OWN);
const SETTINGS = [
  ['user pools of this service', cognito],
  ['the council’s own issuer', own],
] as const;

/** What CloudFormation joins, with something in the place of what only AWS knows. */
const joined = (value: unknown): string => {
  if (typeof value === 'string') return value;
  const { 'Fn::Join': join } = value as { 'Fn::Join'?: [string, unknown[]] }; // the only other shape there is
  return join === undefined
    ? JSON.stringify(value).replaceAll(/\W/g, '').slice(-26)
    : join[1].map(joined).join(join[0]);
};

const variablesOf = ({ service }: typeof cognito, name: string): Record<string, unknown> => {
  const about = FUNCTIONS.find((each) => each.name === name)?.about;
  const made = resourcesOf(service, 'AWS::Lambda::Function').find(
    ([, { Properties }]) => Properties['Description'] === about,
  );
  const environment = made?.[1].Properties['Environment'] as
    | { Variables: Record<string, unknown> }
    | undefined;
  return environment?.Variables ?? {};
};

const issuersOf = (stacks: typeof cognito) =>
  trustedIssuers.parse(JSON.parse(joined(variablesOf(stacks, 'authorise')['ISSUERS'])));

describe.each(SETTINGS)('with %s, a user pool', (_, { data }) => {
  test('asks everybody for a second factor, and never by text message', () => {
    data.allResourcesProperties('AWS::Cognito::UserPool', {
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      WebAuthnUserVerification: 'required',
      WebAuthnFactorConfiguration: 'MULTI_FACTOR_WITH_USER_VERIFICATION',
      SmsConfiguration: Match.absent(),
    });
  });

  test('lets nobody make an account for themself', () => {
    data.allResourcesProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    });
  });

  test('wants a strong password, and watches for stolen ones', () => {
    data.allResourcesProperties('AWS::Cognito::UserPool', {
      Policies: {
        PasswordPolicy: Match.objectLike({
          MinimumLength: 14,
          RequireLowercase: true,
          RequireUppercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
        }),
      },
      UserPoolTier: 'PLUS',
      UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
    });
  });

  test('refuses a password that has leaked, where it is typed and where it is chosen', () => {
    const refusing = resourcesOf(data, 'AWS::Cognito::UserPoolRiskConfigurationAttachment').map(
      ([, { Properties }]) => Properties,
    );
    const pools = resourcesOf(data, 'AWS::Cognito::UserPool').map(([id]) => ({ Ref: id }));
    expect(refusing.map(({ UserPoolId }) => UserPoolId)).toEqual(expect.arrayContaining(pools));
    for (const each of refusing)
      expect(each).toMatchObject({
        ClientId: 'ALL',
        CompromisedCredentialsRiskConfiguration: {
          Actions: { EventAction: 'BLOCK' },
          EventFilter: expect.arrayContaining(['SIGN_IN', 'PASSWORD_CHANGE']),
        },
      });
  });

  test('is kept when its stack goes, and cannot be deleted by mistake', () => {
    data.allResources('AWS::Cognito::UserPool', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: { DeletionProtection: 'ACTIVE' },
    });
  });

  test('signs people in on its own pages alone, by a code that only these pages can use', () => {
    const clients = resourcesOf(data, 'AWS::Cognito::UserPoolClient').map(([, { Properties }]) => Properties);
    const ofPeople = clients.filter(
      ({ AllowedOAuthFlows }) => JSON.stringify(AllowedOAuthFlows) === '["code"]',
    );
    expect(ofPeople.length).toBeGreaterThanOrEqual(1);
    for (const client of ofPeople) {
      expect(client).toMatchObject({
        GenerateSecret: true,
        EnableTokenRevocation: true,
        PreventUserExistenceErrors: 'ENABLED',
        CallbackURLs: [
          expect.stringMatching(/^https:\/\/referrals\.exampleshire\.example\/sign-in\/callback\/\w+$/),
        ],
        LogoutURLs: ['https://referrals.exampleshire.example/signed-out'],
      });
      expect(client['ExplicitAuthFlows']).toEqual(['ALLOW_USER_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH']);
    }
  });

  test('has a group for each role that its people can have, and no other', () => {
    const groups = resourcesOf(data, 'AWS::Cognito::UserPoolGroup').map(([, { Properties }]) => Properties);
    const expected = data === cognito.data ? [...STAFF_ROLES, ...PARTNER_ROLES] : PARTNER_ROLES;
    expect(groups.map(({ GroupName }) => GroupName).sort()).toEqual([...expected].sort());
  });
});

describe('a pool for staff', () => {
  test('is there unless the council signs them in itself', () => {
    cognito.data.resourceCountIs('AWS::Cognito::UserPool', 2);
    own.data.resourceCountIs('AWS::Cognito::UserPool', 1);
  });
});

describe('the functions are told', () => {
  test('of two pools where the service has both', () => {
    expect(issuersOf(cognito).map(({ id, signsIn, words }) => [id, signsIn, words])).toEqual([
      ['staff', 'staff', 'Council staff'],
      ['partners', 'partners', 'Other organisations'],
    ]);
  });

  test('of the council’s own issuer and the national ones where those are set', () => {
    expect(issuersOf(own).map(({ id, signsIn, words }) => [id, signsIn, words])).toEqual([
      ['council', 'staff', 'Council staff'],
      ['dfe', 'partners', 'School or college: DfE Sign-in'],
      ['nhs', 'partners', 'NHS: CIS2'],
      ['partners', 'partners', 'Other organisations'],
    ]);
  });

  test('all the same', () => {
    const told = ['web-form', 'submit-referral', 'authorise'].map(
      (name) => variablesOf(own, name)['ISSUERS'],
    );
    expect(new Set(told.map(joined)).size).toBe(1);
  });

  test('no more than the 4 KB that Lambda keeps, though the lists of roles are as long as they may be', () => {
    // The name of a secret is cut out of its ARN.
    const lengthOf = (value: unknown): number =>
      JSON.stringify(value).includes('Fn::Split') ? 80 : joined(value).length;
    const bytes = FUNCTIONS.map(({ name }) =>
      Object.entries(variablesOf(own, name)).reduce(
        (sum, [variable, value]) => sum + variable.length + lengthOf(value),
        0,
      ),
    );
    const { identity } = WITH_THE_COUNCILS_OWN;
    expect(Math.max(...bytes) + MOST_OF_ROLES - lengthOfRoles(identity)).toBeLessThan(4_000);
  });

  test('which pool gives tokens to systems', () => {
    expect(joined(variablesOf(own, 'submit-referral')['ISSUER'])).toMatch(
      /^https:\/\/cognito-idp\.eu-west-2\.amazonaws\.com\/\S+$/,
    );
  });
});

describe('partners’ systems', () => {
  const { partnerSystems } = WITH_COGNITO.authority;
  const systems = resourcesOf(cognito.data, 'AWS::Cognito::UserPoolClient').filter(
    ([, { Properties }]) => JSON.stringify(Properties['AllowedOAuthFlows']) === '["client_credentials"]',
  );

  test('and the pages themselves are clients with a secret, for one grant and one scope', () => {
    expect(systems).toHaveLength(partnerSystems.length + 1);
    for (const [, { Properties }] of systems) {
      expect(Properties).toMatchObject({
        GenerateSecret: true,
        AllowedOAuthScopes: ['urn:front-door-api/referrals'],
        ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
      });
      expect(Properties['CallbackURLs']).toBeUndefined();
    }
  });

  test('stay the clients they are when their ids are written into the settings', () => {
    const renamed = partnerSystems.map((each, place) => ({ ...each, clientId: `an-id-of-cognito-${place}` }));
    const authority = { ...WITH_COGNITO.authority, partnerSystems: renamed, syntheticClientId: undefined };
    const after = stacksOf({ ...WITH_COGNITO, authority }).data;
    const idsIn = (data: Template) => Object.keys(data.findResources('AWS::Cognito::UserPoolClient')).sort();
    expect(idsIn(after)).toEqual(idsIn(cognito.data));
  });
});

describe('the secrets that Cognito makes', () => {
  test('go to the secret store by reference: no template holds one', () => {
    const secrets = resourcesOf(cognito.data, 'AWS::SecretsManager::Secret').flatMap(([, { Properties }]) =>
      Properties['SecretString'] === undefined ? [] : [JSON.stringify(Properties['SecretString'])],
    );
    expect(secrets).toHaveLength(2);
    for (const secret of secrets) expect(secret).toContain('"ClientSecret"');
  });
});

describe('the authoriser', () => {
  const methods = resourcesOf(cognito.service, 'AWS::ApiGateway::Method').map(
    ([, { Properties }]) => Properties,
  );
  const [[id, authoriser] = ['', undefined]] = resourcesOf(cognito.service, 'AWS::ApiGateway::Authorizer');

  test('stands before every route that is not open to anyone', () => {
    const guarded = methods.filter(({ AuthorizationType }) => AuthorizationType === 'CUSTOM');
    expect(guarded).toHaveLength(ALL_ROUTES.filter(({ roles }) => roles !== 'anyone').length);
    for (const { AuthorizerId } of guarded) expect(AuthorizerId).toEqual({ Ref: id });
  });

  test('is given the token alone, and its answer is kept for no other request', () => {
    expect(authoriser?.Properties).toMatchObject({
      Type: 'TOKEN',
      AuthorizerResultTtlInSeconds: 0,
      IdentitySource: 'method.request.header.Authorization',
    });
  });

  test('has no rights on any table, secret or key', () => {
    const { tables, secrets } = FUNCTIONS.find(({ name }) => name === 'authorise') ?? {};
    expect([tables, secrets]).toEqual([[], []]);
  });

  test('is answered for by the gateway with the contract’s own problems', () => {
    const problems = resourcesOf(cognito.service, 'AWS::ApiGateway::GatewayResponse').map(
      ([, { Properties }]) => [Properties['ResponseType'], Properties['StatusCode']],
    );
    expect(problems).toEqual(
      expect.arrayContaining([
        ['UNAUTHORIZED', '401'],
        ['ACCESS_DENIED', '401'],
        ['AUTHORIZER_FAILURE', '503'],
      ]),
    );
  });
});
