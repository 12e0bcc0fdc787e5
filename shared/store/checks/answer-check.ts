import type { AuthorityRules } from '../../domain/authority.ts';
import type { InformationHeld } from '../../domain/checks/information-held.ts';
import type { Flag } from '../../domain/flags.ts';
import type { QueueId } from '../../domain/queues.ts';
import { clockFor } from '../../domain/working-time/clock-for.ts';
import { isOpen } from '../../domain/working-time/opening.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import { type CheckItem, referenceOfCheck } from '../items/check.ts';
import type { ContactItem } from '../items/contact.ts';
import type { WorkItem } from '../items/work.ts';
import { type WorkChange, waits, workAfter } from '../messages/work-after.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { type Action, changeReferral, replace } from '../work/change.ts';
import { closed } from './close-check.ts';

/** What an agency says, and who says it for it. */
export interface CheckAnswerToKeep {
  readonly agency: string;
  readonly by: { readonly id: string; readonly name: string; readonly role: string };
  readonly at: string;
  readonly held: InformationHeld;
  readonly words: string;
  readonly worker: string;
  /** Made from its author and their key. */
  readonly id: string;
  readonly payload: string;
  readonly rules: AuthorityRules;
}

export type AnswerRefused = 'not-found' | 'check-closed' | 'answered-before' | 'idempotency-key-reused';

/**
 * Contacts that nobody has open any more although a partner holds information about them: somebody looks again,
 * with the time of their rating from now on.
 */
const toLookAtAgain = (
  { contacts, work }: StoredReferral,
  check: CheckItem,
  { held, at, rules }: CheckAnswerToKeep,
): ContactItem[] =>
  held !== 'yes'
    ? []
    : contacts
        .filter((contact) => check.contacts.includes(contact.number) && !waits(work, contact))
        .map((contact) => ({ ...contact, due: clockFor(contact.level, at, rules).due }));

const homeOf = ({ level, subject }: ContactItem, mashOpen: boolean): QueueId => {
  if (level === 'red') return mashOpen ? 'mash' : 'emergency-duty-team';
  return subject.kind === 'adult' ? 'adult-safeguarding' : 'mash';
};

const put = (table: string, Item: object): Action => ({
  Put: { TableName: table, Item: { ...Item }, ConditionExpression: 'attribute_not_exists(pk)' },
});

const flagged =
  (check: CheckItem) =>
  ({ done, contacts, flags }: WorkItem): Flag[] =>
    done || !contacts.some((number) => check.contacts.includes(number))
      ? [...flags]
      : [...new Set([...flags, 'check-answered' as const])];

const writeWork =
  (table: string, at: string) =>
  ({ before, after }: WorkChange): Action[] => [
    before === undefined ? put(table, after) : replace(table, after),
    ...(!after.done && after.level === 'red' && (before === undefined || before.done)
      ? [put(table, outboxItemOf('red-alert', after.reference, at, after.queue))]
      : []),
  ];

/**
 * Keeps what an agency answers: it becomes part of the record, the work that is open is flagged, and where
 * information is held about somebody whose work was done, it comes back to the queue. The same answer with the
 * same key again is `answered-before`.
 */
export const answerCheck = (
  records: Records,
  id: string,
  answer: CheckAnswerToKeep,
): Promise<StoredReferral | AnswerRefused> =>
  changeReferral<AnswerRefused>(records, referenceOfCheck(id), (referral) => {
    const check = referral.checks.find((each) => each.id === id);
    // Another agency’s check does not exist for this one, nor does one of a test.
    if (check === undefined || check.agencyId !== answer.agency || check.mystery !== undefined) {
      return 'not-found';
    }
    if (check.answer?.id === answer.id)
      return check.answer.payload === answer.payload ? 'answered-before' : 'idempotency-key-reused';
    if (check.state !== 'open') return 'check-closed';
    const { at, by, held, words, worker, payload, rules } = answer;
    const again = toLookAtAgain(referral, check, answer);
    const contacts = referral.contacts.map(
      (contact) => again.find(({ number }) => number === contact.number) ?? contact,
    );
    const mashOpen = isOpen(at, rules.calendar);
    const work = workAfter(referral, contacts, {
      wanted: again.map((contact) => ({ contact, queue: homeOf(contact, mashOpen) })),
      home: () => undefined,
      flags: flagged(check),
      at,
    });
    return {
      actions: [
        replace(records.table, {
          ...closed(check, 'answered'),
          answer: { held, words, worker, by: { id: by.id, name: by.name }, at, id: answer.id, payload },
        }),
        ...again.map((contact) => replace(records.table, contact)),
        ...work.flatMap(writeWork(records.table, at)),
      ],
      happening: { at, action: 'check-answered', by, detail: { check: id, partner: check.agencyId, held } },
    };
  });
