import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { recordEvent } from '../audit/chain.ts';
import type { OutboxItem } from '../items/outbox.ts';
import type { TestKeptBackItem } from '../items/test-referral.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { testSubject } from './audit-subject.ts';

const SERVICE = { id: 'service', name: 'The service', role: 'system' };

/**
 * Notes with the plan of a test what would have been sent about it. An event that comes twice is noted once.
 * @param wouldSend whether there was anybody to send it to
 */
export const keepBack = async (
  records: Records,
  plan: string,
  { id, kind, reference }: Pick<OutboxItem, 'id' | 'kind' | 'reference'>,
  wouldSend: boolean,
  at: string,
): Promise<void> => {
  const subject = testSubject(plan);
  if (kind === 'receipt') {
    await recordEvent(records, subject, { at, action: 'test-came-in', by: SERVICE, detail: { reference } });
  }
  if (!wouldSend) return;
  const item: TestKeptBackItem = { ...keys.testKeptBack(plan, id), plan, kind, at };
  await records.client.send(new PutCommand({ TableName: records.table, Item: item }));
  await recordEvent(records, subject, {
    at,
    action: 'test-message-kept-back',
    by: SERVICE,
    detail: { kind },
  });
};
