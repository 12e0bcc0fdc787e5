import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { TRACING } from '../../infra/constructs/rights.ts';
import type { FunctionDeclaration } from '../../infra/function-declaration.ts';
import { FUNCTIONS } from '../../infra/functions.ts';
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
  test.each(FUNCTIONS)('$name: on tables, exactly what it declares', (declared) => {
    const granted = found(declared).statements.flatMap(({ Action, Resource }) => {
      const where = JSON.stringify(Resource);
      if (where.includes('StreamArn')) return [];
      const table = where.includes('index/queue') ? 'index' : where.includes('drafts') ? 'drafts' : 'records';
      return [Action]
        .flat()
        .flatMap((action) => (action.startsWith('dynamodb:') ? `${action} ${table}` : []));
    });
    const wanted = declared.tables.flatMap(({ table, actions, queryIndex }) => [
      ...actions.map((action) => `${action} ${table}`),
      ...(queryIndex ? ['dynamodb:Query index'] : []),
    ]);
    expect(granted.sort()).toEqual(wanted.sort());
  });

  test('hold no action with a star', () => {
    expect(everyStatement.flatMap(actionsOf).filter((action) => action.includes('*'))).toEqual([]);
  });

  test('name every resource, except for tracing, which knows none', () => {
    const open = everyStatement.filter(({ Resource }) => JSON.stringify(Resource).includes('*'));
    expect(open.flatMap(actionsOf).every((action) => TRACING.includes(action))).toBe(true);
  });

  test('never let records be deleted or read from end to end', () => {
    const onRecords = FUNCTIONS.filter(({ tables }) => tables.some(({ table }) => table === 'records'));
    const actions = onRecords.flatMap((declared) => found(declared).statements.flatMap(actionsOf));
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
    expect(onRecords).toEqual([{ table: 'records', actions: ['dynamodb:PutItem'], queryIndex: false }]);
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
