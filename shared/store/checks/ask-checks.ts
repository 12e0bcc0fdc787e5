import type { CheckClock } from '../../domain/checks/check-clock.ts';
import type { FamilyKnows } from '../../domain/checks/family-knows.ts';
import { CHECKS_TABLE } from '../../domain/checks/gate.ts';
import type { Basis } from '../../domain/checks/lawful-basis.ts';
import { isAgreed } from '../../domain/checks/standing.ts';
import type { QueueId } from '../../domain/queues.ts';
import { type Level, mostUrgent } from '../../domain/rating/level.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import { hashOf } from '../canonical.ts';
import type { CheckItem } from '../items/check.ts';
import type { ContactItem } from '../items/contact.ts';
import type { WorkItem } from '../items/work.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { keys, placeInChecks } from '../table.ts';
import { type Action, changeReferral, type Refused, replace } from '../work/change.ts';
import { heldWork } from '../work/held-work.ts';
import { type AtWork, actorOf } from '../work/worker.ts';
import { gateOf, standingOf } from './gate-of.ts';
import { sharedWithAgency } from './shared-with-agency.ts';

/** One agency of those that are asked. */
export interface AskedAgency {
  /** Id of its check: the same press makes the same one. */
  readonly id: string;
  readonly agency: string;
  readonly agencyName: string;
  readonly kind: string;
  readonly kindName: string;
}

/** What is asked, of whom, and why that is lawful. */
export interface ChecksToAsk {
  readonly contacts: readonly number[];
  readonly agencies: readonly AskedAgency[];
  readonly question: string;
  readonly necessity: string;
  readonly familyKnows: FamilyKnows;
  readonly basis: Basis;
  readonly payload: string;
  /** The time there is for an answer, by the rating and when the decision is due. */
  readonly clockFor: (level: Level, decisionDue: string) => CheckClock;
}

export type AskRefused =
  | Refused
  | 'asked-before'
  | 'idempotency-key-reused'
  | 'contact-not-here'
  | 'nobody-agreed'
  | 'checks-not-allowed';

/** The contacts that are asked about, or why they cannot be. */
const contactsToAskAbout = (
  { contacts }: StoredReferral,
  work: WorkItem,
  { contacts: numbers, basis, familyKnows }: ChecksToAsk,
): readonly ContactItem[] | AskRefused => {
  const here = contacts.filter(({ number }) => numbers.includes(number) && work.contacts.includes(number));
  if (here.length !== numbers.length) return 'contact-not-here';
  if (here.some((contact) => !gateOf(contact, familyKnows).allowed)) return 'checks-not-allowed';
  const isOnAgreement = basis.kind === 'agreement-given';
  return isOnAgreement && !here.every((contact) => isAgreed(standingOf(contact))) ? 'nobody-agreed' : here;
};

const checkOf = (
  referral: StoredReferral,
  contacts: readonly ContactItem[],
  asked: AskedAgency,
  queue: QueueId,
  worker: AtWork,
  { question, necessity, familyKnows, basis, payload, clockFor }: ChecksToAsk,
): CheckItem => {
  const { reference } = referral.form;
  const level = mostUrgent(contacts.map((contact) => contact.level));
  const clock = clockFor(level, contacts.map(({ due }) => due).sort()[0] ?? worker.now);
  const { id, agency, agencyName, kind, kindName } = asked;
  return {
    ...keys.check(reference, id),
    ...placeInChecks(hashOf(agency), clock.due, id),
    id,
    reference,
    kind,
    kindName,
    agencyId: agency,
    agencyName,
    queue,
    contacts: contacts.map(({ number }) => number),
    question,
    necessity,
    basis,
    familyKnows,
    gate: contacts.map((contact) => ({ contact: contact.number, rule: gateOf(contact, familyKnows).rule })),
    table: CHECKS_TABLE,
    shared: contacts.map(sharedWithAgency),
    level,
    by: { id: worker.id, name: worker.name },
    askedAt: worker.now,
    ...clock,
    payload,
    state: 'open',
    ...(referral.form.mystery !== undefined && { mystery: referral.form.mystery }),
    version: 1,
  };
};

const puts = (table: string, check: CheckItem): Action[] => [
  { Put: { TableName: table, Item: check, ConditionExpression: 'attribute_not_exists(pk)' } },
  {
    Put: {
      TableName: table,
      // The e-mail holds a count and a link: not even the reference.
      Item: {
        ...outboxItemOf('check-asked', '', check.askedAt),
        agency: check.agencyId,
        count: 1,
        ...(check.mystery !== undefined && { mystery: check.mystery }),
      },
    },
  },
];

/**
 * Asks agencies about contacts of work that this person holds, each with its lawful basis, in one transaction
 * with the audit. `checks-not-allowed`: the gate is shut for one of the contacts. The work stays where it is.
 */
export const askChecks = (
  records: Records,
  reference: string,
  queue: QueueId,
  worker: AtWork,
  ask: ChecksToAsk,
): Promise<StoredReferral | AskRefused> =>
  changeReferral<AskRefused>(records, reference, (referral) => {
    const earlier = referral.checks.find(({ id }) => ask.agencies.some((asked) => asked.id === id));
    if (earlier !== undefined)
      return earlier.payload === ask.payload ? 'asked-before' : 'idempotency-key-reused';
    const work = heldWork(referral, queue, worker);
    if (typeof work === 'string') return work;
    const contacts = contactsToAskAbout(referral, work, ask);
    if (typeof contacts === 'string') return contacts;
    const checks = ask.agencies.map((asked) => checkOf(referral, contacts, asked, queue, worker, ask));
    const [happening, ...also] = checks.map((check) => ({
      at: worker.now,
      action: 'check-asked' as const,
      by: actorOf(worker),
      detail: { check: check.id, partner: check.agencyId, basis: check.basis.kind },
    }));
    if (happening === undefined) return 'not-found';
    return {
      actions: [
        ...checks.flatMap((check) => puts(records.table, check)),
        replace(records.table, { ...work, leaseUntil: worker.leaseUntil }),
      ],
      happening,
      also,
    };
  });
