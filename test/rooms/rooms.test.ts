import { describe, expect, test } from 'vitest';
import { cruise, type Files, plant, ROOMS, ROOT } from './cruise.ts';

/** One file in each room, to be imported by the wrong room or the right one. */
const HOUSE: Files = {
  'shared/domain/rating.ts': 'export type Level = string; export const rate = 1;',
  'shared/matching/compare.ts': 'export const compare = 1;',
  'shared/settings/exampleshire.ts': 'export const settings = 1;',
  'shared/contract/routes.ts': 'export const routes = 1;',
  'shared/store/records.ts': 'export const records = 1;',
  'shared/store/drafts.ts': 'export const drafts = 1;',
  'shared/store/sessions.ts': 'export const sessions = 1;',
  'shared/http/authenticate.ts': 'export const authenticate = 1;',
  'functions/notify/deliver.ts': 'export const deliver = 1;',
  'web-form/app.tsx': 'export const app = 1;',
  'infra/app.ts': 'export const app = 1;',
  'test/support/clock.ts': 'export const clock = 1;',
  ...Object.fromEntries(
    ['hono', '@middy/core', '@types/aws-lambda', '@aws-sdk/client-dynamodb', 'aws-cdk-lib'].flatMap(
      (name) => [
        [`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' })],
        [`node_modules/${name}/index.js`, ''],
        [`node_modules/${name}/index.d.ts`, 'export {};'],
      ],
    ),
  ),
  'package.json': '{ "name": "house", "type": "module" }',
};

/** Who imports what, and the rule that refuses it. Each line is planted as a file of its own. */
const REFUSED = [
  ['shared/domain', '../settings/exampleshire.ts', 'domain-imports-itself'],
  ['shared/domain', '../matching/compare.ts', 'domain-imports-itself'],
  ['shared/domain', 'node:fs', 'pure-rooms-touch-no-machine'],
  ['shared/matching', '../domain/rating.ts', 'matching-imports-itself'],
  ['shared/matching', '../store/records.ts', 'matching-imports-itself'],
  ['shared/settings', '../contract/routes.ts', 'settings-import-domain'],
  ['shared/contract', '../settings/exampleshire.ts', 'contract-imports-domain'],
  ['shared/contract', '../store/records.ts', 'contract-imports-domain'],
  ['shared/store', '../contract/routes.ts', 'store-imports-domain-and-matching'],
  ['shared/store', '../http/authenticate.ts', 'store-imports-domain-and-matching'],
  ['shared/http', '../store/records.ts', 'http-imports-contract-and-settings'],
  ['shared/http', '../domain/rating.ts', 'http-takes-only-types-of-domain'],
  ['functions/submit-referral', '../notify/deliver.ts', 'functions-stand-apart'],
  ['functions/submit-referral', '../../shared/settings/exampleshire.ts', 'authority-by-its-name'],
  ['functions/submit-referral', '../../web-form/app.tsx', 'functions-import-shared'],
  ['functions/submit-referral', '../../infra/app.ts', 'nothing-imports-infra-or-tests'],
  ['functions/submit-referral', '@middy/core', 'only-handlers-know-lambda'],
  ['functions/submit-referral', '@aws-sdk/client-dynamodb', 'only-the-store-knows-dynamodb'],
  ['functions/submit-referral', 'hono', 'only-the-web-form-knows-hono'],
  ['functions/submit-referral', 'aws-cdk-lib', 'only-infra-knows-cdk'],
  ['web-form/desk', '../../shared/store/records.ts', 'web-form-is-a-client-of-the-api'],
  ['web-form/desk', '../../shared/http/authenticate.ts', 'web-form-is-a-client-of-the-api'],
  ['web-form/desk', '../../shared/matching/compare.ts', 'web-form-is-a-client-of-the-api'],
  ['web-form/desk', '../../functions/notify/deliver.ts', 'web-form-is-a-client-of-the-api'],
  ['web-form/desk', '../../shared/domain/rating.ts', 'web-form-takes-only-types-of-domain'],
  ['web-form/desk', '@aws-sdk/client-dynamodb', 'only-the-store-knows-dynamodb'],
  ['web-form/desk', '../../test/support/clock.ts', 'nothing-imports-infra-or-tests'],
  ['infra/local', 'aws-cdk-lib', 'only-infra-knows-cdk'],
  ['shared/domain', './nowhere.ts', 'everything-is-found'],
] as const;

const planted = (place: number): string => `${REFUSED[place]?.[0]}/planted-${place}.ts`;

describe('the rules', async () => {
  const { violations } = await cruise(
    plant({
      ...HOUSE,
      ...Object.fromEntries(
        REFUSED.map(([, wanted], place) => [planted(place), `import * as it from '${wanted}';\nit;\n`]),
      ),
    }),
  );

  test.each(REFUSED.map(([room, wanted, rule], place) => ({ room, wanted, rule, place })))(
    'refuse that $room imports $wanted',
    ({ rule, place }) => {
      const rules = violations.filter(({ from }) => from === planted(place)).map((each) => each.rule);
      expect(rules).toContain(rule);
    },
  );

  test('refuse a type from a room as they refuse a value', async () => {
    const { violations } = await cruise(
      plant({
        ...HOUSE,
        'shared/domain/planted.ts':
          "import type { routes } from '../contract/routes.ts';\nexport type A = typeof routes;",
        'functions/submit-referral/planted.ts':
          "import type { Context } from 'aws-lambda';\nexport type B = Context;",
      }),
    );
    expect(violations.map(({ rule }) => rule).sort()).toEqual([
      'domain-imports-itself',
      'only-handlers-know-lambda',
    ]);
  });

  test('refuse a circle', async () => {
    const { violations } = await cruise(
      plant({
        ...HOUSE,
        'shared/domain/one.ts': "import { two } from './two.ts';\nexport const one = () => two;",
        'shared/domain/two.ts': "import { one } from './one.ts';\nexport const two = () => one;",
      }),
    );
    expect(violations.map(({ rule }) => rule)).toContain('no-circle');
  });

  test('allow what the rooms are for', async () => {
    const type = "import type { Level } from '../../shared/domain/rating.ts';\nexport type Shown = Level;";
    const { violations } = await cruise(
      plant({
        ...HOUSE,
        'web-form/desk/planted.tsx': `${type}\nimport { drafts } from '../../shared/store/drafts.ts';\nexport const a = drafts;`,
        'web-form/sign-in.ts':
          "import { sessions } from '../shared/store/sessions.ts';\nimport 'hono';\nsessions;",
        'functions/notify/handler.ts':
          "import '@middy/core';\nimport './deliver.ts';\nimport '../../shared/store/records.ts';",
        'shared/store/client.ts':
          "import '@aws-sdk/client-dynamodb';\nimport '../domain/rating.ts';\nimport '../matching/compare.ts';",
        'infra/local/start.ts':
          "import '../../functions/notify/deliver.ts';\nimport '../../web-form/app.tsx';",
      }),
    );
    expect(violations).toEqual([]);
  });
});

describe('this repository', async () => {
  const { files, violations } = await cruise(ROOT);

  test('is really read: TypeScript and pages with JSX in it, in every room', () => {
    for (const room of ROOMS)
      expect(
        files.filter((file) => file.startsWith(`${room}/`) && /\.tsx?$/.test(file)).length,
      ).toBeGreaterThan(5);
    expect(files.some((file) => file.endsWith('.tsx'))).toBe(true);
  });

  test('keeps every rule', () => {
    expect(violations).toEqual([]);
  });
});
