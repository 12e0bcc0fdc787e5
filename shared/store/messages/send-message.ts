import { type MessageKind, MOST_MESSAGES, type SenderMessage } from '../../domain/after-sending/message.ts';
import type { Flag } from '../../domain/flags.ts';
import type { QueueId } from '../../domain/queues.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import { flagsSince } from '../agreement/flags-since.ts';
import { contactsHearing } from '../agreement/hear.ts';
import { heardInAnswer } from '../agreement/heard-in-answer.ts';
import { backFromWaiting, leavesWaiting } from '../agreement/waiting.ts';
import type { AgreementRecorded } from '../items/agreement.ts';
import type { ContactItem } from '../items/contact.ts';
import type { MessageItem, Rise } from '../items/message.ts';
import type { WorkItem } from '../items/work.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { type Action, changeReferral, replace } from '../work/change.ts';
import { contactsAfter, dueAgain } from './contacts-after.ts';
import { openQuestions } from './open-questions.ts';
import type { Reading } from './reading.ts';
import { type WorkChange, waits, workAfter } from './work-after.ts';

/** A message that is about to be kept. */
export interface MessageToKeep extends Reading {
  /** Made from its author and their key. */
  readonly id: string;
  readonly payload: string;
  readonly message: SenderMessage & { readonly question?: string | undefined };
  readonly by: MessageItem['by'];
  readonly mashOpen: boolean;
  readonly maySend: (referral: StoredReferral) => boolean;
}

/** `sent-before`: the same key with the same words; it is in already. */
export type MessageRefused =
  | 'not-found'
  | 'sent-before'
  | 'idempotency-key-reused'
  | 'not-decided-yet'
  | 'too-many-messages'
  | 'changed-meanwhile';

const FLAG: Readonly<Record<MessageKind, Flag>> = {
  information: 'new-information',
  correction: 'new-information',
  withdrawal: 'withdrawn-by-referrer',
  challenge: 'challenged',
  answer: 'answered',
};

const isDecided = ({ decisions }: ContactItem): boolean => Object.keys(decisions).length > 0;

const refusal = (
  referral: StoredReferral,
  { id, payload, message, maySend }: MessageToKeep,
): MessageRefused | null => {
  if (!maySend(referral)) return 'not-found';
  const earlier = referral.messages.find((each) => each.id === id);
  if (earlier !== undefined) return earlier.payload === payload ? 'sent-before' : 'idempotency-key-reused';
  if (message.kind === 'challenge' && !referral.contacts.some(isDecided)) return 'not-decided-yet';
  const isFull = referral.messages.filter(({ kind }) => kind !== 'question').length >= MOST_MESSAGES;
  if (isFull && message.kind !== 'answer') return 'too-many-messages';
  const isAsked = openQuestions(referral).some((question) => question.id === message.question);
  return message.kind === 'answer' && !isAsked ? 'changed-meanwhile' : null;
};

/**
 * The flags of work after a message: one is added; the last answer takes away that there is a question; what
 * follows about ratings and agreement is added where its contacts are.
 */
const flagsAfter = (
  referral: StoredReferral,
  { message: { kind, question } }: MessageToKeep,
  contacts: readonly ContactItem[],
) => {
  const stillAsked = openQuestions(referral).some(({ id, words }) => id !== question && words !== undefined);
  return (work: WorkItem): Flag[] => {
    const kept = work.flags.filter((flag) => flag !== 'question-open' || kind !== 'answer' || stillAsked);
    const concerned =
      kind === 'withdrawal' || (!work.done && (kind !== 'challenge' || work.queue === 'manager-decision'));
    return [...new Set([...flagsSince(work, kept, contacts), ...(concerned ? [FLAG[kind]] : [])])];
  };
};

/** Does this open work stand red where reds are worked, and did it not before? */
const isNewRed = ({ before, after }: WorkChange): boolean =>
  !after.done &&
  after.level === 'red' &&
  (after.queue === 'mash' || after.queue === 'emergency-duty-team') &&
  (before === undefined || before.done || before.level !== 'red');

interface Effects {
  readonly contacts: readonly ContactItem[];
  readonly work: readonly WorkChange[];
  readonly raised: readonly Rise[];
  /** What it says about agreement. */
  readonly heard?: AgreementRecorded | undefined;
}

