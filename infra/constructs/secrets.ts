import { RemovalPolicy, SecretValue, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { type ReplicaRegion, Secret, type SecretProps } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { Stage } from '../deployment.ts';
import type { SecretName } from '../function-declaration.ts';

const ISSUED_ELSEWHERE =
  'Issued by another service, where it is also changed; an operator then puts the new value here.';

const MADE_BY_COGNITO =
  'Cognito makes it with the client; a new client, which the next deployment puts here, has a new one.';

const SECRETS: Readonly<Record<SecretName, { name: string; description: string; whyNotRotated: string }>> = {
  matching: {
    name: 'matching-key',
    description: 'Key of the hashes by which contacts are matched',
    whyNotRotated:
      'Every stored matching key was made with it: a new version is added by hand beside the old.',
  },
  codes: {
    name: 'email-codes-key',
    description: 'Key of the hashes of e-mailed codes',
    whyNotRotated: 'Codes on their way would be lost: an operator changes it when that may be.',
  },
  notify: {
    name: 'notify-api-key',
    description: 'GOV.UK Notify API key. Put it in by hand',
    whyNotRotated: ISSUED_ELSEWHERE,
  },
  client: {
    name: 'sign-in-client-secret',
    description: 'Client secrets of the pages at this stack’s user pools, made by Cognito',
    whyNotRotated: MADE_BY_COGNITO,
  },
  elsewhere: {
    name: 'sign-in-elsewhere-secret',
    description: 'Client secrets at issuers outside this account, by their ids, as JSON. Put them in by hand',
    whyNotRotated: ISSUED_ELSEWHERE,
  },
  origin: {
    name: 'origin-header',
    description: 'What CloudFront and the pages say to the gateway, which lets nothing else through',
    whyNotRotated:
      'It stands in the settings of CloudFront and of the firewall: it is changed with a deployment of both.',
  },
  pages: {
    name: 'pages-client-secret',
    description: 'Client secret of the pages’ own submit-only token, made by Cognito',
    whyNotRotated: MADE_BY_COGNITO,
  },
  signing: {
    name: 'pages-signing-key',
    description: 'Key with which the pages sign for partners whose issuer signs nothing for the API',
    whyNotRotated:
      'Sessions of partners end with it: an operator changes it at night, or at once if it leaks.',
  },
  synthetic: {
    name: 'synthetic-client-secret',
    description: 'Client secret of the service’s own check at the issuer. Put it in by hand',
    whyNotRotated: ISSUED_ELSEWHERE,
  },
};

/** The name of a secret in the account. */
export const secretNameOf = (stage: Stage, id: SecretName): string =>
  `safeguarding-front-door/${stage}/${SECRETS[id].name}`;

/** CloudFront is set up in us-east-1, and reads there what it says to the gateway. About nobody. */
const REPLICAS: Partial<Record<SecretName, ReplicaRegion[]>> = { origin: [{ region: 'us-east-1' }] };

const RANDOM = { passwordLength: 64, excludePunctuation: true };

/** The shape that the store reads: which version of the key it is, and the key. */
const VERSIONED = { secretStringTemplate: '{"version":"k1"}', generateStringKey: 'secret' };

type Content = Pick<SecretProps, 'generateSecretString' | 'secretStringValue' | 'secretObjectValue'>;

/** Secrets that Cognito made, as references: their values are in no template. */
export interface MadeByCognito {
  readonly client: Readonly<Record<string, string>>;
  readonly pages: string;
}

const contentOf = (id: SecretName, { client, pages }: MadeByCognito): Content => {
  if (id === 'client') {
    const values = Object.entries(client).map(([at, value]) => [at, SecretValue.resourceAttribute(value)]);
    return { secretObjectValue: Object.fromEntries(values) };
  }
  if (id === 'pages') return { secretStringValue: SecretValue.resourceAttribute(pages) };
  // Those issued elsewhere are random until an operator puts the real ones in.
  return { generateSecretString: id === 'matching' ? { ...RANDOM, ...VERSIONED } : RANDOM };
};

const createSecret = (
  scope: Construct,
  stage: Stage,
  key: IKey,
  id: SecretName,
  made: MadeByCognito,
): Secret => {
  const { description, whyNotRotated } = SECRETS[id];
  const secret = new Secret(scope, `${id}-secret`, {
    secretName: secretNameOf(stage, id),
    description,
    encryptionKey: key,
    replicaRegions: REPLICAS[id] ?? [],
    ...contentOf(id, made),
    removalPolicy: RemovalPolicy.RETAIN,
  });
  Validations.of(secret).acknowledge(
    { id: 'AwsSolutions-SMG4', reason: whyNotRotated },
    { id: 'NIST.800.53.R5-SecretsManagerRotationEnabled', reason: whyNotRotated },
  );
  return secret;
};

/** The secrets of a stage. No value is ever written in this repository or a template. */
export const createSecrets = (
  scope: Construct,
  stage: Stage,
  key: IKey,
  made: MadeByCognito,
): Record<SecretName, Secret> => ({
  matching: createSecret(scope, stage, key, 'matching', made),
  codes: createSecret(scope, stage, key, 'codes', made),
  notify: createSecret(scope, stage, key, 'notify', made),
  client: createSecret(scope, stage, key, 'client', made),
  origin: createSecret(scope, stage, key, 'origin', made),
  pages: createSecret(scope, stage, key, 'pages', made),
  synthetic: createSecret(scope, stage, key, 'synthetic', made),
  elsewhere: createSecret(scope, stage, key, 'elsewhere', made),
  signing: createSecret(scope, stage, key, 'signing', made),
});
