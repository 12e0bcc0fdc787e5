import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

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
export interface CodeToSend {
  readonly to: string;
  readonly code: string;
}

/** Closes an address and its code, so that only whoever delivers can read them. Bound to one event. */
export const seal = (content: CodeToSend, eventId: string, secret: string): string => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, sealKey(secret), nonce).setAAD(Buffer.from(eventId));
  const closed = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), closed]).toString('base64url');
};

/** @throws where it was sealed under another secret or for another event. */
export const unseal = (sealed: string, eventId: string, secret: string): CodeToSend => {
  const bytes = Buffer.from(sealed, 'base64url');
  const body = bytes.subarray(NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv(CIPHER, sealKey(secret), bytes.subarray(0, NONCE_BYTES))
    .setAAD(Buffer.from(eventId))
    .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  // Only `seal` makes what the tag vouches for.
  return JSON.parse(Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8'));
};
