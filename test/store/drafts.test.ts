import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { createDraftStore } from '../../shared/store/drafts.ts';

const table = `drafts-${randomUUID()}`;
const client = DynamoDBDocumentClient.from(
  new DynamoDBClient({
    endpoint: inject('dynamodbEndpoint'),
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  }),
);
const DAY = 24 * 60 * 60 * 1000;
let at = new Date('2026-11-24T10:00:00Z');
const store = createDraftStore({ client, table, now: () => at });
const RECEIPT = { reference: 'EX-7K3M-9QTD', at: '2026-11-24T11:00:00Z', receipt: { any: ['thing'] } };

beforeAll(async () => {
  await client.send(
    new CreateTableCommand({
      TableName: table,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: [
        { AttributeName: 'pk', AttributeType: 'S' },
        { AttributeName: 'sk', AttributeType: 'S' },
      ],
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    }),
  );
});

describe('a draft', () => {
  it('is kept exactly as typed, section by section', async () => {
    const { id } = await store.create('ann');
    const typed = { given: '  <b>Zoë</b> 🧸 ‏نور ', family: '' };
    expect(await store.save(id, 'ann', 'child:one', typed)).toBe('saved');
    expect((await store.read(id, 'ann'))?.sections).toEqual({ 'child:one': typed });
  });

  it('loses nothing when two windows save two sections at once', async () => {
    const { id } = await store.create('ann');
    const names = Array.from({ length: 12 }, (_, number) => `section:${number}`);
    await Promise.all(names.map((name) => store.save(id, 'ann', name, { words: name })));
    const draft = await store.read(id, 'ann');
    expect(Object.keys(draft?.sections ?? {}).sort()).toEqual([...names].sort());
    expect(draft?.version).toBe(13);
  });

  it('belongs to its owner: nobody else reads, changes, sends, lists or removes it', async () => {
    const { id } = await store.create('ann');
    expect(await store.read(id, 'bob')).toBeUndefined();
    expect(await store.save(id, 'bob', 'you', { name: 'Bob' })).toBe('gone');
    expect(await store.drop(id, 'bob', ['you'])).toBe('gone');
    expect(await store.markSent(id, 'bob', RECEIPT)).toBe('gone');
    expect(await store.list('bob')).toEqual([]);
    await store.remove(id, 'bob');
    expect(await store.read(id, 'ann')).toMatchObject({ id, sections: {} });
  });

  it('has a key for sending that never changes', async () => {
    const draft = await store.create('ann');
    await store.save(draft.id, 'ann', 'you', { name: 'Ann' });
    expect((await store.read(draft.id, 'ann'))?.idempotencyKey).toBe(draft.idempotencyKey);
    expect((await store.create('ann')).idempotencyKey).not.toBe(draft.idempotencyKey);
  });

  it('can forget sections, those that were never saved too', async () => {
    const { id } = await store.create('ann');
    await store.save(id, 'ann', 'child:one', { given: 'One' });
    await store.save(id, 'ann', 'child:two', { given: 'Two' });
    expect(await store.drop(id, 'ann', ['child:one', 'concerns:one'])).toBe('saved');
    expect((await store.read(id, 'ann'))?.sections).toEqual({ 'child:two': { given: 'Two' } });
  });
});

/** Every item that is kept for this draft. */
const itemsOf = async (id: string) => {
  const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
  return Items.filter(({ sk }) => String(sk).startsWith(`DRAFT#${id}`));
};

describe('a draft of the largest referral', () => {
  it('is kept whole: twelve children, and every narrative as long as it may be', async () => {
    const { id } = await store.create('ann');
    const narrative = '語'.repeat(40_000);
    const children = Array.from({ length: 12 }, (_, number) => [`child:${number}`, `concerns:${number}`]);
    const names = [...children.flat(), 'worries', 'consent', 'you'];
    for (const name of names) expect(await store.save(id, 'ann', name, { narrative })).toBe('saved');
    const draft = await store.read(id, 'ann');
    expect(Object.keys(draft?.sections ?? {}).sort()).toEqual([...names].sort());
    expect(Object.values(draft?.sections ?? {}).every((typed) => typed['narrative'] === narrative)).toBe(
      true,
    );
    expect((await store.list('ann')).map((listed) => listed.id)).toContain(id);
    expect(await store.markSent(id, 'ann', RECEIPT)).toBe('saved');
    expect(await itemsOf(id)).toHaveLength(1);
  });
});

