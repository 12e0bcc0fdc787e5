import type { AgreementSaid } from '../../domain/consent/agreement-said.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import { hashOf } from '../canonical.ts';
import type { AgreementRecorded } from '../items/agreement.ts';
import type { ContactItem } from '../items/contact.ts';
import { dueAgain } from '../messages/contacts-after.ts';
import type { Reading } from '../messages/reading.ts';
import { waits, workAfter } from '../messages/work-after.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { changeReferral } from '../work/change.ts';
import { MANAGERS } from '../work/managers-queue.ts';
import { putChanged, withWork } from '../work/put-changed.ts';
import { type AtWork, actorOf } from '../work/worker.ts';
import { flagsSince } from './flags-since.ts';
import { contactsHearing } from './hear.ts';
import { backFromWaiting, leavesWaiting } from './waiting.ts';

/** What a member of staff was told about agreement. */
export interface AgreementToRecord extends Omit<AgreementSaid, 'at'> {
  /** Numbers of the contacts that it is about. */
  readonly contacts: readonly number[];
  readonly takenBy?: string | undefined;
  readonly rules: Reading['rules'];
  readonly onRulesFailed: Reading['onRulesFailed'];
  /** May this person read the referral? */
  readonly mayRecord: (referral: StoredReferral) => boolean;
}

/** `recorded-before`: the same person recorded the same already. */
export type AgreementRefused = 'not-found' | 'recorded-before';

const isSame = (one: AgreementRecorded, other: AgreementRecorded): boolean =>
  hashOf({ ...one, at: '' }) === hashOf({ ...other, at: '' });

const isNo = ({ said }: AgreementRecorded): boolean => said !== 'given' && said !== 'not-asked';

/** What follows for contacts and work: who waited for it goes back, and a no goes to a manager. */
const afterHearing = (
  referral: StoredReferral,
  event: AgreementRecorded,
  numbers: readonly number[],
  reading: Reading,
) => {
  const wasOpen = (contact: ContactItem): boolean => waits(referral.work, contact);
  const before = (contact: ContactItem) => referral.contacts.find(({ number }) => number === contact.number);
  const isConcerned = ({ number }: ContactItem): boolean => numbers.includes(number);
  const goesToManager = (contact: ContactItem): boolean =>
    isNo(event) &&
    isConcerned(contact) &&
    contact.assessment.queues.includes(MANAGERS) &&
    (contact.assessment.consent.outcome === 'manager-decision' || !wasOpen(contact));
  const contacts = contactsHearing(referral, referral.contacts, { contacts: numbers, event }, reading).map(
    (contact) => (goesToManager(contact) && !wasOpen(contact) ? dueAgain(contact, reading) : contact),
  );
  const back = backFromWaiting(referral, contacts.filter(isConcerned));
  const added = contacts.flatMap((contact) =>
    contact.assessment.queues
      .filter((queue) => wasOpen(contact) && !before(contact)?.assessment.queues.includes(queue))
      .map((queue) => ({ contact, queue })),
  );
  const toManager = contacts.filter(goesToManager).map((contact) => ({ contact, queue: MANAGERS }));
  const changes = workAfter(referral, contacts, {
    wanted: [...back, ...added, ...toManager],
    home: () => undefined,
    flags: (work) => flagsSince(work, work.flags, contacts),
    at: reading.at,
    movedOn: { contacts: leavesWaiting(contacts.filter(isConcerned), back), at: reading.at },
  });
  const work = changes.reduce((board, { after }) => withWork(board, after), [...referral.work]);
  return { contacts, work };
};

/** That a piece of work in a queue of reds became red. */
const newReds = (before: StoredReferral, after: Pick<StoredReferral, 'work'>) =>
  after.work.filter(
    ({ queue, level, done }) =>
      !done &&
      level === 'red' &&
      (queue === 'mash' || queue === 'emergency-duty-team') &&
      before.work.find((work) => work.queue === queue)?.level !== 'red',
  );

/**
 * Records what was said about agreement as a dated event of each contact, whoever holds the work: consent is decided
 * anew, a no goes to a manager, and contacts that waited for it go back to their old place. What was sent stays as
 * it was sent.
 */
export const recordAgreement = (
  records: Records,
  reference: string,
  worker: AtWork,
  { contacts: numbers, rules, onRulesFailed, mayRecord, ...said }: AgreementToRecord,
): Promise<StoredReferral | AgreementRefused> =>
  changeReferral<AgreementRefused>(records, reference, (referral) => {
    const found = referral.contacts.filter(({ number }) => numbers.includes(number));
    if (!mayRecord(referral) || found.length !== numbers.length) return 'not-found';
    const event: AgreementRecorded = {
      ...said,
      at: worker.now,
      by: { id: worker.id, name: worker.name },
      from: 'desk',
    };
    const isKnown = ({ agreementSaid = [] }: ContactItem): boolean =>
      agreementSaid.some((each) => isSame(each, event));
    if (found.every(isKnown)) return 'recorded-before';
    const after = afterHearing(referral, event, numbers, { rules, at: worker.now, onRulesFailed });
    return {
      actions: [
        ...putChanged(records.table, referral, after),
        ...newReds(referral, after).map(({ queue }) => ({
          Put: {
            TableName: records.table,
            Item: outboxItemOf('red-alert', reference, worker.now, queue),
          },
        })),
      ],
      happening: {
        at: worker.now,
        action: 'agreement-recorded',
        by: actorOf(worker),
        detail: { agreement: said.said, whose: said.whose, about: numbers.join(' ') },
      },
    };
  });
