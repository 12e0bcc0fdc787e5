import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { Person } from '../../infra/local/identity/person.ts';
import { ROUTES } from '../../shared/contract/routes.ts';
import { readReferral, type StoredReferral } from '../../shared/store/read-referral.ts';
import { type ApiAnswer, type ApiClient, problemIn } from '../support/api-client.ts';
import { type FrontDoor, TUESDAY } from '../support/front-door.ts';
import { aChild, aReferral } from '../support/referrals.ts';
import type { Act, Contact, Name } from './acts.ts';
import { finish } from './finish.ts';
import type { Done, Said } from './possible.ts';

/** Before the hub closes, however many leases run out. */
const OPENS = Date.parse(TUESDAY) - 60 * 60_000;

/** The versions of contacts as everybody last saw them. */
export type Versions = Readonly<Record<Contact, number>>;

/** An answer with what a person would look for afterwards. */
export interface Carried {
  readonly act: Done;
  readonly said: Said;
  readonly answer: ApiAnswer;
  /** Words of their own that this act put on the record, if it was let in. */
  readonly words: string;
}

const NOBODY: Name = 'ann';
const MOST_TRIES = 5;

/** Three people, the referrer, and one other record to compare with, in a service of their own. */
export const openDesk = async (door: FrontDoor) => {
  const persons: Readonly<Record<Name, Person>> = {
    ann: door.person('social-worker', { number: 1 }),
    ben: door.person('social-worker', { number: 2 }),
    mia: door.person('manager'),
  };
  const clients: Readonly<Record<Name, ApiClient>> = {
    ann: door.asPerson(persons.ann),
    ben: door.asPerson(persons.ben),
    mia: door.asPerson(persons.mia),
  };
  const referrer = door.as('partner');
  const setMinutes = (minutes: number): void =>
    door.clock.set(new Date(OPENS + minutes * 60_000).toISOString());
  setMinutes(0);
  const other = await door.as('partner', { agency: 'exampleshire-police' }).sent(aReferral());
  await finish(door.records, other);
  // Work is given to people whom the desk has seen.
  for (const client of Object.values(clients)) await client.queues();
  let said = 0;

  const call = (reference: string, act: Done, versions: Versions, words: string): Promise<ApiAnswer> => {
    const { by } = act;
    const id = `${reference}.mash`;
    const client = clients[by];
    const seenOf = (each: Extract<Act, { seen: unknown }>): { seen?: number } => {
      if (each.seen === 'none') return {};
      return { seen: versions[each.contact] - (each.seen === 'stale' ? 1 : 0) };
    };
    switch (act.kind) {
      case 'pull':
        return client.pull('mash');
      case 'pull-managers':
        return client.pull('manager-decision');
      case 'take':
        return client.take(id);
      case 'keep':
        return client.keep(id);
      case 'transfer':
        return client.transfer(id, persons[act.to].id, words);
      case 'release':
        return client.release(id, words);
      case 'ask':
        return client.ask(id, words);
      case 'rate':
        return client.rate(id, { contact: act.contact, level: act.level, reason: words, ...seenOf(act) });
      case 'decide':
        return client.decide(id, {
          contact: act.contact,
          outcome: act.outcome,
          rationale: words,
          impactOnChild: 'Hungry',
          ...seenOf(act),
        });
      case 'agree':
      case 'send-back':
        return client.call(ROUTES.countersign, {
          path: { id: `${reference}.manager-decision` },
          body: { contact: act.contact, queue: 'mash', answer: act.kind, reason: words, ...seenOf(act) },
        });
      case 'reopen':
        return client.call(ROUTES.reopenContact, {
          path: { reference, number: String(act.contact) },
          body: { queue: 'mash', reason: words, ...seenOf(act) },
        });
      case 'same-child':
        return client.answerSame([`${reference}.${act.contact}`, `${other}.1`], {
          answer: 'not-same',
          reason: words,
        });
      case 'undo':
        return client.undo([`${reference}.${act.contact}`, `${other}.1`]);
      case 'message':
        return referrer.say(reference, { kind: 'information', words });
    }
  };

  const look = async (reference: string): Promise<StoredReferral> => {
    const found = await readReferral(door.records, reference);
    if (found === null) throw new Error('The referral is gone');
    return found;
  };

  /** Takes what is left of a history out of every queue. */
  const end = async (reference: string): Promise<void> => {
    const { client, table } = door.records;
    const left = await readReferral(door.records, reference);
    await Promise.all(
      (left?.work ?? []).map(({ pk, sk }) =>
        client.send(new DeleteCommand({ TableName: table, Key: { pk, sk } })),
      ),
    );
  };

  return {
    persons,
    setMinutes,
    /** A referral about two children, alone in the hub’s queue. */
    begin: async (): Promise<string> => {
      setMinutes(0);
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        const reference = await referrer.sent(aReferral({ children: [aChild(), aChild()] }));
        // Where a slow machine did not search in time, it came in red, to be read by hand: not where these begin.
        if ((await look(reference)).contacts.every(({ level }) => level === 'yellow')) return reference;
        await end(reference);
      }
      throw new Error('Every referral came in to be read by hand');
    },
    end,
    look,
    /** Carries acts out at the same moment, as people who have looked at the same record. */
    carryOut: (
      reference: string,
      acts: readonly Act[],
      holder: Name | null,
      versions: Versions,
    ): Promise<Carried[]> =>
      Promise.all(
        acts.map(async (act): Promise<Carried> => {
          const by = act.who === 'holder' ? (holder ?? NOBODY) : act.who === 'referrer' ? NOBODY : act.who;
          // At first there is no older version to have seen.
          const isOld = 'seen' in act && act.seen === 'stale' && versions[act.contact] > 1;
          const done: Done = {
            ...act,
            by,
            ...('seen' in act && act.seen === 'stale' && !isOld && { seen: 'none' as const }),
          };
          said += 1;
          const words = `Words ${said}.`;
          const answer = await call(reference, done, versions, words);
          const code = answer.status >= 400 ? problemIn(answer).code : undefined;
          return { act: done, said: { status: answer.status, code }, answer, words };
        }),
      ),
  };
};

export type Desk = Awaited<ReturnType<typeof openDesk>>;
