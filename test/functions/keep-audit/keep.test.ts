import { describe, expect, it } from 'vitest';
import { count } from '../../../functions/count-contacts/count.ts';
import { keep } from '../../../functions/keep-audit/keep.ts';
import { auditInMemory } from '../../../infra/local/audit-objects.ts';
import { localQueue } from '../../../infra/local/queue.ts';
import type { LogMessage } from '../../../shared/http/log.ts';
import { objectOf, type WrittenEvent } from '../../../shared/store/audit/kept.ts';
import type { StreamRecord } from '../../../shared/store/outbox-stream.ts';

const event = (sequence: number, subject = 'FD-1'): WrittenEvent => ({
  pk: `AUDIT#${subject}`,
  sk: String(sequence).padStart(9, '0'),
  sequence,
  action: 'received',
});
const message = (written: unknown, messageId = 'm') => ({ messageId, body: JSON.stringify(written) });
const logged: LogMessage[] = [];
const log = (name: LogMessage) => void logged.push(name);

describe('keeping events of the audit', () => {
  it('puts the same event once, however often it arrives', async () => {
    const bucket = auditInMemory();
    const handle = keep({ putOnce: bucket.putOnce, log });
    await handle({ Records: [message(event(1), 'a'), message(event(1), 'b')] });
    await handle({ Records: [message(event(1), 'c')] });
    expect([...bucket.objects.keys()]).toEqual([objectOf(event(1)).key]);
  });

  it('gives back only the messages that failed', async () => {
    const failing = objectOf(event(2)).key;
    const bucket = auditInMemory();
    const putOnce = async (object: { key: string; body: string }) => {
      if (object.key === failing) throw new Error('S3 is away');
      await bucket.putOnce(object);
    };
    const answer = await keep({ putOnce, log })({
      Records: [1, 2, 3].map((number) => message(event(number), `m${number}`)),
    });
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: 'm2' }]);
    expect(bucket.objects.size).toBe(2);
    expect(logged).toContain('audit event not kept');
  });

  it('takes nothing for an event that is none', async () => {
    const bucket = auditInMemory();
    const answer = await keep({ putOnce: bucket.putOnce, log })({
      Records: [
        message({ pk: 'REFERRAL#FD-1', sk: 'FORM' }, 'a'),
        message('text', 'b'),
        { messageId: 'c', body: '{' },
      ],
    });
    expect(answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['a', 'b', 'c']);
    expect(bucket.objects.size).toBe(0);
  });

  it('has what fails to the last try among the dead letters, whole', async () => {
    const handle = keep({ putOnce: async () => Promise.reject(new Error('S3 is away')), log });
    const queue = localQueue((given) => handle(given), { tries: 3, againAfterMs: 1 });
    queue.send([JSON.stringify(event(1))]);
    await queue.empty();
    expect(queue.deadLetters).toEqual([JSON.stringify(event(1))]);
  });

  it('keeps at a later try what failed before', async () => {
    const bucket = auditInMemory();
    let tries = 0;
    const handle = keep({
      putOnce: async (object) => {
        tries += 1;
        if (tries < 3) throw new Error('S3 is away');
        await bucket.putOnce(object);
      },
      log,
    });
    const queue = localQueue((given) => handle(given), { tries: 5, againAfterMs: 1 });
    queue.send([JSON.stringify(event(1))]);
    await queue.empty();
    expect(bucket.objects.size).toBe(1);
    expect(queue.deadLetters).toEqual([]);
  });
});

describe('the stream before it', () => {
  const image = (pk: string, sk: string) => ({ pk: { S: pk }, sk: { S: sk } });
  const record = (number: number, pk: string, sk: string, eventName = 'INSERT'): StreamRecord => ({
    eventName,
    dynamodb: {
      Keys: image(pk, sk),
      ...(eventName !== 'REMOVE' && { NewImage: image(pk, sk) }),
      SequenceNumber: String(number),
    },
  });
  const BATCH = [
    record(1, 'REFERRAL#A', 'FORM'),
    record(2, 'AUDIT#A', '000000001'),
    record(3, 'REFERRAL#B', 'FORM'),
    record(4, 'AUDIT#B', '000000001', 'MODIFY'),
    record(5, 'AUDIT#C', '000000001', 'REMOVE'),
    record(6, 'CHILD-AUDIT#x', 'y'),
  ];
  const away = async () => Promise.reject(new Error('away'));

  it('hands on what was written or changed in the audit, and nothing else', async () => {
    const handed: WrittenEvent[] = [];
    await count({ countReferral: async () => {}, handOn: async (found) => void handed.push(...found), log })({
      Records: BATCH,
    });
    expect(handed.map(({ pk }) => pk)).toEqual(['AUDIT#A', 'AUDIT#B']);
  });

  it('counts although nothing could be handed on, and tries again from the first event', async () => {
    const counted: string[] = [];
    const answer = await count({
      countReferral: async (reference) => void counted.push(reference),
      handOn: away,
      log,
    })({ Records: BATCH });
    expect(counted).toEqual(['A', 'B']);
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: '2' }]);
  });

  it('hands everything on although a referral could not be counted', async () => {
    const handed: WrittenEvent[] = [];
    const answer = await count({
      countReferral: async (reference) => (reference === 'B' ? away() : undefined),
      handOn: async (found) => void handed.push(...found),
      log,
    })({ Records: BATCH });
    expect(handed).toHaveLength(2);
    expect(answer.batchItemFailures).toEqual([{ itemIdentifier: '3' }]);
  });
});
