import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { headKey, rangeOf, sectionKey } from './keys.ts';

const head = z.object({
  id: z.string(),
  idempotencyKey: z.string(),
  createdAt: z.string(),
  changedAt: z.string(),
  version: z.number(),
  sent: z.object({ reference: z.string(), at: z.string(), receipt: z.unknown() }).optional(),
  /** Epoch seconds. */
  expiresAt: z.number(),
  /** The earliest expiry of its sections; never before its own. */
  sectionsExpireAt: z.number(),
  /** Where its owner is reminded of it, until it is sent. */
  remindTo: z.string().optional(),
});

const section = z.object({ section: z.string(), typed: z.record(z.string(), z.string()) });

/** What is known of a draft beside its answers, as stored. */
export type Head = Readonly<z.infer<typeof head>>;

type Section = Readonly<z.infer<typeof section>>;

export interface DraftItems {
  readonly head: Head | undefined;
  readonly sections: readonly Section[];
}

/** Where drafts are kept. */
export interface DraftsTable {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}

/** A draft's head and sections, read consistently. */
export const readItems = async (
  { client, table }: DraftsTable,
  id: string,
  owner: string,
): Promise<DraftItems> => {
  const range = rangeOf(id, owner);
  const items: Record<string, unknown>[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: range.condition,
        ExpressionAttributeValues: range.values,
        ConsistentRead: true,
        ExclusiveStartKey: from,
      }),
    );
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  const { sk } = headKey(id, owner);
  const [first, others] = [
    items.find((item) => item['sk'] === sk),
    items.filter((item) => item['sk'] !== sk),
  ];
  return { head: first && head.parse(first), sections: others.map((item) => section.parse(item)) };
};

/** Sections at once: a draft of many children has about sixty. */
const AT_ONCE = 10;

const eachSection = async (
  table: DraftsTable,
  id: string,
  owner: string,
  act: (section: string) => Promise<unknown>,
): Promise<void> => {
  const { sections } = await readItems(table, id, owner);
  for (let at = 0; at < sections.length; at += AT_ONCE) {
    await Promise.all(sections.slice(at, at + AT_ONCE).map(({ section }) => act(section)));
  }
};

/** Forgets every answer of a draft. Doing it again is harmless. */
export const forgetSections = ({ client, table }: DraftsTable, id: string, owner: string): Promise<void> =>
  eachSection({ client, table }, id, owner, (section) =>
    client.send(new DeleteCommand({ TableName: table, Key: sectionKey(id, owner, section) })),
  );

const gone = (error: unknown): void => {
  if (!(error instanceof Error && error.name === 'ConditionalCheckFailedException')) throw error;
};

/** Keeps every answer of a draft until then, at least once a day while somebody writes. Epoch seconds. */
export const keepSections = async (
  { client, table }: DraftsTable,
  id: string,
  owner: string,
  until: number,
): Promise<void> => {
  await eachSection({ client, table }, id, owner, (section) =>
    client
      .send(
        new UpdateCommand({
          TableName: table,
          Key: sectionKey(id, owner, section),
          UpdateExpression: 'SET expiresAt = :until',
          // A section dropped meanwhile stays dropped.
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':until': until },
        }),
      )
      .catch(gone),
  );
  await client
    .send(
      new UpdateCommand({
        TableName: table,
        Key: headKey(id, owner),
        UpdateExpression: 'SET sectionsExpireAt = :until',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':until': until },
      }),
    )
    .catch(gone);
};