/** What a message does: ratings that rise, and where somebody looks. It closes nothing and lowers nothing. */
const effectsOf = (referral: StoredReferral, keep: MessageToKeep): Effects => {
  const { message, mashOpen } = keep;
  const redQueue: QueueId = mashOpen ? 'mash' : 'emergency-duty-team';
  const before = (contact: ContactItem) => referral.contacts.find(({ number }) => number === contact.number);
  const rose = (contact: ContactItem): boolean => contact.level !== before(contact)?.level;
  const isChallenged = (contact: ContactItem): boolean => message.kind === 'challenge' && isDecided(contact);
  // Who only withdraws or disagrees says nothing that a decision has not had before it, unless a rating rises.
  const isNews = message.kind !== 'withdrawal' && message.kind !== 'challenge';
  const looksAgain = (contact: ContactItem): boolean => isNews || rose(contact);

  const heard = heardInAnswer(referral, keep);
  const read = contactsAfter(referral, message, keep);
  const told = heard === undefined ? read : contactsHearing(referral, read, heard, keep);
  const contacts = told.map((contact) =>
    !waits(referral.work, contact) && (looksAgain(contact) || isChallenged(contact))
      ? dueAgain(contact, keep)
      : contact,
  );
  const wanted = contacts.flatMap((contact) => {
    const added = contact.assessment.queues.filter(
      (queue) => !before(contact)?.assessment.queues.includes(queue),
    );
    const red: QueueId[] = rose(contact) && contact.level === 'red' ? [redQueue] : [];
    const challenged: QueueId[] = isChallenged(contact) ? ['manager-decision'] : [];
    return [...added, ...red, ...challenged].map((queue) => ({ contact, queue }));
  });
  const isAboutAgreement = openQuestions(referral).some(
    ({ id, about }) => about === 'agreement' && id === message.question,
  );
  const back = isAboutAgreement ? backFromWaiting(referral, contacts) : [];
  const home = (contact: ContactItem): QueueId | undefined => {
    if (!looksAgain(contact)) return undefined;
    if (contact.level === 'red') return redQueue;
    return contact.subject.kind === 'adult' ? 'adult-safeguarding' : 'mash';
  };
  return {
    heard: heard?.event,
    contacts: contacts.filter((contact) => JSON.stringify(contact) !== JSON.stringify(before(contact))),
    work: workAfter(referral, contacts, {
      wanted: [...back, ...wanted],
      home,
      flags: flagsAfter(referral, keep, contacts),
      at: keep.at,
      ...(isAboutAgreement && {
        movedOn: { contacts: leavesWaiting(contacts, back), at: keep.at },
      }),
    }),
    raised: contacts.flatMap((contact) => {
      const from = before(contact)?.level;
      return from === undefined || from === contact.level
        ? []
        : [{ contact: contact.number, from, to: contact.level }];
    }),
  };
};

const put = (table: string, Item: object): Action => ({
  Put: { TableName: table, Item: { ...Item }, ConditionExpression: 'attribute_not_exists(pk)' },
});

const raisedWords = (raised: readonly Rise[]): string =>
  raised.map(({ contact, from, to }) => `contact ${contact} from ${from} to ${to}`).join(', ');

/**
 * Keeps a message from a referral's sender and does what follows from it, in one transaction: the message,
 * contacts that rise, work, audit and outbox. Nothing that was sent before is changed.
 */
export const sendMessage = (
  records: Records,
  reference: string,
  keep: MessageToKeep,
): Promise<StoredReferral | MessageRefused> =>
  changeReferral<MessageRefused>(records, reference, (referral) => {
    const refused = refusal(referral, keep);
    if (refused !== null) return refused;
    const { id, at, by, payload, message, mashOpen } = keep;
    const { contacts, work, raised, heard } = effectsOf(referral, keep);
    const reds = work.filter(isNewRed).map(({ after }) => after.queue);
    const { kind, words, reason, concerns, significantHarm, consent, question } = message;
    const item: MessageItem = {
      ...keys.message(reference, at, id),
      id,
      reference,
      kind,
      at,
      by,
      words,
      reason,
      concerns,
      significantHarm,
      consent,
      question,
      raised: [...raised],
      phoneNow: reds.length > 0 && !mashOpen,
      payload,
    };
    return {
      actions: [
        put(records.table, item),
        ...contacts.map((contact) => replace(records.table, contact)),
        ...work.map(({ before, after }) =>
          before === undefined ? put(records.table, after) : replace(records.table, after),
        ),
        put(records.table, outboxItemOf('message-received', reference, at)),
        ...reds.map((queue) => put(records.table, outboxItemOf('red-alert', reference, at, queue))),
      ],
      happening: {
        at,
        action: 'message-sent',
        by,
        detail: {
          message: id,
          kind,
          ...(heard !== undefined && { agreement: heard.said }),
          ...(raised.length > 0 && { raised: raisedWords(raised) }),
        },
      },
    };
  });
