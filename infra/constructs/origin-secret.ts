import { SecretValue } from 'aws-cdk-lib';
import type { Stage } from '../deployment.ts';
import { secretNameOf } from './secrets.ts';

/**
 * What CloudFront says to the gateway, filled in by CloudFormation from the stage's secret in the Region of the
 * stack: it stands in no template, only in the settings of CloudFront and the firewall.
 */
export const originSecret = (stage: Stage): string =>
  SecretValue.secretsManager(secretNameOf(stage, 'origin')).unsafeUnwrap();
