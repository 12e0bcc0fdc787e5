import { join } from 'node:path';
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from 'aws-lambda';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import * as z from 'zod';
import { AUTHORITY } from '#authority';
import { ORIGIN_HEADER } from '../shared/contract/security-headers.ts';
import { trustedIssuers } from '../shared/settings/sign-in/issuer.ts';
import { createApp } from './app.tsx';
import { readAssets } from './assets/assets.ts';
import type { WebDependencies } from './dependencies.ts';
import { type ClientSecret, clientSecrets } from './sign-in/client-secret.ts';
import { wire } from './wire.ts';

const environment = z.object({
  DRAFTS_TABLE: z.string().min(1),
  DYNAMODB_ENDPOINT: z.string().optional(),
  /** Where the API is asked, which is not where people ask it. */
  GATEWAY_URL: z.url(),
  BASE_URL: z.url(),
  /** Where people sign in, as JSON. */
  ISSUERS: z.string().min(1),
  /** The issuer of the pages' own token. */
  ISSUER: z.url(),
  /** The API as that issuer knows it: an absolute URI. */
  AUDIENCE: z.string().min(1),
  /** Secrets at the issuers by their ids, as JSON: at those of this stack, and at others. */
  CLIENT_SECRET_NAME: z.string().min(1),
  ELSEWHERE_SECRET_NAME: z.string().min(1),
  /** What the pages sign with for partners whose issuer signs nothing for the API. */
  SIGNING_SECRET_NAME: z.string().min(1),
  /** What the pages say to the gateway, which lets nothing through that has not passed the edge. */
  ORIGIN_SECRET_NAME: z.string().min(1),
  /** The pages' own client, with which they send for people without an account. */
  PAGES_CLIENT_ID: z.string().min(1),
  PAGES_SECRET_NAME: z.string().min(1),
  /** Style sheet and script as built; beside the bundle unless said otherwise. */
  ASSETS_DIRECTORY: z.string().optional(),
});

/** Without these one reading that hangs would hold up everybody until the function is ended. */
const TIMEOUTS = { connectionTimeout: 1_000, requestTimeout: 2_500, throwOnRequestTimeout: true };

const secretNamed = async (client: SecretsManagerClient, name: string): Promise<string> => {
  const { SecretString } = await client.send(new GetSecretValueCommand({ SecretId: name }));
  if (SecretString === undefined) throw new Error('A secret is not text');
  return SecretString;
};

/**
 * Until somebody puts it in, the secret of other issuers is random text and says nothing. One put in with a slip of the
 * keyboard says as little: the pages start for everybody else all the same.
 */
const secretsIn = (text: string): Readonly<Record<string, ClientSecret>> => {
  try {
    return clientSecrets.safeParse(JSON.parse(text)).data ?? {};
  } catch {
    return {};
  }
};

const fromEnvironment = async (): Promise<WebDependencies> => {
  const env = environment.parse(process.env);
  const store = new SecretsManagerClient({ requestHandler: TIMEOUTS });
  const [here, elsewhere, signing, origin, pages, assets] = await Promise.all([
    secretNamed(store, env.CLIENT_SECRET_NAME),
    secretNamed(store, env.ELSEWHERE_SECRET_NAME),
    secretNamed(store, env.SIGNING_SECRET_NAME),
    secretNamed(store, env.ORIGIN_SECRET_NAME),
    secretNamed(store, env.PAGES_SECRET_NAME),
    readAssets(env.ASSETS_DIRECTORY ?? join(import.meta.dirname, 'assets')),
  ]);
  return wire({
    settings: AUTHORITY,
    draftsTable: env.DRAFTS_TABLE,
    dynamodbEndpoint: env.DYNAMODB_ENDPOINT,
    apiUrl: env.GATEWAY_URL,
    apiHeaders: { [ORIGIN_HEADER]: origin },
    baseUrl: env.BASE_URL,
    issuers: trustedIssuers.parse(JSON.parse(env.ISSUERS)),
    clientSecrets: { ...secretsIn(elsewhere), ...secretsIn(here) },
    signing: { secret: signing, audience: env.AUDIENCE },
    pagesIssuer: env.ISSUER,
    pagesClientId: env.PAGES_CLIENT_ID,
    pagesSecret: pages,
    pagesScope: `${env.AUDIENCE}/referrals`,
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
