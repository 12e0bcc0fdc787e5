import { describe, expect, test } from 'vitest';
import { submitted } from '../../../shared/contract/answers/submitted.ts';
import { ALL_ROUTES, ROUTES } from '../../../shared/contract/routes.ts';
import { EXAMPLES } from '../../../web-form/api-reference/examples.ts';
import { MEANINGS } from '../../../web-form/api-reference/meanings.ts';
import { schemaRows } from '../../../web-form/api-reference/schema-rows.ts';
import { start } from '../support/start.ts';

const rows = schemaRows(ROUTES.submitReferral.body);
const rowOf = (field: string) => rows.find((row) => row.field === field);

describe('the API reference', () => {
  test('is open to everybody and names every route, who may call it and how it can fail', async () => {
    const answer = await start().get('/api-reference');
    expect(answer.status).toBe(200);
    const page = await answer.text();
    for (const { id, path, answers } of ALL_ROUTES) {
      expect(page).toContain(`id="${id}"`);
      expect(page).toContain(path);
      for (const { words } of Object.values(answers)) expect(page).toContain(words.slice(0, 20));
    }
    expect(page).toContain('idempotency-key-reused');
    expect(page.match(/<h1/g)).toHaveLength(1);
  });

  test('says of each field what may stand there', () => {
    expect(rowOf('children')).toMatchObject({ kind: expect.stringContaining('list') });
    expect(rowOf('children[].born')?.kind).toBe('date, YYYY-MM-DD');
    expect(rowOf('significantHarm')?.values).toEqual(['yes', 'no', 'not-known']);
    expect(rowOf('concerns')?.values).toContain('neglect');
    expect(rowOf('concerns.*')?.values).toContain('not-known');
  });

  test('explains only fields that there are', () => {
    expect(Object.keys(MEANINGS).filter((field) => rowOf(field) === undefined)).toEqual([]);
  });

  test('has examples that the contract takes', () => {
    expect(ROUTES.submitReferral.body.safeParse(EXAMPLES.submitReferral?.request).success).toBe(true);
    expect(submitted.safeParse(EXAMPLES.submitReferral?.answer).success).toBe(true);
  });
});
