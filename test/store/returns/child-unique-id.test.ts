import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { childUniqueId, workerUniqueId } from '../../../shared/store/returns/child-unique-id.ts';

const ids = Array.from({ length: 5_000 }, () => randomUUID());

it('is twenty capital letters and digits', () => {
  for (const id of ids) expect(childUniqueId(id)).toMatch(/^[0-9A-Z]{20}$/);
});

it('is always the same for one person, and another for every other', () => {
  expect(ids.map(childUniqueId)).toEqual(ids.map(childUniqueId));
  expect(new Set(ids.map(childUniqueId)).size).toBe(ids.length);
});

it('is not changed by accident: returns of other years hold it', () => {
  expect(childUniqueId('b3a1d1f0-5c2e-4d6b-8f47-9e0a2c4d6e81')).toMatchInlineSnapshot(
    `"CV21HQ6NCJ67AQ1YPGK2"`,
  );
});

it('of a worker is no child’s', () => {
  const [id = ''] = ids;
  expect(workerUniqueId(id)).not.toBe(childUniqueId(id));
});
