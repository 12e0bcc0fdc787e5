import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { referenceOf } from '../../../shared/contract/fields.ts';
import { hashOf } from '../../../shared/store/canonical.ts';
import { type MatchingSecret, versionsOf } from '../../../shared/store/matching-hash.ts';

const content = z.strictObject({
  format: z.literal('safeguarding-front-door/retention-list'),
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  /** Who made it. */
  by: z.string().min(1),
  authority: z.string(),
  /** Version of the settings whose rules it was made by. */
  settings: z.string(),
  due: z.array(z.strictObject({ reference: referenceOf, rule: z.string(), keptUntil: z.iso.date() })),
  /** Due as well, and stopped by a legal hold. */
  held: z.array(z.strictObject({ reference: referenceOf, rule: z.string(), keptUntil: z.iso.date() })),
  notYet: z.int(),
  notClosed: z.int(),
});

const list = content.extend({ signature: z.string() });

/** What a dry run would delete. It holds references and rules, nothing about anybody. */
export type RetentionList = z.infer<typeof content>;

const signatureOf = (unsigned: RetentionList, secret: string): string =>
  createHmac('sha256', secret)
    .update(`retention-list\n${hashOf(unsigned)}`)
    .digest('base64url');

/** The digest by which the audit names a list. */
export const digestOf = (unsigned: RetentionList): string => hashOf(unsigned);

/** The file of a list, signed so that nobody adds a line to it. */
export const listFile = (unsigned: RetentionList, secret: MatchingSecret): string =>
  `${JSON.stringify({ ...unsigned, signature: signatureOf(unsigned, secret.secret) }, null, 2)}\n`;

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

const read = (text: string): z.infer<typeof list> => {
  try {
    return list.parse(JSON.parse(text));
  } catch {
    throw new Error('This is no list of a dry run: make one with npm run retention -- --dry-run');
  }
};

/** Reads the file of a list. @throws with one sentence where it is none, or not as it was written. */
export const parseList = (text: string, secret: MatchingSecret): RetentionList => {
  const { signature, ...unsigned } = read(text);
  if (!versionsOf(secret).some((version) => isSame(signature, signatureOf(unsigned, version.secret)))) {
    throw new Error('This list is not as a dry run wrote it: make a new one with --dry-run');
  }
  return unsigned;
};
