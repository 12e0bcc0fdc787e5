import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Stack } from 'aws-cdk-lib';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import * as z from 'zod';
import { ROOT } from '../../infra/bundling.ts';
import { createFunction } from '../../infra/constructs/service-function.ts';
import { deploymentOf } from '../../infra/deployment.ts';
import type { EnvironmentName } from '../../infra/function-declaration.ts';
import { DEMONSTRATION_PEOPLE } from '../../infra/local/demonstration/people.ts';
import { declaredAs } from '../../infra/local/enforced.ts';
import { createKeys, type Keys, publicKeys } from '../../infra/local/identity/keys.ts';
import { LOCAL_ISSUER, localIssuer } from '../../infra/local/identity/local-issuer.ts';
import { mintToken, personFor } from '../../infra/local/identity/mint.ts';
import { AUDIENCE } from '../../infra/local/identity/person.ts';
import { DataStack } from '../../infra/stacks/data-stack.ts';
import { ROUTES } from '../../shared/contract/routes.ts';
import type { Role } from '../../shared/domain/roles.ts';
import { eventFor } from '../evaluate/bench/event.ts';
import { openRecords, SECRET } from '../support/front-door.ts';
import { yellow } from '../support/referrals.ts';
import { newApp } from './synthesised.ts';

const RUN = ['submit-referral', 'work-queue', 'web-form'] as const;
type Run = (typeof RUN)[number];

/** The Node.js that Lambda runs, as far as npm has it. */
const NODE_24 = join(ROOT, 'node_modules/node/bin/node');

/** Does what Lambda's runtime does: imports the bundle once, and hands it one event after another. */
const RUNTIME = `
  import { createInterface } from 'node:readline';
  const { handler } = await import(process.argv[1]);
  const context = { awsRequestId: 'smoke', getRemainingTimeInMillis: () => 20_000 };
  for await (const line of createInterface({ input: process.stdin })) {
    const answer = await handler(JSON.parse(line), context);
    console.log('ANSWER ' + JSON.stringify({ ...answer, node: process.version }));
  }
`;

const answer = z.object({
  statusCode: z.number(),
  body: z.string(),
  node: z.string(),
  isBase64Encoded: z.boolean().optional(),
});

const template = z.object({
  Resources: z.record(
    z.string(),
    z.object({ Type: z.string(), Properties: z.record(z.string(), z.unknown()) }),
  ),
});
const code = z.object({ Description: z.string(), Code: z.object({ S3Key: z.string() }) });

/** The folders that CDK would upload, by the function that they are the code of. */
const buildAssets = (): Record<Run, string> => {
  const app = newApp(['built']);
  const deployment = deploymentOf('dev');
  const env = { region: deployment.region };
  const data = new DataStack(app, 'data', { deployment, env });
  const stack = new Stack(app, 'built', { env });
  for (const name of RUN) createFunction(stack, declaredAs(name), { data, deployment });
  const { directory } = app.synth();
  const { Resources } = template.parse(
    JSON.parse(readFileSync(join(directory, 'built.template.json'), 'utf8')),
  );
  const functions = Object.values(Resources)
    .filter(({ Type }) => Type === 'AWS::Lambda::Function')
    .map(({ Properties }) => code.parse(Properties));
  const assetOf = (name: Run): string => {
    const found = functions.find(({ Description }) => Description === declaredAs(name).about);
    return join(directory, `asset.${found?.Code.S3Key.replace(/\.zip$/, '') ?? ''}`);
  };
  return {
    'submit-referral': assetOf('submit-referral'),
    'work-queue': assetOf('work-queue'),
    'web-form': assetOf('web-form'),
  };
};

/** Stands for the issuer's discovery and keys, and for Secrets Manager. */
const elsewhere = (keys: Keys, secrets: Readonly<Record<string, string>>): Server =>
  createServer((request, response) => {
    const url = `http://${request.headers.host}`;
    const send = (body: object): void =>
      void response.setHeader('Content-Type', 'application/json').end(JSON.stringify(body));
    if (request.url === '/oidc/.well-known/openid-configuration')
      return send({ issuer: `${url}/oidc`, jwks_uri: `${url}/oidc/jwks` });
    if (request.url === '/oidc/jwks') return send(publicKeys(keys));
    let text = '';
    request.on('data', (part) => {
      text += part;
    });
    request.on('end', () => {
      const { SecretId } = z.object({ SecretId: z.string() }).parse(JSON.parse(text));
      send({ SecretString: secrets[SecretId] ?? 'a secret that nobody reads, and long enough' });
    });
  });

