import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { outboxItemOf } from '../accept/to-items.ts';
import { refusalsOf, StoreBusy } from '../errors.ts';
import { type EmailCodeItem, emailCodeItem } from '../items/email-code.ts';
import type { OutboxItem } from '../items/outbox.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { addressHash, type CodeToSend, codeHash, seal } from './keyed.ts';
import { CODE_MINUTES, MOST_PER_HOUR } from './limits.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const TRIES = 5;

export interface CodeToIssue {
  /** As it is written to; one person is one address. */
  readonly address: string;
  /** Six digits. */
  readonly code: string;
  /** Instant of asking. */
  readonly at: string;
}

const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

const eventOf = ({ address, code, at }: CodeToIssue, secret: string): OutboxItem => {
  const event = outboxItemOf('email-code', '', at);
  const endsAt = Date.parse(at) + CODE_MINUTES * MINUTE;
  return {
    ...event,
    sealed: seal({ to: address, code } satisfies CodeToSend, event.id, secret),
    endsAt: new Date(endsAt).toISOString(),
    // Whatever happens to its delivery, nothing of it stays.
    expiresAt: seconds(endsAt + 24 * HOUR),
  };
};

const put = (table: string, item: EmailCodeItem, before: EmailCodeItem | undefined) => ({
  Put: {
    TableName: table,
    Item: item,
    ...(before === undefined
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: '#version = :version',
          ExpressionAttributeNames: { '#version': 'version' },
          ExpressionAttributeValues: { ':version': before.version },
        }),
  },
});

/**
 * Makes a code the only one of its address and has it sent, both or neither. An address that was sent its
 * share within the hour keeps the code it has.
 * @throws StoreBusy when other requests for the same address kept coming first.
 */
export const issueCode = async (
  { client, table }: Records,
  asked: CodeToIssue,
  secret: string,
): Promise<'issued' | 'too-many'> => {
  const { address, code, at } = asked;
  const now = Date.parse(at);
  const key = keys.emailCode(addressHash(address, secret));
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
    const before = Item === undefined ? undefined : emailCodeItem.parse(Item);
    const recent = (before?.sentAt ?? []).filter((sent) => Date.parse(sent) > now - HOUR);
    if (recent.length >= MOST_PER_HOUR) return 'too-many';
    const endsAt = now + CODE_MINUTES * MINUTE;
    const item: EmailCodeItem = {
      ...key,
      sk: 'CODE',
      codeHash: codeHash(address, code, secret),
      tries: 0,
      endsAt: new Date(endsAt).toISOString(),
      sentAt: [...recent, at],
      version: (before?.version ?? 0) + 1,
      expiresAt: seconds(now + HOUR),
    };
    try {
      const event = { Put: { TableName: table, Item: eventOf(asked, secret) } };
      await client.send(new TransactWriteCommand({ TransactItems: [put(table, item, before), event] }));
      return 'issued';
    } catch (error) {
      if (refusalsOf(error) === null) throw error;
    }
  }
  throw new StoreBusy('The code could not be written');
};
