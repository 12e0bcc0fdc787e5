import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../../infra/functions.ts';
import { RECORDS } from '../../../infra/rights/partitions.ts';
import { statementsFor } from '../../../infra/rights/policy.ts';
import { KNOWN, rightsPage } from './page.ts';

/** What an inline policy of a role may hold, less what is in it beside the tables. */
const MOST_CHARACTERS = 10_240 - 3_000;

describe('the rights of the functions', () => {
  test('are the page in the documentation', async () => {
    await expect(rightsPage(FUNCTIONS)).toMatchFileSnapshot('../../../docs/rights.md');
  });

  test('name partitions that there are, and a star only where a key goes on', () => {
    for (const { tables } of FUNCTIONS) {
      for (const { table, partitions, index } of tables) {
        for (const pattern of Object.keys(partitions)) expect([...KNOWN[table].keys()]).toContain(pattern);
        for (const pattern of index) expect([...KNOWN.index.keys()]).toContain(pattern);
      }
    }
    for (const patterns of Object.values(KNOWN))
      for (const pattern of patterns.keys()) expect(pattern).toMatch(/^[A-Z][A-Z-]+(#\*)?$/);
  });

  test('hold no wildcard among their actions', () => {
    for (const { Action } of FUNCTIONS.flatMap(statementsFor))
      for (const action of Action) expect(action).toMatch(/^dynamodb:[A-Z][A-Za-z]+$/);
  });

  test('delete nothing from the records', () => {
    const onRecords = FUNCTIONS.flatMap(({ tables }) => tables).filter(({ table }) => table === 'records');
    expect(onRecords.flatMap(({ partitions }) => Object.values(partitions).flat())).not.toContain(
      'DeleteItem',
    );
  });

  test('let the audit be added to and read, and no more', () => {
    for (const { tables } of FUNCTIONS) {
      for (const { partitions } of tables) {
        for (const family of [RECORDS.audit, RECORDS.childAudit]) {
          const may = (partitions[family] ?? []).filter((action) => !['Query', 'PutItem'].includes(action));
          expect(may).toEqual([]);
        }
      }
    }
  });

  test.each(FUNCTIONS)('of $name fit into the policy of one role', (declared) => {
    expect(JSON.stringify(statementsFor(declared)).length).toBeLessThan(MOST_CHARACTERS);
  });
});