describe('an id that somebody tries', () => {
  it.each(['', 'a', '#', '\u0000', '__proto__', 'x'.repeat(3_000)])('names no draft: %#', async (id) => {
    await store.save((await store.create('ann')).id, 'ann', 'you', { name: 'Ann' });
    expect(await store.read(id, 'ann')).toBeUndefined();
    expect(await store.save(id, 'ann', 'you', {})).toBe('gone');
    expect(await store.drop(id, 'ann', ['you'])).toBe('gone');
    expect(await store.markSent(id, 'ann', RECEIPT)).toBe('gone');
  });

  it('names no draft when it is a section’s, or the beginning of one', async () => {
    const { id } = await store.create('ann');
    await store.save(id, 'ann', 'you', { name: 'Ann' });
    for (const tried of [`${id}#SECTION#you`, id.slice(0, 8), id.toUpperCase()]) {
      expect(await store.read(tried, 'ann')).toBeUndefined();
      await store.remove(tried, 'ann');
    }
    expect((await store.read(id, 'ann'))?.sections).toEqual({ you: { name: 'Ann' } });
  });
});

describe('a draft that was removed', () => {
  it('leaves nothing behind', async () => {
    const { id } = await store.create('ann');
    await store.save(id, 'ann', 'you', { name: 'Ann' });
    await store.remove(id, 'ann');
    expect(await itemsOf(id)).toEqual([]);
  });
});

describe('a draft that was sent', () => {
  it('keeps its first receipt, forgets the answers and takes no more', async () => {
    const { id } = await store.create('ann');
    await store.save(id, 'ann', 'you', { name: 'Ann' });
    expect(await store.markSent(id, 'ann', RECEIPT)).toBe('saved');
    expect(await store.markSent(id, 'ann', { ...RECEIPT, reference: 'EX-AAAA-AAAA' })).toBe('sent');
    expect(await store.save(id, 'ann', 'you', { name: 'Late' })).toBe('sent');
    expect(await store.drop(id, 'ann', ['you'])).toBe('sent');
    expect(await store.read(id, 'ann')).toMatchObject({ sections: {}, sent: RECEIPT });
  });

  it('is listed with its reference, newest change first, without any answer', async () => {
    at = new Date('2026-11-24T10:00:00Z');
    const first = await store.create('carol');
    at = new Date('2026-11-24T10:05:00Z');
    const second = await store.create('carol');
    await store.save(second.id, 'carol', 'you', { name: 'Carol' });
    at = new Date('2026-11-24T10:10:00Z');
    await store.markSent(first.id, 'carol', RECEIPT);
    expect(await store.list('carol')).toEqual([
      {
        id: first.id,
        createdAt: '2026-11-24T10:00:00.000Z',
        changedAt: '2026-11-24T10:10:00.000Z',
        sent: { reference: RECEIPT.reference, at: RECEIPT.at },
      },
      {
        id: second.id,
        createdAt: '2026-11-24T10:05:00.000Z',
        changedAt: '2026-11-24T10:05:00.000Z',
      },
    ]);
  });
});

describe('after 30 days without a change', () => {
  it('a draft is gone, even if the database has not deleted it yet', async () => {
    at = new Date('2026-11-24T10:00:00Z');
    const { id } = await store.create('dan');
    at = new Date(at.getTime() + 29 * DAY);
    expect(await store.save(id, 'dan', 'you', { name: 'Dan' })).toBe('saved');
    at = new Date(at.getTime() + 29 * DAY);
    expect(await store.read(id, 'dan')).toBeDefined();
    at = new Date(at.getTime() + DAY);
    expect(await store.read(id, 'dan')).toBeUndefined();
    expect(await store.save(id, 'dan', 'you', { name: 'Dan' })).toBe('gone');
    expect(await store.list('dan')).toEqual([]);
    at = new Date('2026-11-24T10:00:00Z');
  });

  it('no answer is deleted while its draft is kept, and none is kept for more than a day longer', async () => {
    at = new Date('2026-11-24T10:00:00Z');
    const { id } = await store.create('dora');
    await store.save(id, 'dora', 'first', { name: 'Dora' });
    for (const days of [0.1, 0.5, 5, 29]) {
      at = new Date(at.getTime() + days * DAY);
      expect(await store.save(id, 'dora', `after ${days}`, { name: 'Dora' })).toBe('saved');
      const items = await itemsOf(id);
      const last = Math.floor(at.getTime() / 1000) + 30 * 24 * 60 * 60;
      for (const { expiresAt } of items) {
        expect(expiresAt).toBeGreaterThanOrEqual(last);
        expect(expiresAt).toBeLessThanOrEqual(last + 24 * 60 * 60);
      }
    }
    expect(Object.keys((await store.read(id, 'dora'))?.sections ?? {})).toHaveLength(5);
    at = new Date('2026-11-24T10:00:00Z');
  });
});

describe('the keys of the table', () => {
  it('hold no id that a person signs in with', async () => {
    await store.create('erin.example');
    const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
    expect(JSON.stringify(Items)).not.toContain('erin.example');
  });
});
