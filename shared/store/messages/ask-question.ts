import type { QueueId } from '../../domain/queues.ts';
import { outboxItemOf } from '../accept/to-items.ts';
import type { MessageItem } from '../items/message.ts';
import type { StoredReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { changeReferral, type Refused, replace } from '../work/change.ts';
import { heldWork } from '../work/held-work.ts';
import { type AtWork, actorOf } from '../work/worker.ts';

/** A question to a referral's sender. */
export interface QuestionToAsk {
  /** Made from its author and their key. */
  readonly id: string;
  readonly payload: string;
  readonly words: string;
}

/** `sent-before`: the same press asked it already. */
export type QuestionRefused = Refused | 'sent-before' | 'idempotency-key-reused';

/** Asks the sender something about work that this person holds. The work stays where it is; its clock runs on. */
export const askQuestion = (
  records: Records,
  reference: string,
  queue: QueueId,
  worker: AtWork,
  { id, payload, words }: QuestionToAsk,
): Promise<StoredReferral | QuestionRefused> =>
  changeReferral<QuestionRefused>(records, reference, (referral) => {
    const earlier = referral.messages.find((each) => each.id === id);
    if (earlier !== undefined) return earlier.payload === payload ? 'sent-before' : 'idempotency-key-reused';
    const work = heldWork(referral, queue, worker);
    if (typeof work === 'string') return work;
    const question: MessageItem = {
      ...keys.message(reference, worker.now, id),
      id,
      reference,
      kind: 'question',
      at: worker.now,
      by: actorOf(worker),
      words,
      queue,
      raised: [],
      phoneNow: false,
      payload,
    };
    const flags = [...new Set([...work.flags, 'question-open' as const])];
    return {
      actions: [
        {
          Put: {
            TableName: records.table,
            Item: question,
            ConditionExpression: 'attribute_not_exists(pk)',
          },
        },
        replace(records.table, { ...work, flags, leaseUntil: worker.leaseUntil }),
        { Put: { TableName: records.table, Item: outboxItemOf('question', reference, worker.now) } },
      ],
      happening: {
        at: worker.now,
        action: 'question-asked',
        by: actorOf(worker),
        detail: { message: id, queue },
      },
    };
  });
