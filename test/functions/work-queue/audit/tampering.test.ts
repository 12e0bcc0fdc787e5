import { DeleteCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chainOf, looksAt } from '../../../../shared/store/audit/chain.ts';
import { followOn } from '../../../../shared/store/audit/event.ts';
import { hashOf } from '../../../../shared/store/canonical.ts';
import { keys } from '../../../../shared/store/table.ts';
import { auditIn } from '../../../support/api-client.ts';
import { type FrontDoor, openFrontDoor, TUESDAY } from '../../../support/front-door.ts';
import { amber } from '../../../support/referrals.ts';

let door: FrontDoor;
let reference: string;

beforeAll(async () => {
  door = await openFrontDoor();
  return door.close;
});

/** Three changes, and five looks. */
beforeEach(async () => {
  reference = await door.as('partner').sent(amber());
  const id = `${reference}.mash`;
  await door.as('screener').take(id, { reason: 'continuing-work' });
  await door.as('screener').release(id);
  for (let look = 0; look < 5; look += 1) await door.as('screener').read(reference);
});

const checks = async () => {
  const { checks: found } = auditIn(await door.as('auditor').auditOf(reference));
  return Object.fromEntries(found.map(({ chain, broken }) => [chain, broken]));
};

const change = (subject: string, number: number, set: string, value: unknown) =>
  door.records.client.send(
    new UpdateCommand({
      TableName: door.records.table,
      Key: keys.auditEvent(subject, number),
      UpdateExpression: `SET ${set} = :value`,
      ExpressionAttributeValues: { ':value': value },
    }),
  );

const remove = (subject: string, number: number) =>
  door.records.client.send(
    new DeleteCommand({ TableName: door.records.table, Key: keys.auditEvent(subject, number) }),
  );

const put = (Item: Record<string, unknown>) =>
  door.records.client.send(new PutCommand({ TableName: door.records.table, Item }));

describe('the check of a referral’s chains', () => {
  it('finds both unbroken where nobody touched them', async () => {
    expect(await checks()).toEqual({ changes: null, looks: null });
  });

  it.each([
    ['who did it', '#by', { id: 'x', name: 'Somebody Else', role: 'manager' }],
    ['when', '#at', '2026-11-20T10:00:00.000Z'],
    ['what', '#action', 'released'],
    ['more than an event can say', 'note', 'planted'],
  ])('finds an event that was altered: %s', async (_, name, value) => {
    const plain = name.replace('#', '');
    await door.records.client.send(
      new UpdateCommand({
        TableName: door.records.table,
        Key: keys.auditEvent(reference, 2),
        UpdateExpression: 'SET #field = :value',
        ExpressionAttributeNames: { '#field': plain },
        ExpressionAttributeValues: { ':value': value },
      }),
    );
    expect(await checks()).toEqual({
      changes: { number: 2, why: 'changed', words: 'Event 2 is not as it was written' },
      looks: null,
    });
  });

  it('finds a look that was taken out, first, in the middle or last', async () => {
    const last = (await chainOf(door.records, looksAt(reference))).length;
    await remove(looksAt(reference), last);
    // The auditor's own look takes the empty place, and is not what stood there.
    expect((await checks())['looks']).toMatchObject({ number: last });
    await remove(looksAt(reference), 3);
    expect((await checks())['looks']).toMatchObject({ number: 3, why: 'missing' });
    await remove(looksAt(reference), 1);
    expect((await checks())['looks']).toMatchObject({ number: 1, why: 'missing' });
  });

  it('finds that the end of the changes was cut off', async () => {
    await remove(reference, 3);
    expect((await checks())['changes']).toMatchObject({ number: 3, why: 'missing' });
    await remove(reference, 2);
    expect((await checks())['changes']).toMatchObject({ number: 2, why: 'missing' });
  });

  it('finds an event that was put in between', async () => {
    const [first, second] = await chainOf(door.records, reference);
    await put({ ...second, ...keys.auditEvent(reference, 1), sk: '000000001b' });
    expect((await checks())['changes']).toMatchObject({ number: 2 });
    expect(first).toBeDefined();
  });

  it('finds a chain that was written anew, with all its hashes, from some event on', async () => {
    const [first, second, third] = await chainOf(door.records, reference);
    if (first === undefined || second === undefined || third === undefined) throw new Error('Too short');
    const forged = followOn(reference, first, { ...second, by: { id: 'x', name: 'X', role: 'manager' } });
    await put(forged);
    await put(followOn(reference, forged, third));
    expect((await checks())['changes']).toMatchObject({ number: 2, why: 'changed' });
  });

  it('finds an event whose hash was worked out anew but not those after it', async () => {
    const [, second] = await chainOf(door.records, reference);
    if (second === undefined) throw new Error('Too short');
    const { hash: _hash, ...rest } = { ...second, at: TUESDAY, action: 'released' as const };
    await put({ ...rest, hash: hashOf(rest) });
    expect((await checks())['changes']).toMatchObject({ number: 3, why: 'not-linked' });
  });

  it('still lists what can be read of a chain that was made unreadable', async () => {
    await change(reference, 1, 'detail', 'not a record');
    const { events, checks: found } = auditIn(await door.as('auditor').auditOf(reference));
    expect(events.length).toBeGreaterThan(2);
    expect(found[0]?.broken).toMatchObject({ number: 1, why: 'changed' });
  });
});
