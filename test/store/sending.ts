import { randomUUID } from 'node:crypto';
import { submitReferral } from '../../functions/submit-referral/submit.ts';
import { referral } from '../../shared/contract/referral/referral.ts';
import { NOTHING_FOUND } from '../../shared/domain/prior-contact.ts';
import { prepare } from '../../shared/matching/record.ts';
import { EXAMPLESHIRE } from '../../shared/settings/exampleshire.ts';
import { acceptReferral } from '../../shared/store/accept/accept-referral.ts';
import type { ToAccept } from '../../shared/store/accept/accepted.ts';
import { earlierAnswer } from '../../shared/store/accept/once.ts';
import type { ContactItem } from '../../shared/store/items/contact.ts';
import { keysToStore, type MatchingSecret } from '../../shared/store/matching-hash.ts';
import { readReferral } from '../../shared/store/read-referral.ts';
import type { Records } from '../../shared/store/records.ts';
import { findPriorContacts } from '../../shared/store/search/find-prior-contacts.ts';
import { type ReferralToSend, receiptIn } from '../support/api-client.ts';
import { SECRET, TUESDAY } from '../support/front-door.ts';
import { PARTNER } from '../support/invoke.ts';
import { yellow } from '../support/referrals.ts';

export type ChildToSend = NonNullable<ReferralToSend['children']>[number];

export interface Sending {
  readonly secret?: MatchingSecret;
  readonly at?: string;
  readonly mostPerKey?: number;
  /** Its search sees nothing, as when another referral comes in at the same moment. */
  readonly blind?: boolean;
  readonly settled?: ToAccept['settled'];
}

/** Sends a referral about one child through the use case; answers its contact as stored. */
export const sendAbout = async (
  records: Records,
  child: ChildToSend,
  { secret = SECRET, at = TUESDAY, mostPerKey = 100, blind = false, settled }: Sending = {},
): Promise<ContactItem> => {
  const submit = submitReferral({
    settings: EXAMPLESHIRE,
    now: () => new Date(at),
    log: () => undefined,
    earlierAnswer: (hash) => earlierAnswer(records, hash),
    readPass: async () => null,
    plannedTest: async () => undefined,
    search: async (people) =>
      blind
        ? people.map((identity) => ({
            findings: NOTHING_FOUND,
            personId: randomUUID(),
            newPerson: true,
            keys: keysToStore(prepare(identity), secret),
          }))
        : findPriorContacts(records, people, secret, { mostPerKey }),
    accept: (accept) =>
      acceptReferral(records, 'EX', { ...accept, ...(settled !== undefined && { settled }) }),
  });
  const answer = await submit({
    body: referral.parse(yellow({ children: [child] })),
    caller: PARTNER,
    role: 'partner',
    path: {},
    idempotencyKey: randomUUID(),
    traceId: 'test',
  });
  const { reference } = receiptIn({ ...answer, headers: new Headers(), text: '', body: answer.body });
  return contactNow(records, `${reference}.1`);
};

/** A contact as it stands now. */
export const contactNow = async (records: Records, contactId: string): Promise<ContactItem> => {
  const stored = await readReferral(records, contactId.split('.')[0] ?? '');
  const contact = stored?.contacts.find((each) => each.contactId === contactId);
  if (contact === undefined) throw new Error('There is no such contact');
  return contact;
};

/** An instant so many minutes after the Tuesday on which the tests stand. */
export const minutesOn = (minutes: number): string =>
  new Date(Date.parse(TUESDAY) + minutes * 60_000).toISOString();

/** What a contact's stored findings say of another contact. */
export const saidOf = (contact: ContactItem, other: ContactItem) =>
  [...contact.priorContacts, ...contact.household].find(({ contactId }) => contactId === other.contactId);
