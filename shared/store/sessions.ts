import { createHash, randomBytes } from 'node:crypto';
import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Role } from '../domain/roles.ts';

/** Who signed in, as their access token says. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Id of the agency, for people who refer on behalf of one. */
  readonly agency?: string | undefined;
  readonly email?: string | undefined;
}

/** A signed-in person's session. */
export interface Session {
  readonly person: Person;
  /** Bearer token for the API. */
  readonly accessToken: string;
  /** Sent back in a hidden field of every form, so that no other site can post one. */
  readonly csrf: string;
}

/** `ended`: the session is over but was this person's, so what they had typed can wait for them. */
export type SessionFound =
  | { readonly state: 'live'; readonly session: Session }
  | { readonly state: 'ended'; readonly personId: string };

/** What has to be remembered between leaving for the sign-in service and coming back. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** A local path. */
  readonly returnTo: string;
}

/** A form that was posted after its session had ended. */
export interface HeldPost {
  /** Where it was posted to: a local path. */
  readonly path: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
}

/** Where sessions are kept. Every method rejects when the store cannot be reached. */
export interface SessionStore {
  /** Opens a session until `until`. Gives the id for the cookie: 32 random bytes, kept only as a digest. */
  open(session: Session, until: Date): Promise<string>;
  find(id: string): Promise<SessionFound | undefined>;
  close(id: string): Promise<void>;
  /** Remembers a sign-in that has begun, for 15 minutes. Gives the id for the cookie. */
  begin(pending: PendingSignIn): Promise<string>;
  /** Takes the sign-in back, once. */
  finish(id: string): Promise<PendingSignIn | undefined>;
  /** Keeps the latest form that a person posted too late, for one hour; unless it is too large to keep. */
  hold(personId: string, post: HeldPost): Promise<'held' | 'too-large'>;
  held(personId: string): Promise<HeldPost | undefined>;
}

export interface SessionStoreOptions {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  readonly now: () => Date;
}

const PENDING_SECONDS = 15 * 60;
const HELD_SECONDS = 60 * 60;
/** Bytes of a form that one item can hold (DynamoDB takes 400 kB), with room for its keys. */
const LARGEST_HELD = 350_000;
/** An ended session is still recognised for so long, to keep what its person posts too late. */
const RECOGNISED_SECONDS = 12 * 60 * 60;

const digest = (secret: string): string => createHash('sha256').update(secret).digest('hex');
/** 32 random bytes, fit for a cookie, a hidden field or an address. */
export const randomId = (): string => randomBytes(32).toString('base64url');

const keys = {
  session: (id: string) => ({ pk: `SESSION#${digest(id)}`, sk: 'SESSION' }),
  signIn: (id: string) => ({ pk: `SIGN-IN#${digest(id)}`, sk: 'SIGN-IN' }),
  held: (personId: string) => ({ pk: `HELD#${digest(personId)}`, sk: 'POST' }),
};

interface StoredSession extends Session {
  /** Epoch seconds. */
  readonly endsAt: number;
}

/** Sessions in DynamoDB, in the table that only the web tier may use. */
export const createSessionStore = ({ client, table, now }: SessionStoreOptions): SessionStore => {
  const seconds = (): number => Math.floor(now().getTime() / 1000);
  const put = (item: Record<string, unknown>) =>
    client.send(new PutCommand({ TableName: table, Item: item }));

  /** Only this file writes these items, so their shape is known; expiry by the database comes up to days late. */
  const unexpired = <Item>(item: Record<string, unknown> | undefined): Item | undefined =>
    item !== undefined && Number(item['expiresAt']) > seconds() ? (item as Item) : undefined;

  const read = async <Item>(key: { pk: string; sk: string }): Promise<Item | undefined> => {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key: key, ConsistentRead: true }));
    return unexpired<Item>(Item);
  };

  return {
    async open({ person, accessToken, csrf }, until) {
      const id = randomId();
      const endsAt = Math.floor(until.getTime() / 1000);
      const expiresAt = endsAt + RECOGNISED_SECONDS;
      await put({ ...keys.session(id), person, accessToken, csrf, endsAt, expiresAt });
      return id;
    },

    async find(id) {
      const stored = await read<StoredSession>(keys.session(id));
      if (stored === undefined) return undefined;
      const { person, accessToken, csrf, endsAt } = stored;
      return endsAt > seconds()
        ? { state: 'live', session: { person, accessToken, csrf } }
        : { state: 'ended', personId: person.id };
    },

    async close(id) {
      await client.send(new DeleteCommand({ TableName: table, Key: keys.session(id) }));
    },

    async begin({ state, nonce, codeVerifier, returnTo }) {
      const id = randomId();
      const expiresAt = seconds() + PENDING_SECONDS;
      await put({ ...keys.signIn(id), state, nonce, codeVerifier, returnTo, expiresAt });
      return id;
    },

    async finish(id) {
      const { Attributes } = await client.send(
        new DeleteCommand({ TableName: table, Key: keys.signIn(id), ReturnValues: 'ALL_OLD' }),
      );
      return unexpired<PendingSignIn>(Attributes);
    },

    async hold(personId, { path, fields }) {
      if (Buffer.byteLength(JSON.stringify({ path, fields })) > LARGEST_HELD) return 'too-large';
      await put({ ...keys.held(personId), path, fields, expiresAt: seconds() + HELD_SECONDS });
      return 'held';
    },

    async held(personId) {
      const stored = await read<HeldPost>(keys.held(personId));
      return stored && { path: stored.path, fields: stored.fields };
    },
  };
};
