import * as z from 'zod';
import { errorFields, type Log } from '../../shared/http/log.ts';
import { type AuditObject, objectOf } from '../../shared/store/audit/kept.ts';

export interface KeepDependencies {
  /** Puts an object where there is none under its key. Where there is one it is the same, and stays. */
  readonly putOnce: (object: AuditObject) => Promise<void>;
  readonly log: Log;
}

/** The part of a message that is read. */
export interface Message {
  readonly messageId: string;
  readonly body: string;
}

/** An event as it was written: whatever else it holds is kept as it is. */
const writtenEvent = z.looseObject({ pk: z.string().startsWith('AUDIT#'), sk: z.string().min(1) });

/**
 * Keeps events of the audit where nobody can change them, each as one object. A message that fails is given
 * back alone, to be tried again and in the end to go to the dead letters whole.
 */
export const keep =
  ({ putOnce, log }: KeepDependencies) =>
  async ({ Records }: { readonly Records: readonly Message[] }) => {
    const kept = await Promise.all(
      Records.map(async ({ messageId, body }) => {
        try {
          await putOnce(objectOf(writtenEvent.parse(JSON.parse(body))));
          return [];
        } catch (error) {
          log('audit event not kept', { level: 'error', ...errorFields(error) });
          return [{ itemIdentifier: messageId }];
        }
      }),
    );
    return { batchItemFailures: kept.flat() };
  };
