import { createHash, randomUUID } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';

/** What was typed into one section, exactly as typed: field name to text. */
export type Typed = Readonly<Record<string, string>>;

/** What is left of a draft once it was sent. */
export interface SentDraft {
  readonly reference: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
  /** The receipt as the API gave it; whoever shows it parses it again. */
  readonly receipt: unknown;
}

/** A referral that is being written, or was sent in the last 30 days. */
export interface Draft {
  readonly id: string;
  /** Sent with every try, so that one draft can become one referral only. */
  readonly idempotencyKey: string;
  readonly createdAt: string;
  readonly changedAt: string;
  /** Goes up with every change. */
  readonly version: number;
  /** By section. Empty once it was sent. */
  readonly sections: Readonly<Record<string, Typed>>;
  readonly sent?: SentDraft | undefined;
}

/** One line of a person's list. It holds no answer. */
export interface DraftListed {
  readonly id: string;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly sent?: { readonly reference: string; readonly at: string } | undefined;
}

/** What became of a change: `sent` means too late, `gone` that this person has no such draft. */
export type Saved = 'saved' | 'sent' | 'gone';

/** Where drafts are kept. Every method rejects when the store cannot be reached. */
export interface DraftStore {
  create(owner: string): Promise<Draft>;
  /** The owner's draft; undefined for anybody else's, and for one that has expired. */
  read(id: string, owner: string): Promise<Draft | undefined>;
  /** Replaces one section and touches no other, so that two windows on two sections lose nothing. */
  save(id: string, owner: string, section: string, typed: Typed): Promise<Saved>;
  /** Forgets some sections, for example a child who was removed. */
  drop(id: string, owner: string, sections: readonly string[]): Promise<Saved>;
  /** Keeps the receipt and forgets the answers. The first receipt stays. */
  markSent(id: string, owner: string, sent: SentDraft): Promise<Saved>;
  /** Newest change first. */
  list(owner: string): Promise<readonly DraftListed[]>;
  remove(id: string, owner: string): Promise<void>;
}

export interface DraftStoreOptions {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  readonly now: () => Date;
}

const KEPT_SECONDS = 30 * 24 * 60 * 60;

/**
 * A draft lies in its owner's partition: a person can reach no other's, whatever id they try, and their list
 * is one query. The key holds a digest, never the id that the person signs in with.
 */
const keyOf = (id: string, owner: string) => ({ pk: partitionOf(owner), sk: `DRAFT#${id}` });
const partitionOf = (owner: string): string => `OWNER#${createHash('sha256').update(owner).digest('hex')}`;

type Stored = Draft & { readonly expiresAt: number };

const draftOf = ({ id, idempotencyKey, createdAt, changedAt, version, sections, sent }: Stored): Draft => ({
  id,
  idempotencyKey,
  createdAt,
  changedAt,
  version,
  sections,
  ...(sent !== undefined && { sent }),
});

/** Drafts in DynamoDB: one item each, which expires 30 days after its last change. */
export const createDraftStore = ({ client, table, now }: DraftStoreOptions): DraftStore => {
  const seconds = (): number => Math.floor(now().getTime() / 1000);

  /** Adds `changes` (an update expression's SET and REMOVE clauses) to a draft that was not sent. */
  const change = async (
    id: string,
    owner: string,
    changes: {
      set?: string;
      remove?: string;
      names?: Record<string, string>;
      values?: Record<string, unknown>;
    },
  ): Promise<Saved> => {
    const set = ['changedAt = :changedAt', 'expiresAt = :expiresAt', ...(changes.set ? [changes.set] : [])];
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: keyOf(id, owner),
          UpdateExpression: `SET ${set.join(', ')}${changes.remove ? ` REMOVE ${changes.remove}` : ''} ADD version :one`,
          ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(sent) AND expiresAt > :seconds',
          ...(changes.names && { ExpressionAttributeNames: changes.names }),
          ExpressionAttributeValues: {
            ':changedAt': now().toISOString(),
            ':expiresAt': seconds() + KEPT_SECONDS,
            ':seconds': seconds(),
            ':one': 1,
            ...changes.values,
          },
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      return 'saved';
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return error.Item !== undefined && 'sent' in error.Item ? 'sent' : 'gone';
    }
  };

  return {
    async create(owner) {
      const at = now().toISOString();
      const draft: Draft = {
        id: randomUUID(),
        idempotencyKey: randomUUID(),
        createdAt: at,
        changedAt: at,
        version: 1,
        sections: {},
      };
      await client.send(
        new PutCommand({
          TableName: table,
          Item: { ...keyOf(draft.id, owner), ...draft, expiresAt: seconds() + KEPT_SECONDS },
        }),
      );
      return draft;
    },

    async read(id, owner) {
      const { Item } = await client.send(
        new GetCommand({ TableName: table, Key: keyOf(id, owner), ConsistentRead: true }),
      );
      const stored = Item as Stored | undefined; // only `create` and `change` write these items
      // Expiry by the database comes up to days late.
      return stored === undefined || stored.expiresAt <= seconds() ? undefined : draftOf(stored);
    },

    save: (id, owner, section, typed) =>
      change(id, owner, {
        set: 'sections.#section = :typed',
        names: { '#section': section },
        values: { ':typed': typed },
      }),

    drop: (id, owner, sections) =>
      change(id, owner, {
        remove: sections.map((_, at) => `sections.#s${at}`).join(', '),
        names: Object.fromEntries(sections.map((section, at) => [`#s${at}`, section])),
      }),

    markSent: (id, owner, sent) =>
      change(id, owner, { set: 'sent = :sent, sections = :none', values: { ':sent': sent, ':none': {} } }),

    async list(owner) {
      const listed: DraftListed[] = [];
      let from: Record<string, unknown> | undefined;
      do {
        const { Items, LastEvaluatedKey } = await client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :draft)',
            FilterExpression: 'expiresAt > :seconds',
            ProjectionExpression: 'id, createdAt, changedAt, sent.#reference, sent.#at',
            ExpressionAttributeNames: { '#reference': 'reference', '#at': 'at' },
            ExpressionAttributeValues: {
              ':pk': partitionOf(owner),
              ':draft': 'DRAFT#',
              ':seconds': seconds(),
            },
            ...(from && { ExclusiveStartKey: from }),
          }),
        );
        listed.push(...((Items ?? []) as DraftListed[])); // the projection names exactly these
        from = LastEvaluatedKey;
      } while (from !== undefined);
      return listed.sort((one, other) => other.changedAt.localeCompare(one.changedAt));
    },

    async remove(id, owner) {
      await client.send(new DeleteCommand({ TableName: table, Key: keyOf(id, owner) }));
    },
  };
};
