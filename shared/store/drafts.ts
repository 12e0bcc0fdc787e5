import { randomUUID } from 'node:crypto';
import { DeleteCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { changeDraft } from './drafts/change.ts';
import type { Draft, DraftListed, Saved, SentDraft, Typed } from './drafts/draft.ts';
import { type DraftItems, type DraftsTable, forgetSections, type Head, readItems } from './drafts/items.ts';
import { keptUntil } from './drafts/kept-until.ts';
import { headKey, isDraftId, partitionOf, sectionKey } from './drafts/keys.ts';
import { firstReminder } from './drafts/reminders.ts';

export type { Draft, DraftListed, Saved, SentDraft, Typed } from './drafts/draft.ts';

/** Where drafts are kept. Every method rejects when the store cannot be reached. */
export interface DraftStore {
  /** Begins a draft. `remindTo`: where its owner is reminded of it a week before it is deleted. */
  create(owner: string, remindTo?: string): Promise<Draft>;
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

export interface DraftStoreOptions extends DraftsTable {
  readonly now: () => Date;
}

const draftOf = (
  { id, idempotencyKey, createdAt, changedAt, version, sent }: Head,
  sections: DraftItems['sections'],
): Draft => ({
  id,
  idempotencyKey,
  createdAt,
  changedAt,
  version,
  // What a crash left behind after sending is not shown, and goes with the next try or by itself.
  sections:
    sent === undefined ? Object.fromEntries(sections.map(({ section, typed }) => [section, typed])) : {},
  ...(sent !== undefined && { sent }),
});

/**
 * Drafts in DynamoDB: a head and an item for each section, all in their owner's partition, which expire 30
 * days after the last change.
 */
export const createDraftStore = ({ client, table, now }: DraftStoreOptions): DraftStore => {
  const seconds = (): number => Math.floor(now().getTime() / 1000);
  const drafts = { client, table };

  return {
    async create(owner, remindTo) {
      const at = now().toISOString();
      const until = keptUntil(seconds());
      const head: Head = {
        id: randomUUID(),
        idempotencyKey: randomUUID(),
        createdAt: at,
        changedAt: at,
        version: 1,
        expiresAt: until.draft,
        sectionsExpireAt: until.sections,
        ...(remindTo !== undefined && { remindTo }),
      };
      const first = { Put: { TableName: table, Item: { ...headKey(head.id, owner), ...head } } };
      const reminders = remindTo === undefined ? [] : [firstReminder(table, head.id, owner, until.draft)];
      await client.send(new TransactWriteCommand({ TransactItems: [first, ...reminders] }));
      return draftOf(head, []);
    },

    async read(id, owner) {
      if (!isDraftId(id)) return undefined;
      const { head, sections } = await readItems(drafts, id, owner);
      // Expiry by the database comes up to days late.
      return head === undefined || head.expiresAt <= seconds() ? undefined : draftOf(head, sections);
    },

    async save(id, owner, section, typed) {
      if (!isDraftId(id)) return 'gone';
      const at = now();
      const expiresAt = keptUntil(Math.floor(at.getTime() / 1000)).sections;
      const Item = { ...sectionKey(id, owner, section), section, typed, expiresAt };
      return changeDraft(drafts, { id, owner, now: at, sections: [{ Put: { TableName: table, Item } }] });
    },

    async drop(id, owner, sections) {
      if (!isDraftId(id)) return 'gone';
      const forgotten = [...new Set(sections)].map((section) => ({
        Delete: { TableName: table, Key: sectionKey(id, owner, section) },
      }));
      return changeDraft(drafts, { id, owner, now: now(), sections: forgotten });
    },

    async markSent(id, owner, sent) {
      if (!isDraftId(id)) return 'gone';
      const set = { clause: 'sent = :sent', values: { ':sent': sent } };
      const saved = await changeDraft(drafts, {
        id,
        owner,
        now: now(),
        set,
        forget: 'remindTo',
        sections: [],
      });
      // From here on nothing more can be saved, so that nothing is left over.
      if (saved !== 'gone') await forgetSections(drafts, id, owner);
      return saved;
    },

    async list(owner) {
      const listed: DraftListed[] = [];
      let from: Record<string, unknown> | undefined;
      do {
        const { Items, LastEvaluatedKey } = await client.send(
          new QueryCommand({
            TableName: table,
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :draft)',
            FilterExpression: 'attribute_exists(createdAt) AND expiresAt > :seconds',
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
      if (!isDraftId(id)) return;
      await client.send(new DeleteCommand({ TableName: table, Key: headKey(id, owner) }));
      await forgetSections(drafts, id, owner);
    },
  };
};
