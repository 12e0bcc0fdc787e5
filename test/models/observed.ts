import type { StoredReferral } from '../../shared/store/read-referral.ts';
import { CONTACTS, type Contact, type Name, PEOPLE } from './acts.ts';
import type { Carried, Desk, Versions } from './desk.ts';
import type { ContactThere, Model } from './model.ts';

const hubOf = ({ work }: StoredReferral) => {
  const hub = work.find(({ queue }) => queue === 'mash');
  if (hub === undefined) throw new Error('The hub’s work is gone');
  return hub;
};

const contactOf = ({ contacts }: StoredReferral, number: Contact) => {
  const found = contacts.find((contact) => contact.number === number);
  if (found === undefined) throw new Error(`Contact ${number} is gone`);
  return found;
};

export const versionsOf = (referral: StoredReferral): Versions => ({
  1: contactOf(referral, 1).version,
  2: contactOf(referral, 2).version,
});

const standsIn = (referral: StoredReferral, number: Contact): ContactThere['stands'] => {
  const { decided, awaiting = [] } = hubOf(referral);
  if (!decided.includes(number)) return 'open';
  return awaiting.includes(number) ? 'proposed' : 'decided';
};

/** Is what is stored what the model says? Leases and holders count while there is anything to hold. */
export const isAsStored = (model: Model, referral: StoredReferral, desk: Desk, from: number): boolean => {
  const hub = hubOf(referral);
  const holder: Name | undefined = PEOPLE.find((name) => desk.persons[name].id === hub.holder?.id);
  const until = (Date.parse(hub.leaseUntil ?? '') - from) / 60_000;
  const sameContacts = CONTACTS.every(
    (number) =>
      model.contacts[number].stands === standsIn(referral, number) &&
      model.contacts[number].level === contactOf(referral, number).level,
  );
  if (!sameContacts || model.done !== hub.done) return false;
  if (hub.done) return true;
  if (model.holder !== (holder ?? null)) return false;
  return model.holder === null || (model.orLonger ? until >= model.leaseUntil : until === model.leaseUntil);
};

/** The model once it has been seen for how long work waits for a colleague. Minutes from `from`. */
export const leaseSeen = (model: Model, referral: StoredReferral, from: number): Model => {
  const { leaseUntil } = hubOf(referral);
  return leaseUntil === undefined
    ? model
    : { ...model, orLonger: false, leaseUntil: (Date.parse(leaseUntil) - from) / 60_000 };
};

const versioned = (referral: StoredReferral): Map<string, { version: number }> =>
  new Map([...referral.contacts, ...referral.work].map((item) => [item.sk, item]));

/** What no step may do, whatever it is: in words, none where all is well. */
export const wrongs = (before: StoredReferral, after: StoredReferral): string[] => {
  const found: string[] = [];
  const later = versioned(after);
  for (const [key, item] of versioned(before)) {
    const now = later.get(key);
    if (now === undefined) found.push(`${key} is gone`);
    else if (now.version < item.version)
      found.push(`${key} went back from ${item.version} to ${now.version}`);
    else if (now.version === item.version && JSON.stringify(now) !== JSON.stringify(item)) {
      found.push(`${key} changed and is still version ${item.version}`);
    }
  }
  for (const { sk, done, contacts, decided, gsi1pk, holder, leaseUntil } of after.work) {
    if (done !== contacts.every((number) => decided.includes(number))) found.push(`${sk}: done is ${done}`);
    if (!done && gsi1pk !== `QUEUE#${sk.slice('WORK#'.length)}`) found.push(`${sk} is in no queue`);
    if (done && gsi1pk?.startsWith('QUEUE#')) found.push(`${sk} is done and still in its queue`);
    if (!done && (holder === undefined) !== (leaseUntil === undefined)) found.push(`${sk}: half held`);
  }
  return found;
};

/** Acts whose words have to stay on the record for good. */
const KEPT = new Set<Carried['act']['kind']>(['decide', 'ask', 'message', 'send-back']);

/** Words that were accepted and are nowhere any more. */
export const lost = (carried: readonly Carried[], referral: StoredReferral): string[] => {
  const all = JSON.stringify(referral);
  return carried
    .filter(({ act, said }) => KEPT.has(act.kind) && said.status < 300)
    .filter(({ words }) => !all.includes(words))
    .map(({ act, words }) => `${words} of ${act.by}’s ${act.kind}`);
};
