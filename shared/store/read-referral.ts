import { type AccessItem, accessItem } from './items/access.ts';
import { type CallItem, callItem, type FollowUpItem, followUpItem } from './items/call.ts';
import { type CheckItem, checkItem } from './items/check.ts';
import { type ContactItem, contactItem } from './items/contact.ts';
import { type FormItem, formItem } from './items/form.ts';
import { type MessageItem, messageItem } from './items/message.ts';
import { type ToldItem, toldItem } from './items/told.ts';
import { type WorkItem, workItem } from './items/work.ts';
import { queryAll } from './query-all.ts';
import type { Records } from './records.ts';
import { keys } from './table.ts';

/** A referral with its contacts and the work they are, as stored. */
export interface StoredReferral {
  readonly form: FormItem;
  readonly contacts: readonly ContactItem[];
  readonly work: readonly WorkItem[];
  /** What was said about it after it was sent, oldest first. */
  readonly messages: readonly MessageItem[];
  /** What partners were asked about it, in the order asked. */
  readonly checks: readonly CheckItem[];
  /** When its referrer was told of what was decided, in the order decided. */
  readonly told: readonly ToldItem[];
  /** That staff wrote it down for a caller; absent where it was sent. */
  readonly call?: CallItem | undefined;
  /** When somebody looks again. */
  readonly followUp?: FollowUpItem | undefined;
  /** Who it is kept from; absent where nobody ever was. */
  readonly access?: AccessItem | undefined;
}

/** Reads a whole referral, or null when there is none by that reference. */
export const readReferral = async (records: Records, reference: string): Promise<StoredReferral | null> => {
  const items = await queryAll(records, keys.referral(reference));
  const ofKind = (start: string): Record<string, unknown>[] =>
    items.filter(({ sk }) => typeof sk === 'string' && sk.startsWith(start));
  const [form] = ofKind('FORM');
  if (form === undefined) return null;
  const [access] = ofKind('ACCESS');
  const [call] = ofKind('CALL');
  const [followUp] = ofKind('NEXTLOOK');
  return {
    form: formItem.parse(form),
    contacts: ofKind('CONTACT#').map((item) => contactItem.parse(item)),
    work: ofKind('WORK#').map((item) => workItem.parse(item)),
    messages: ofKind('MESSAGE#').map((item) => messageItem.parse(item)),
    checks: ofKind('CHECK#')
      .map((item) => checkItem.parse(item))
      .toSorted((one, other) => (one.askedAt < other.askedAt ? -1 : Number(one.askedAt > other.askedAt))),
    told: ofKind('TOLD#').map((item) => toldItem.parse(item)),
    ...(call !== undefined && { call: callItem.parse(call) }),
    ...(followUp !== undefined && { followUp: followUpItem.parse(followUp) }),
    ...(access !== undefined && { access: accessItem.parse(access) }),
  };
};
