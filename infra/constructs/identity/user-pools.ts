import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnUserPool,
  CfnUserPoolRiskConfigurationAttachment,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  PasskeyUserVerification,
  StandardThreatProtectionMode,
  UserPool,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { Stage } from '../../deployment.ts';

/** Whom a pool is for. */
export type PoolName = 'staff' | 'partners';

export interface PoolOptions {
  readonly stage: Stage;
  /** Begins the address of its sign-in pages. */
  readonly signInPrefix: string;
  /** The service's own address. */
  readonly url: string;
}

const PASSWORDS = {
  minLength: 14,
  requireLowercase: true,
  requireUppercase: true,
  requireDigits: true,
  requireSymbols: true,
  passwordHistorySize: 10,
  tempPasswordValidity: Duration.days(3),
};

/** How a pool's pages are found, and where signing out ends. */
export const signInOrigin = ({ signInPrefix }: Pick<PoolOptions, 'signInPrefix'>, name: PoolName): string =>
  `https://${signInPrefix}-${name}.auth.eu-west-2.amazoncognito.com`;

/**
 * People with an account of this service, made by an administrator. Everybody needs a second factor: a code from an
 * app, or a passkey that asks for a finger, face or PIN, which is both factors at once. Never a text message.
 */
export const createUserPool = (scope: Construct, name: PoolName, options: PoolOptions): UserPool => {
  const pool = new UserPool(scope, `${name}-pool`, {
    userPoolName: `safeguarding-front-door-${options.stage}-${name}`,
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    signInCaseSensitive: false,
    autoVerify: { email: true },
    keepOriginal: { email: true },
    standardAttributes: {
      email: { required: true, mutable: true },
      fullname: { required: true, mutable: true },
    },
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    signInPolicy: { allowedFirstAuthFactors: { password: true, passkey: true } },
    passkeyUserVerification: PasskeyUserVerification.REQUIRED,
    passwordPolicy: PASSWORDS,
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    featurePlan: FeaturePlan.PLUS,
    standardThreatProtectionMode: StandardThreatProtectionMode.FULL_FUNCTION,
    userInvitation: {
      emailSubject: 'Your account for safeguarding referrals',
      emailBody: `You have an account at ${options.url}. Your user name is {username} and your first password, for three days, is {####}`,
    },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  const { defaultChild } = pool.node;
  if (defaultChild instanceof CfnUserPool)
    defaultChild.webAuthnFactorConfiguration = 'MULTI_FACTOR_WITH_USER_VERIFICATION';
  // Without this, Cognito only counts the passwords that it knows to have leaked.
  new CfnUserPoolRiskConfigurationAttachment(pool, 'leaked-passwords', {
    userPoolId: pool.userPoolId,
    clientId: 'ALL',
    compromisedCredentialsRiskConfiguration: {
      actions: { eventAction: 'BLOCK' },
      eventFilter: ['SIGN_IN', 'PASSWORD_CHANGE', 'SIGN_UP'],
    },
  });
  pool.addDomain(`${name}-pages`, {
    cognitoDomain: { domainPrefix: `${options.signInPrefix}-${name}` },
    managedLoginVersion: ManagedLoginVersion.NEWER_MANAGED_LOGIN,
  });
  return pool;
};
