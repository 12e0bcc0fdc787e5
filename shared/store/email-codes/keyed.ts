import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import * as z from 'zod';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Where the code of an address lies: nothing about the address can be read from it. */
export const addressHash = (address: string, secret: string): string =>
  createHmac('sha256', secret).update(`address|${address}`).digest('base64url');

/** What is kept of a code. Without the secret nobody can try the million codes against it. */
export const codeHash = (address: string, code: string, secret: string): string =>
  createHmac('sha256', secret).update(`code|${code}|${address}`).digest('base64url');

const sealKey = (secret: string): Buffer => createHmac('sha256', secret).update('seal').digest();

/** What a message with a code needs until it has left. */
export const codeToSend = z.strictObject({ to: z.string(), code: z.string() });

export type CodeToSend = Readonly<z.infer<typeof codeToSend>>;

/** Closes an address and what goes there, so that only whoever delivers can read it. Bound to one event. */
export const seal = (content: Readonly<Record<string, string>>, eventId: string, secret: string): string => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, sealKey(secret), nonce).setAAD(Buffer.from(eventId));
  const closed = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString('base64url');
};

/** @throws where it was sealed under another secret or for another event. */
export const unseal = (sealed: string, eventId: string, secret: string): unknown => {
  const bytes = Buffer.from(sealed, 'base64url');
  const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(CIPHER, sealKey(secret), bytes.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(eventId))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return JSON.parse(Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8'));
};
