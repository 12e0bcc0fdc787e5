import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { TRACING } from '../../infra/constructs/rights.ts';
import type { FunctionDeclaration } from '../../infra/function-declaration.ts';
import { FUNCTIONS } from '../../infra/functions.ts';
import { statementsFor } from '../../infra/rights/policy.ts';
import { ALL_ROUTES } from '../../shared/contract/routes.ts';
import { resourcesOf, synthesised } from './synthesised.ts';

const { service } = synthesised();

interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: unknown;
}

const policyOf = (roleId: string): Statement[] => {
  const role = resourcesOf(service, 'AWS::IAM::Role').find(([id]) => id === roleId)?.[1];
  const policies = (role?.Properties['Policies'] ?? []) as { PolicyDocument: { Statement: Statement[] } }[];
  return policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
};

/** A function of the template, found by what it says about itself, with everything its role allows. */
const found = ({ about }: FunctionDeclaration) => {
  const [id, { Properties }] = resourcesOf(service, 'AWS::Lambda::Function').find(
    ([, resource]) => resource.Properties['Description'] === about,
  ) ?? ['', { Properties: {} as Record<string, unknown> }];
  const role = Properties['Role'] as { 'Fn::GetAtt': [string, string] };
  return { id, roleId: role['Fn::GetAtt'][0], statements: policyOf(role['Fn::GetAtt'][0]), Properties };
};

const actionsOf = ({ Action }: Statement): string[] => [Action].flat();
const everyStatement = FUNCTIONS.flatMap((declared) => found(declared).statements);
const named = (name: string) => FUNCTIONS.filter((declared) => declared.name === name);

describe('the functions', () => {
  test('are each declared once', () => {
    expect(new Set(FUNCTIONS.map(({ name }) => name)).size).toBe(FUNCTIONS.length);
    service.resourceCountIs('AWS::Lambda::Function', FUNCTIONS.length);
  });

  test('answer every route of the contract between them, each route once', () => {
    const answered = FUNCTIONS.flatMap(({ trigger }) => (trigger.kind === 'routes' ? trigger.routes : []));
    expect(answered.map(({ id }) => id).sort()).toEqual(ALL_ROUTES.map(({ id }) => id).sort());
  });

  test('all run on Node.js 24 on arm64, traced by Lambda itself', () => {
    service.allResourcesProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      TracingConfig: { Mode: 'Active' },
    });
  });

  test.each(FUNCTIONS)('$name is told exactly what it declares', (declared) => {
    const { Properties } = found(declared);
    const { Variables } = Properties['Environment'] as { Variables: Record<string, unknown> };
    expect(Object.keys(Variables).sort()).toEqual([...declared.environment, 'NODE_OPTIONS'].sort());
  });

  test.each(FUNCTIONS)('$name writes to a log of its own that is not kept for ever', (declared) => {
    expect(found(declared).Properties['LoggingConfig']).toMatchObject({ LogFormat: 'JSON' });
    service.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 365 });
  });
});

describe('the rights of a function', () => {
  test.each(FUNCTIONS)('$name: on tables, exactly what the local runner holds it to', (declared) => {
    const granted = found(declared).statements.flatMap(({ Resource, Action, ...rest }) => {
      const where = JSON.stringify(Resource);
      const actions = [Action].flat();
      if (where.includes('StreamArn') || !actions.every((action) => action.startsWith('dynamodb:')))
        return [];
      const table = where.includes('drafts') ? 'drafts' : 'records';
      const place = where.includes('index/queue') ? { table, index: 'queue' } : { table };
      return [{ ...rest, Action: actions.toSorted(), Resource: place }];
    });
    const held = statementsFor(declared).map((statement) => ({
      ...statement,
      Action: statement.Action.toSorted(),
    }));
    // CDK writes what is one of a kind without its list.
    const asWritten = (statements: unknown): string =>
      JSON.stringify(statements).replaceAll(/\["([^"]*)"\]/g, '"$1"');
    expect(JSON.parse(asWritten(granted))).toEqual(JSON.parse(asWritten(held)));
  });

  test('hold no action with a star', () => {
    expect(everyStatement.flatMap(actionsOf).filter((action) => action.includes('*'))).toEqual([]);
  });

  test('name every resource: only tracing knows none, and only objects are named by their bucket', () => {
    const open = everyStatement.filter(({ Resource }) => JSON.stringify(Resource).includes('*'));
    const onAll = open.filter(({ Resource }) => Resource === '*');
    expect(onAll.flatMap(actionsOf).filter((action) => !TRACING.includes(action))).toEqual([]);
    for (const { Resource, ...statement } of open.filter((each) => !onAll.includes(each))) {
      expect(actionsOf({ Resource, ...statement }).every((action) => /^s3:\w+Object$/.test(action))).toBe(
        true,
      );
      expect(JSON.stringify(Resource)).toMatch(/"\/([a-z]+\/)?\*"\]\]\}$/);
    }
  });

  test('never let records be deleted or read from end to end', () => {
    const onRecords = FUNCTIONS.filter(({ tables }) => tables.some(({ table }) => table === 'records'));
    const actions = onRecords
      .flatMap((declared) => found(declared).statements.filter(({ Effect }) => Effect === 'Allow'))
      .filter(({ Resource }) => JSON.stringify(Resource).includes('records'))
      .flatMap(actionsOf);
    expect(actions).toContain('dynamodb:PutItem');
    for (const refused of ['DeleteItem', 'Scan', 'BatchWriteItem', 'DeleteTable', 'UpdateTable'])
      expect(actions).not.toContain(`dynamodb:${refused}`);
  });

  test.each(named('web-form'))('$name reaches nothing of the records table', (declared) => {
    const everything = JSON.stringify(found(declared).statements);
    expect(everything).toContain('drafts');
    expect(everything).not.toContain('records');
    expect(everything).not.toContain('matching');
  });

  test.each(named('remind-drafts'))('$name reads nothing of the records table', (declared) => {
    const onRecords = declared.tables.filter(({ table }) => table === 'records');
    expect(onRecords).toEqual([{ table: 'records', partitions: { 'OUTBOX#*': ['PutItem'] }, index: [] }]);
  });

  test.each(FUNCTIONS)('$name opens the secrets it names and no other', (declared) => {
    const opened = found(declared).statements.filter((each) =>
      actionsOf(each).includes('secretsmanager:GetSecretValue'),
    );
    expect(opened).toHaveLength(declared.secrets.length);
    for (const [place, name] of declared.secrets.entries())
      expect(JSON.stringify(opened[place]?.Resource)).toContain(name);
  });

  test('let the key be used only through the service that needs it', () => {
    const onKey = everyStatement.filter((each) =>
      actionsOf(each).some((action) => action.startsWith('kms:')),
    );
    expect(onKey.length).toBeGreaterThan(0);
    for (const { Condition } of onKey)
      expect(Condition).toMatchObject({
        StringEquals: { 'kms:ViaService': expect.stringContaining('eu-west-2') },
      });
  });

  test('are all in the role itself: nothing is attached from elsewhere', () => {
    service.resourceCountIs('AWS::IAM::Policy', 0);
    for (const declared of FUNCTIONS)
      service.hasResourceProperties('AWS::IAM::Role', {
        ManagedPolicyArns: Match.absent(),
        Policies: Match.arrayWith([
          Match.objectLike({ PolicyDocument: Match.objectLike({ Statement: found(declared).statements }) }),
        ]),
      });
  });
});
