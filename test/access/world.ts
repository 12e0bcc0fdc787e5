import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Person } from '../../infra/local/identity/person.ts';
import type { QueueId } from '../../shared/domain/queues.ts';
import type { Role } from '../../shared/domain/roles.ts';
import { recordConflict } from '../../shared/store/restricted/conflict.ts';
import { keys } from '../../shared/store/table.ts';
import { checksIn, staffRecordIn } from '../support/api-client.ts';
import { EVENING, type FrontDoor, TUESDAY } from '../support/front-door.ts';
import { fromGuest, pagesOf, passOf } from '../support/guest.ts';
import { allegation, red, yellow } from '../support/referrals.ts';
import type { Relation } from './relations.ts';

/** The agency of everybody who belongs to one. */
const OWN = 'exampleshire-high';
const ANOTHER = 'exampleshire-police';

/** Roles whose people send referrals for an agency and so can be the sender themselves. */
const SENDERS: readonly Role[] = ['partner', 'partner-system'];
const OF_AN_AGENCY: readonly Role[] = [...SENDERS, 'agency-responder'];

/** What one call is made about. */
export interface Situation {
  readonly door: FrontDoor;
  readonly caller: Person;
  readonly relation: Relation;
  /** A referral that stands to the caller as the relation says. Nobody else's call changes it. */
  readonly reference: string;
  /** A contact of another referral that stands to the caller in the same way. */
  readonly otherContact: string;
  /** The queue that the referral waits in, or that the route is about. */
  readonly queue: QueueId;
}

const QUEUES: Readonly<Partial<Record<Relation, QueueId>>> = {
  night: 'emergency-duty-team',
  hub: 'mash',
  manager: 'manager-decision',
  duty: 'emergency-duty-team',
  'asked-at-night': 'emergency-duty-team',
};

/** Somebody of each role. The service's own pages belong to no agency. */
export const callerOf = (door: FrontDoor, role: Role): Person =>
  role === 'system'
    ? { ...door.person(role), agency: undefined }
    : door.person(role, OF_AN_AGENCY.includes(role) ? { agency: OWN } : {});

/** A manager and a social worker whom nobody else is. */
const HELPER = { number: 9 };

const restrict = (door: FrontDoor, reference: string) =>
  door.as('manager', HELPER).restrict(reference, { reason: 'Her aunt works here', allowed: [] });

/** Recorded as the desk's own people are known to it: whoever it is, and before they were ever at the desk. */
const isKnownTo = async (door: FrontDoor, reference: string, { id, name }: Person): Promise<void> => {
  const helper = door.person('manager', HELPER);
  await recordConflict(
    door.records,
    reference,
    { id: helper.id, name: helper.name, role: 'manager', now: TUESDAY, leaseUntil: TUESDAY },
    { of: { id, name }, reason: 'Neighbours' },
  );
};

/** Somebody without an account, whom the service's own pages ask for. */
const GUEST = 'somebody@housing.example';

const AT_NIGHT: readonly Relation[] = ['night', 'asked-at-night'];

/** Makes and keeps referrals that stand to callers in every way there is. */
export const createWorld = (door: FrontDoor) => {
  const kept = new Map<string, string>();
  let pass: Promise<string> | undefined;
  const guestPass = (): Promise<string> => {
    pass ??= passOf(door, GUEST);
    return pass;
  };

  const senderOf = (relation: Relation, caller: Person): Person => {
    if (relation === 'other') return door.person('partner', { agency: ANOTHER });
    if (relation === 'mine' && SENDERS.includes(caller.role)) return caller;
    return door.person('partner', { agency: OWN, number: 7 });
  };

  const send = async (relation: Relation, caller: Person): Promise<string> => {
    const staff = relation === 'staff' || relation === 'mine';
    const isNight = AT_NIGHT.includes(relation);
    if (relation === 'mine' && caller.role === 'system') {
      return pagesOf(door, await guestPass()).sent(fromGuest(GUEST, allegation()));
    }
    const form = staff ? allegation() : isNight ? red() : yellow();
    door.clock.set(isNight ? EVENING : TUESDAY);
    const reference = await door.asPerson(senderOf(relation, caller)).sent(form);
    if (relation === 'restricted') await restrict(door, reference);
    if (relation === 'conflict') await isKnownTo(door, reference, caller);
    door.clock.set(TUESDAY);
    return reference;
  };

  const keptReferral = async (relation: Relation, caller: Person, which: string): Promise<string> => {
    const isOwn = relation === 'conflict' || (relation === 'mine' && caller.role === 'system');
    const stands = isOwn ? caller.id : senderOf(relation, caller).id;
    const key = [relation, stands, which].join(' ');
    const reference = kept.get(key) ?? (await send(relation, caller));
    kept.set(key, reference);
    return reference;
  };

  return {
    /** What the service's own pages say of whom they ask for. */
    headersOf: async (caller: Person): Promise<Record<string, string>> =>
      caller.role === 'system' ? { 'Guest-Pass': await guestPass() } : {},
    /** `changes`: the call will change the referral, so it is one of its own. */
    situation: async (
      relation: Relation,
      caller: Person,
      { changes }: { changes: boolean },
    ): Promise<Situation> => ({
      door,
      caller,
      relation,
      reference: changes ? await send(relation, caller) : await keptReferral(relation, caller, 'one'),
      otherContact: `${await keptReferral(relation, caller, 'other')}.1`,
      queue: QUEUES[relation] ?? 'mash',
    }),
  };
};

/** The work of a situation, in the caller's hands: what is tried is the act, not the pulling. */
export const held = async ({ door, caller, reference, queue }: Situation): Promise<string> => {
  const { client, table } = door.records;
  await client.send(
    new UpdateCommand({
      TableName: table,
      Key: keys.work(reference, queue),
      UpdateExpression: 'SET holder = :holder, leaseUntil = :until',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeValues: {
        ':holder': { id: caller.id, name: caller.name },
        ':until': '2026-11-24T23:00:00.000Z',
      },
    }),
  );
  return `${reference}.${queue}`;
};

/** What an agency was asked about the referral of a situation: the caller's own where the relation says so. */
export const asked = async (situation: Situation): Promise<string> => {
  const { door, relation } = situation;
  const worker = door.person(relation === 'asked-at-night' ? 'emergency-duty' : 'social-worker', {
    number: 9,
  });
  const id = await held({ ...situation, caller: worker });
  const answer = await door.asPerson(worker).askPartners(id, {
    contacts: [1],
    agencies: [relation === 'not-asked' ? ANOTHER : OWN],
    question: 'Does she come to lessons?',
    necessity: 'Nobody else sees her by day',
    familyKnows: 'told',
    basis: { kind: 'agreement-given' },
  });
  return checksIn(answer)[0]?.id ?? '';
};

/** A manager other than the caller who knows the family of a situation. */
export const knownTo = async ({ door, reference }: Situation): Promise<string> => {
  const other = door.person('manager', { number: 10 });
  await isKnownTo(door, reference, other);
  return other.id;
};

/** Once that somebody opened the referral of a situation although it was restricted. */
export const glassOf = async ({ door, reference, queue }: Situation): Promise<string> => {
  await restrict(door, reference);
  const role = queue === 'emergency-duty-team' ? 'emergency-duty' : 'social-worker';
  await door.as(role, HELPER).breakGlass(reference, { reason: 'other', words: 'The hospital rings' });
  const record = staffRecordIn(await door.as('manager', HELPER).read(reference));
  return record.access?.glass[0]?.id ?? '';
};
