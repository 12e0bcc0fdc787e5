import type { QueueId } from '../../domain/queues.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import { parkedForAnswer } from '../agreement/park.ts';
import type { MessageItem } from '../items/message.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { changeReferral, type Refused } from '../work/change.ts';
import { heldWork } from '../work/held-work.ts';
import { putChanged, withWork } from '../work/put-changed.ts';
import { type AtWork, actorOf } from '../work/worker.ts';

/** A question to a referral's sender. */
export interface QuestionToAsk {
  /** Made from its author and their key. */
  readonly id: string;
  readonly payload: string;
  readonly words: string;
  /** About what the family was told and said: contacts that are not red wait for the answer. */
  readonly about?: 'agreement' | undefined;
}

/** `sent-before`: the same press asked it already. */
export type QuestionRefused = Refused | 'sent-before' | 'idempotency-key-reused';

/**
 * Asks the sender something about work that this person holds. The work stays where it is; its clock runs on. Asked
 * about agreement, its contacts that can wait do so where consent is clarified, and come back to their old place
 * with the answer.
 */
export const askQuestion = (
  records: Records,
  reference: string,
  queue: QueueId,
  worker: AtWork,
  { id, payload, words, about }: QuestionToAsk,
): Promise<StoredReferral | QuestionRefused> =>
  changeReferral<QuestionRefused>(records, reference, (referral) => {
    const earlier = referral.messages.find((each) => each.id === id);
    if (earlier !== undefined) return earlier.payload === payload ? 'sent-before' : 'idempotency-key-reused';
    const work = heldWork(referral, queue, worker);
    if (typeof work === 'string') return work;
    const flags = [...new Set([...work.flags, 'question-open' as const])];
    const asking = { ...work, flags, leaseUntil: worker.leaseUntil };
    const parked = about === 'agreement' ? parkedForAnswer(referral, asking, worker.now) : undefined;
    const question: MessageItem = {
      ...keys.message(reference, worker.now, id),
      id,
      reference,
      kind: 'question',
      at: worker.now,
      by: actorOf(worker),
      words,
      queue,
      about,
      ...(parked !== undefined && { waiting: parked.contacts }),
      raised: [],
      phoneNow: false,
      payload,
    };
    return {
      actions: [
        {
          Put: {
            TableName: records.table,
            Item: question,
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        ...putChanged(records.table, referral, {
          contacts: referral.contacts,
          work: parked?.work ?? withWork(referral.work, asking),
        }),
        { Put: { TableName: records.table, Item: outboxItemOf('question', reference, worker.now) } },
      ],
      happening: {
        at: worker.now,
        action: 'question-asked',
        by: actorOf(worker),
        detail: { message: id, queue, ...(parked !== undefined && { waiting: parked.contacts.length }) },
      },
    };
  });