describe('the bundles that CDK would upload, under Node.js 24', () => {
  const started: ChildProcess[] = [];
  let assets: Record<Run, string>;
  let keys: Keys;
  let server: Server;
  let url: string;
  let records: Awaited<ReturnType<typeof openRecords>>;

  beforeAll(async () => {
    assets = buildAssets();
    keys = await createKeys();
    records = await openRecords();
    server = elsewhere(keys, {
      MATCHING_SECRET_NAME: JSON.stringify(SECRET),
      CLIENT_SECRET_NAME: JSON.stringify({ [LOCAL_ISSUER]: keys.clientSecret }),
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }, 120_000);

  afterAll(async () => {
    for (const child of started) child.kill();
    await new Promise((closed) => server.close(closed));
    records.client.destroy();
  });

  const environmentOf = (name: Run): Record<string, string> => {
    const told: Partial<Record<EnvironmentName, string>> = {
      RECORDS_TABLE: records.table,
      DRAFTS_TABLE: records.drafts.table,
      ISSUER: `${url}/oidc`,
      ISSUERS: JSON.stringify([localIssuer(url)]),
      AUDIENCE,
      PAGES_CLIENT_ID: 'front-door-pages',
    };
    return {
      // Secrets are only named; a name here is the variable's own.
      ...Object.fromEntries(
        declaredAs(name).environment.map((variable) => [
          variable,
          told[variable] ?? (variable.endsWith('_URL') ? 'https://pages.example' : variable),
        ]),
      ),
      AWS_REGION: 'eu-west-2',
      AWS_ACCESS_KEY_ID: 'local',
      AWS_SECRET_ACCESS_KEY: 'local',
      AWS_ENDPOINT_URL_DYNAMODB: inject('dynamodbEndpoint'),
      AWS_ENDPOINT_URL_SECRETS_MANAGER: url,
    };
  };

  /** One copy of a function, waiting for events. */
  const start = (name: Run) => {
    const bundle = join(assets[name], 'index.mjs');
    const child = spawn(NODE_24, ['--input-type=module', '--eval', RUNTIME, bundle], {
      env: environmentOf(name),
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    started.push(child);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    return async (event: APIGatewayProxyEvent): Promise<z.infer<typeof answer>> => {
      child.stdin.write(`${JSON.stringify(event)}\n`);
      for (;;) {
        const { value, done } = await lines.next();
        if (done) throw new Error(`${name} ended`);
        if (value.startsWith('ANSWER ')) return answer.parse(JSON.parse(value.slice('ANSWER '.length)));
      }
    };
  };

  const tokenOf = (role: Role): Promise<string> =>
    mintToken({
      keys,
      issuer: `${url}/oidc`,
      person: personFor({ role, agency: undefined, number: 1 }, DEMONSTRATION_PEOPLE),
      clock: { now: () => new Date() },
      lifetimeSeconds: 600,
    });

  test('take a referral in, and give it to the social worker who pulls next', async () => {
    const sent = await start('submit-referral')(
      eventFor(await tokenOf('partner'), ROUTES.submitReferral, { body: JSON.stringify(yellow()) }),
    );
    expect(sent).toMatchObject({ statusCode: 201, node: expect.stringMatching(/^v24\./) });
    const { reference } = z.object({ reference: z.string() }).parse(JSON.parse(sent.body));

    const pulled = await start('work-queue')(
      eventFor(await tokenOf('social-worker'), ROUTES.pullNext, { pathParameters: { queue: 'mash' } }),
    );
    expect(pulled.statusCode).toBe(200);
    expect(pulled.body).toContain(reference);
  }, 60_000);

  test('show the first page with the style sheet that lies beside it', async () => {
    const pages = start('web-form');
    const get = (path: string) =>
      pages({
        ...eventFor('', ROUTES.submitReferral, { path }),
        httpMethod: 'GET',
        resource: '/{proxy+}',
        headers: { Host: 'pages.example' },
      });
    const first = await get('/');
    expect(first.statusCode).toBe(200);
    const [style = ''] = readdirSync(join(assets['web-form'], 'assets')).filter((name) =>
      name.endsWith('.css'),
    );
    expect(first.body).toContain(`/assets/${style}`);
    expect((await get(`/assets/${style}`)).statusCode).toBe(200);
  }, 60_000);
});
