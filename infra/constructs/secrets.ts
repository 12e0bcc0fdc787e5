import { RemovalPolicy, Validations } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { Stage } from '../deployment.ts';
import type { SecretName } from '../function-declaration.ts';

const ISSUED_ELSEWHERE =
  'Issued by another service, where it is also changed; an operator then puts the new value here.';

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
    description: 'Client secret at the OpenID Connect issuer. Put it in by hand',
    whyNotRotated: ISSUED_ELSEWHERE,
  },
  pages: {
    name: 'pages-client-secret',
    description: 'Client secret of the pages’ own submit-only token at the issuer. Put it in by hand',
    whyNotRotated: ISSUED_ELSEWHERE,
  },
};

const RANDOM = { passwordLength: 64, excludePunctuation: true };

/** The shape that the store reads: which version of the key it is, and the key. */
const VERSIONED = { secretStringTemplate: '{"version":"k1"}', generateStringKey: 'secret' };

const createSecret = (scope: Construct, stage: Stage, key: IKey, id: SecretName): Secret => {
  const { name, description, whyNotRotated } = SECRETS[id];
  const secret = new Secret(scope, `${id}-secret`, {
    secretName: `safeguarding-front-door/${stage}/${name}`,
    description,
    encryptionKey: key,
    // Those issued elsewhere are random until an operator puts the real ones in.
    generateSecretString: id === 'matching' ? { ...RANDOM, ...VERSIONED } : RANDOM,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  Validations.of(secret).acknowledge({ id: 'AwsSolutions-SMG4', reason: whyNotRotated });
  return secret;
};

/** The secrets of a stage. No value is ever written in this repository or a template. */
export const createSecrets = (scope: Construct, stage: Stage, key: IKey): Record<SecretName, Secret> => ({
  matching: createSecret(scope, stage, key, 'matching'),
  codes: createSecret(scope, stage, key, 'codes'),
  notify: createSecret(scope, stage, key, 'notify'),
  client: createSecret(scope, stage, key, 'client'),
  pages: createSecret(scope, stage, key, 'pages'),
});
