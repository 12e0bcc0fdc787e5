import { z } from 'zod';

export const STAGES = ['dev', 'test', 'live'] as const;
export type Stage = (typeof STAGES)[number];

const https = z
  .url({ protocol: /^https$/, error: 'must be an https address' })
  .refine((url) => !url.endsWith('/'), {
    error: 'must not end in a slash',
  });

const deployment = z.strictObject({
  stage: z.enum(STAGES),
  /** Children's records stay in the United Kingdom. */
  region: z.literal('eu-west-2', { error: 'must be eu-west-2, so that records stay in the United Kingdom' }),
  /** Where people open the service, without a path: "https://referrals.example.gov.uk". */
  url: https.refine((url) => URL.canParse(url) && new URL(url).pathname === '/', {
    error: 'must not have a path',
  }),
  /** Certificate for that address, in the same Region. */
  certificateArn: z.string().regex(/^arn:aws:acm:eu-west-2:\d{12}:certificate\/[\w-]+$/, {
    error: 'must be a certificate in eu-west-2',
  }),
  /** The OpenID Connect issuer that signs people in. */
  issuer: https,
  /** Where signing out ends: the issuer's own origin, or with Cognito its sign-in domain. */
  signOutOrigin: https,
  /** The API as the issuer knows it. */
  audience: z
    .string()
    .regex(/^[a-z][a-z0-9+.-]*:\S+$/, { error: 'must be an absolute URI, like urn:front-door-api' }),
  /** This service as the issuer knows it. */
  clientId: z.string().min(1),
  /** The issuer's user pool where that is Cognito: partners' systems are then made clients of it. */
  userPoolId: z
    .string()
    .regex(/^eu-west-2_\w+$/, { error: 'must be a user pool in eu-west-2' })
    .optional(),
  logRetentionDays: z.literal([7, 30, 90, 365], { error: 'must be 7, 30, 90 or 365' }),
  /** Requests a second over all people together, and how many more may come at once. */
  requestsPerSecond: z.int().positive(),
  burst: z.int().positive(),
});

/** Everything that differs from one stage to the next. */
export type Deployment = z.infer<typeof deployment>;

const SHARED = { region: 'eu-west-2', audience: 'urn:front-door-api' };

/** Examples, all of them made up: put your own addresses and certificates here before the first deployment. */
const DEPLOYMENTS: Readonly<Record<Stage, unknown>> = {
  dev: {
    ...SHARED,
    stage: 'dev',
    url: 'https://dev.referrals.exampleshire.example',
    certificateArn: 'arn:aws:acm:eu-west-2:111122223333:certificate/00000000-0000-0000-0000-000000000001',
    issuer: 'https://dev.sign-in.exampleshire.example',
    signOutOrigin: 'https://dev.sign-in.exampleshire.example',
    clientId: 'front-door-dev',
    logRetentionDays: 7,
    requestsPerSecond: 20,
    burst: 40,
  },
  test: {
    ...SHARED,
    stage: 'test',
    url: 'https://test.referrals.exampleshire.example',
    certificateArn: 'arn:aws:acm:eu-west-2:111122223333:certificate/00000000-0000-0000-0000-000000000002',
    issuer: 'https://test.sign-in.exampleshire.example',
    signOutOrigin: 'https://test.sign-in.exampleshire.example',
    clientId: 'front-door-test',
    logRetentionDays: 30,
    requestsPerSecond: 50,
    burst: 100,
  },
  live: {
    ...SHARED,
    stage: 'live',
    url: 'https://referrals.exampleshire.example',
    certificateArn: 'arn:aws:acm:eu-west-2:111122223333:certificate/00000000-0000-0000-0000-000000000003',
    issuer: 'https://sign-in.exampleshire.example',
    signOutOrigin: 'https://sign-in.exampleshire.example',
    clientId: 'front-door-live',
    logRetentionDays: 365,
    requestsPerSecond: 200,
    burst: 400,
  },
};

/** A setting that stops synth, in one sentence. */
export class WrongSetting extends Error {
  override readonly name = 'WrongSetting';
}

/**
 * One stage's settings, checked.
 *
 * @throws {WrongSetting} naming the first setting that is wrong and what it must be.
 */
export const checkDeployment = (settings: unknown): Deployment => {
  const result = deployment.safeParse(settings);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const place = issue?.path.length ? `The setting "${issue.path.join('.')}"` : 'The settings';
  throw new WrongSetting(`${place} in infra/deployment.ts is wrong: ${issue?.message ?? 'not understood'}.`);
};

/**
 * The settings of the stage asked for, for example by `npx cdk synth --context stage=test`.
 *
 * @throws {WrongSetting} when there is no such stage or one of its settings is wrong.
 */
export const deploymentOf = (stage: string): Deployment => {
  const known = STAGES.find((each) => each === stage);
  if (known === undefined)
    throw new WrongSetting(`There is no stage "${stage}": choose one of ${STAGES.join(', ')}.`);
  return checkDeployment(DEPLOYMENTS[known]);
};
