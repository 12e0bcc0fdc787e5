import { join } from 'node:path';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { z } from 'zod';
import { EXAMPLESHIRE } from '../shared/settings/exampleshire.ts';
import { createApp } from './app.tsx';
import { readAssets } from './assets/assets.ts';
import type { WebDependencies } from './dependencies.ts';
import { wire } from './wire.ts';

const environment = z.object({
  DRAFTS_TABLE: z.string().min(1),
  DYNAMODB_ENDPOINT: z.string().optional(),
  API_URL: z.url(),
  BASE_URL: z.url(),
  ISSUER: z.url(),
  CLIENT_ID: z.string().min(1),
  CLIENT_SECRET_NAME: z.string().min(1),
  /** Secret of the pages' own client, with which they send for people without an account. */
  PAGES_SECRET_NAME: z.string().min(1),
  /** The API as the issuer knows it: an absolute URI. */
  API_RESOURCE: z.url().default('urn:front-door-api'),
  /** Where signing out ends, when that is not the issuer's own origin (Cognito's sign-in domain). */
  SIGN_OUT_ORIGIN: z.url().optional(),
  /** Style sheet and script as built; beside the bundle unless said otherwise. */
  ASSETS_DIRECTORY: z.string().optional(),
});

const clientSecret = async (name: string): Promise<string> => {
  const { SecretString } = await new SecretsManagerClient().send(
    new GetSecretValueCommand({ SecretId: name }),
  );
  if (SecretString === undefined) throw new Error('The client secret is not text');
  return SecretString;
};

const fromEnvironment = async (): Promise<WebDependencies> => {
  const env = environment.parse(process.env);
  const [secret, pagesSecret, assets] = await Promise.all([
    clientSecret(env.CLIENT_SECRET_NAME),
    clientSecret(env.PAGES_SECRET_NAME),
    readAssets(env.ASSETS_DIRECTORY ?? join(import.meta.dirname, 'assets')),
  ]);
  return wire({
    settings: EXAMPLESHIRE,
    draftsTable: env.DRAFTS_TABLE,
    dynamodbEndpoint: env.DYNAMODB_ENDPOINT,
    apiUrl: env.API_URL,
    baseUrl: env.BASE_URL,
    issuer: env.ISSUER,
    clientId: env.CLIENT_ID,
    clientSecret: secret,
    pagesSecret,
    pagesScope: `${env.API_RESOURCE}/referrals`,
    resource: env.API_RESOURCE,
    signOutOrigin: env.SIGN_OUT_ORIGIN,
    assets,
  });
};

type PageHandler = (event: APIGatewayProxyEvent, context: Context) => Promise<APIGatewayProxyResult>;

/** A Lambda handler of API Gateway events for these pages. */
export const createHandler = (deps: WebDependencies): PageHandler => {
  const pages = handle(createApp(deps));
  // Hono's own types forget that API Gateway sends null for what is absent, and that the answer to a REST
  // event always is a REST result.
  return (event, context) =>
    pages(event as unknown as LambdaEvent, context) as Promise<APIGatewayProxyResult>;
};

let ready: Promise<PageHandler> | undefined;

/** The Lambda entry. Wired at the first event; a wiring that failed is tried again with the next one. */
export const handler: PageHandler = async (event, context) => {
  ready ??= fromEnvironment().then(createHandler);
  try {
    return await (await ready)(event, context);
  } catch (error) {
    ready = undefined;
    throw error;
  }
};
