import { createHash, randomBytes } from 'node:crypto';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { ReferralSource } from '../domain/codes/referral-sources.ts';
import type { Role } from '../domain/roles.ts';

/** Who can send without an account. A professional's address was verified; the others leave it open who they are. */
export type GuestKind = 'professional' | 'public' | 'young-person';

/** Who signed in, as their access token says; or somebody without an account, as `kind` says. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Id of the agency, for people who refer on behalf of one. */
  readonly agency?: string | undefined;
  readonly email?: string | undefined;
  /** Absent for everybody with an account. */
  readonly kind?: GuestKind | undefined;
  /** The address that a professional without an account proved to be theirs. */
  readonly verifiedEmail?: string | undefined;
  /** Where a member of the public's referral comes from, as they chose it. */
  readonly source?: ReferralSource | undefined;
  /** A member of the public who does not want to be known. */
  readonly anonymous?: boolean | undefined;
  /** Id of the place where they signed in, to be signed out there too. */
  readonly via?: string | undefined;
}

/** A signed-in person's session. */
export interface Session {
  readonly person: Person;
  /** Bearer token for the API. */
  readonly accessToken: string;
  /** Sent back in a hidden field of every form, so that no other site can post one. */
  readonly csrf: string;
}

/** When a session ends unless it is used, and when it ends in any case. */
export interface SessionEnd {
  readonly at: Date;
  readonly last: Date;
}

/** `ended`: the session is over but was this person's, so what they had typed can wait for them. */
export type SessionFound =
  | { readonly state: 'live'; readonly session: Session; readonly ends: SessionEnd }
  | { readonly state: 'ended'; readonly personId: string; readonly person: Person };

/** What has to be remembered between leaving for the sign-in service and coming back. */
export interface PendingSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
  /** A local path. */
  readonly returnTo: string;
  /** Id of the place that was left for, where there are several. */
  readonly via?: string | undefined;
}

/** The address that a code was sent to, until the code is typed in. */
export interface AwaitedCode {
  readonly email: string;
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
  /**
   * Opens a session that ends after two hours without use, and in any case at `until`. Gives the id for the
   * cookie: 32 random bytes, kept only as a digest.
   */
  open(session: Session, until: Date): Promise<string>;
  /** Finds a session. That is use: its end moves on, though not at every look. */
  find(id: string): Promise<SessionFound | undefined>;
  close(id: string): Promise<void>;
  /** Ends every session that a person has: they have left. */
  closeAllOf(personId: string): Promise<void>;
  /** Remembers a sign-in that has begun, for 15 minutes. Gives the id for the cookie. */
  begin(pending: PendingSignIn): Promise<string>;
  /** Takes the sign-in back, once. */
  finish(id: string): Promise<PendingSignIn | undefined>;
  /** Remembers for half an hour whose code is awaited. Gives the id for the cookie. */
  awaitCode(awaited: AwaitedCode): Promise<string>;
  codeAwaited(id: string): Promise<AwaitedCode | undefined>;
  /** Keeps the latest form that a person posted too late, for one hour; unless it is too large to keep. */
  hold(personId: string, post: HeldPost): Promise<'held' | 'too-large'>;
  held(personId: string): Promise<HeldPost | undefined>;
}

export interface SessionStoreOptions {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  readonly now: () => Date;
}

/** Two hours without use end a session. */
export const IDLE_SECONDS = 2 * 60 * 60;
/** A later end is written down only when it is so much later: most pages cost no write. */
const RENEWED_AFTER_SECONDS = 5 * 60;
const PENDING_SECONDS = 15 * 60;
const CODE_SECONDS = 30 * 60;
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
  /** That a person has a session, by digests of both. */
  has: (personId: string, sessionDigest: string) => ({
    pk: `SESSIONS-OF#${digest(personId)}`,
    sk: sessionDigest,
  }),
  signIn: (id: string) => ({ pk: `SIGN-IN#${digest(id)}`, sk: 'SIGN-IN' }),
  code: (id: string) => ({ pk: `CODE-OF#${digest(id)}`, sk: 'CODE' }),
  held: (personId: string) => ({ pk: `HELD#${digest(personId)}`, sk: 'POST' }),
};

