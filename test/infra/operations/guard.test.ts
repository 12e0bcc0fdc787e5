import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOLDS_DATA } from '../../../infra/operations/guard/holds-data.ts';
import { refused } from '../../../infra/operations/guard/refused.ts';
import { synthesised } from '../synthesised.ts';

interface Change {
  Action: string;
  LogicalResourceId: string;
  ResourceType: string;
  Replacement?: string;
}

const changeSet = (changes: readonly Change[], rest = {}) => ({
  StackName: 'front-door-live-data',
  Status: 'CREATE_COMPLETE',
  Changes: changes.map((ResourceChange) => ({ Type: 'Resource', ResourceChange })),
  ...rest,
});
const records = { LogicalResourceId: 'records', ResourceType: 'AWS::DynamoDB::Table' };

const { data, service } = synthesised();

describe('a change set', () => {
  it.each([
    ['removed', { ...records, Action: 'Remove' }, 'remove records'],
    ['taken out of the stack', { ...records, Action: 'Dynamic' }, 'remove records'],
    ['replaced', { ...records, Action: 'Modify', Replacement: 'True' }, 'replace records'],
    ['replaced, perhaps', { ...records, Action: 'Modify', Replacement: 'Conditional' }, 'replace records'],
    ['changed, and nobody knows how', { ...records, Action: 'Modify' }, 'replace records'],
  ])('in which a table is %s is refused', (_, change, words) => {
    expect(refused(changeSet([change]))).toEqual([
      expect.stringContaining(`would ${words} (AWS::DynamoDB::Table), which holds data.`),
    ]);
  });

  it('may add, change in place, and do as it likes with what holds nothing', () => {
    const fine = [
      { ...records, Action: 'Add' },
      { ...records, Action: 'Modify', Replacement: 'False' },
      { LogicalResourceId: 'submit', ResourceType: 'AWS::Lambda::Function', Action: 'Remove' },
    ];
    expect(refused(changeSet(fine))).toEqual([]);
  });

  it('in which nothing changes may be carried out; one that is not ready, cut off or no change set may not', () => {
    const nothing = { Status: 'FAILED', StatusReason: "The submitted information didn't contain changes." };
    expect(refused(changeSet([], nothing))).toEqual([]);
    expect(refused(changeSet([], { Status: 'FAILED', StatusReason: 'no right' }))).toHaveLength(1);
    expect(refused(changeSet([], { Status: 'CREATE_IN_PROGRESS' }))).toHaveLength(1);
    expect(refused(changeSet([], { NextToken: 'more' }))).toHaveLength(1);
  });

  it('is refused whatever else it is', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => refused(value).length > 0));
  });
});

describe('what holds data', () => {
  it('is known for every kind of resource that the stacks keep when they are deleted', () => {
    const kept = [data, service]
      .flatMap((template) => Object.values(template.toJSON()['Resources'] ?? {}))
      .map((resource) => resource as { Type: string; DeletionPolicy?: string }) // CloudFormation has no types here
      .filter(({ DeletionPolicy }) => DeletionPolicy?.startsWith('Retain'))
      .map(({ Type }) => Type);
    // The role by which the account’s gateways write logs outlives a stack, but holds nothing.
    const holdsNothing = new Set(['AWS::ApiGateway::Account', 'AWS::IAM::Role']);
    expect([...new Set(kept)].filter((type) => !HOLDS_DATA.has(type) && !holdsNothing.has(type))).toEqual([]);
    expect(kept).toContain('AWS::DynamoDB::Table');
  });
});

describe('the command', () => {
  it('ends with 1 and the reason, or with 0', () => {
    const run = (given: unknown) =>
      spawnSync(process.execPath, ['--import', 'tsx', 'infra/operations/guard.ts'], {
        input: JSON.stringify(given),
        encoding: 'utf8',
      });
    const bad = run(changeSet([{ ...records, Action: 'Remove' }]));
    expect([bad.status, bad.stderr]).toEqual([1, expect.stringContaining('would remove records')]);
    expect(run(changeSet([])).status).toBe(0);
  });
});
