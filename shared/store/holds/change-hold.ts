import { takenForTheSame } from '../audit/read-audit.ts';
import type { ContactItem } from '../items/contact.ts';
import type { HoldItem } from '../items/hold.ts';
import { readReferral, type StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { HOLDS, type Key, keys } from '../table.ts';
import { type Action, changeReferral } from '../work/change.ts';
import { type AtWork, actorOf } from '../work/worker.ts';
import { isStanding, readHoldsAt } from './read-holds.ts';

/** What a hold is on: this referral, or every one about the child of one of its contacts. */
export interface HoldOn {
  readonly contact?: number | undefined;
  readonly reason: string;
}

type Refused = 'not-found' | 'on-hold' | 'not-on-hold';

const placesOf = async (
  records: Records,
  reference: string,
  contact: ContactItem | undefined,
): Promise<Key[]> => {
  if (contact === undefined) return [keys.holdOnReferral(reference)];
  // Whatever was answered about a test, it reaches no real child.
  const others = contact.mystery === undefined ? await takenForTheSame(records, contact.personId) : [];
  return [contact.personId, ...others].map(keys.holdOnPerson);
};

const put = (table: string, item: HoldItem): Action => ({
  Put: {
    TableName: table,
    Item: item,
    ...(item.version === 1
      ? { ConditionExpression: 'attribute_not_exists(pk)' }
      : {
          ConditionExpression: 'version = :seen',
          ExpressionAttributeValues: { ':seen': item.version - 1 },
        }),
  },
});

interface Found {
  readonly contact: ContactItem | undefined;
  readonly places: readonly Key[];
  readonly before: ReadonlyMap<string, HoldItem>;
}

const find = async (
  records: Records,
  reference: string,
  number: number | undefined,
): Promise<Found | null> => {
  const referral = await readReferral(records, reference);
  const contact = referral?.contacts.find((one) => one.number === number);
  if (referral === null || (number !== undefined && contact === undefined)) return null;
  const places = await placesOf(records, reference, contact);
  const before = new Map((await readHoldsAt(records, places)).map((hold) => [hold.sk, hold]));
  return { contact, places, before };
};

/** Places a hold with its audit event in one transaction. `on-hold`: there is one already. */
export const placeHold = async (
  records: Records,
  reference: string,
  worker: AtWork,
  { contact: number, reason }: HoldOn,
): Promise<StoredReferral | Refused> => {
  const found = await find(records, reference, number);
  if (found === null) return 'not-found';
  const { contact, places, before } = found;
  const stands = (place: Key): boolean => {
    const hold = before.get(place.sk);
    return hold !== undefined && isStanding(hold);
  };
  if (places.every(stands)) return 'on-hold';
  const actions = places
    .filter((place) => !stands(place))
    .map(({ sk }) =>
      put(records.table, {
        pk: HOLDS,
        sk,
        on: contact === undefined ? 'referral' : 'child',
        contactId: contact?.contactId,
        placedFrom: reference,
        by: { id: worker.id, name: worker.name },
        at: worker.now,
        reason,
        version: (before.get(sk)?.version ?? 0) + 1,
      }),
    );
  return changeReferral<Refused>(records, reference, () => ({
    actions,
    happening: {
      at: worker.now,
      action: 'hold-placed',
      by: actorOf(worker),
      detail: contact === undefined ? { on: 'referral' } : { on: 'child', contact: contact.number },
    },
  }));
};

/** Lifts a hold: what it was on is deleted from the next run on, where it is due. */
export const liftHold = async (
  records: Records,
  reference: string,
  worker: AtWork,
  { contact: number, reason }: HoldOn,
): Promise<StoredReferral | Refused> => {
  const found = await find(records, reference, number);
  if (found === null) return 'not-found';
  const standing = [...found.before.values()].filter(isStanding);
  if (standing.length === 0) return 'not-on-hold';
  const lifted = { by: { id: worker.id, name: worker.name }, at: worker.now, reason };
  const actions = standing.map((hold) => put(records.table, { ...hold, lifted, version: hold.version + 1 }));
  return changeReferral<Refused>(records, reference, () => ({
    actions,
    happening: {
      at: worker.now,
      action: 'hold-lifted',
      by: actorOf(worker),
      detail: number === undefined ? { on: 'referral' } : { on: 'child', contact: number },
    },
  }));
};