interface StoredSession extends Session {
  /** Epoch seconds. */
  readonly endsAt: number;
  /** Epoch seconds. */
  readonly lastAt: number;
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

  const nextEnd = (lastAt: number): number => Math.min(seconds() + IDLE_SECONDS, lastAt);

  /** The end after this use. What cannot be written down just now is with the next one. */
  const used = async (id: string, { endsAt, lastAt }: StoredSession): Promise<number> => {
    const later = nextEnd(lastAt);
    if (later - endsAt < RENEWED_AFTER_SECONDS) return endsAt;
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key: keys.session(id),
          UpdateExpression: 'SET endsAt = :endsAt, expiresAt = :expiresAt',
          // Whoever signed out in the meantime stays signed out.
          ConditionExpression: 'attribute_exists(pk)',
          ExpressionAttributeValues: { ':endsAt': later, ':expiresAt': later + RECOGNISED_SECONDS },
        }),
      );
      return later;
    } catch {
      return endsAt;
    }
  };

  return {
    async open({ person, accessToken, csrf }, until) {
      const id = randomId();
      const lastAt = Math.floor(until.getTime() / 1000);
      const endsAt = nextEnd(lastAt);
      const expiresAt = endsAt + RECOGNISED_SECONDS;
      // First where it is found again: no session is open that could not be ended.
      await put({ ...keys.has(person.id, digest(id)), expiresAt: lastAt });
      await put({ ...keys.session(id), person, accessToken, csrf, endsAt, lastAt, expiresAt });
      return id;
    },

    async find(id) {
      const stored = await read<StoredSession>(keys.session(id));
      if (stored === undefined) return undefined;
      const { person, accessToken, csrf, endsAt, lastAt } = stored;
      if (endsAt <= seconds()) return { state: 'ended', personId: person.id, person };
      const at = new Date((await used(id, stored)) * 1000);
      const ends = { at, last: new Date(lastAt * 1000) };
      return { state: 'live', session: { person, accessToken, csrf }, ends };
    },

    async close(id) {
      await client.send(new DeleteCommand({ TableName: table, Key: keys.session(id) }));
    },

    async closeAllOf(personId) {
      const { Items = [] } = await client.send(
        new QueryCommand({
          TableName: table,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': keys.has(personId, '').pk },
          ConsistentRead: true,
        }),
      );
      for (const { pk, sk } of Items) {
        await client.send(
          new DeleteCommand({ TableName: table, Key: { pk: `SESSION#${sk}`, sk: 'SESSION' } }),
        );
        await client.send(new DeleteCommand({ TableName: table, Key: { pk, sk } }));
      }
    },

    async begin({ state, nonce, codeVerifier, returnTo, via }) {
      const id = randomId();
      const expiresAt = seconds() + PENDING_SECONDS;
      await put({
        ...keys.signIn(id),
        state,
        nonce,
        codeVerifier,
        returnTo,
        ...(via !== undefined && { via }),
        expiresAt,
      });
      return id;
    },

    async finish(id) {
      const { Attributes } = await client.send(
        new DeleteCommand({ TableName: table, Key: keys.signIn(id), ReturnValues: 'ALL_OLD' }),
      );
      return unexpired<PendingSignIn>(Attributes);
    },

    async awaitCode({ email, returnTo }) {
      const id = randomId();
      await put({ ...keys.code(id), email, returnTo, expiresAt: seconds() + CODE_SECONDS });
      return id;
    },

    async codeAwaited(id) {
      const stored = await read<AwaitedCode>(keys.code(id));
      return stored && { email: stored.email, returnTo: stored.returnTo };
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
