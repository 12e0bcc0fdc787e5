import type { QueueId } from '../../domain/queues.ts';
import { type AuditEvent, auditEvent } from '../audit/event.ts';
import { type FormItem, formItem } from '../items/form.ts';
import { type WorkItem, workItem } from '../items/work.ts';
import { queryAll } from '../query-all.ts';
import { queryIndex } from '../query-index.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { asReal, SYNTHETIC } from './key-space.ts';

/** What the check looks at of the referral that it sent. */
export interface SyntheticReferral {
  readonly form: FormItem;
  readonly work: readonly WorkItem[];
}

/** More than a day of checks leaves behind, where none of them could withdraw its referral. */
const MOST_QUEUED = 500;

/** The service's own check as it was accepted, or null where there is none of this reference. */
export const readSynthetic = async (
  records: Records,
  reference: string,
): Promise<SyntheticReferral | null> => {
  const items = (await queryAll(records, `${SYNTHETIC}${keys.referral(reference)}`)).map(asReal);
  const form = items.find(({ sk }) => sk === 'FORM');
  if (form === undefined) return null;
  return {
    form: formItem.parse(form),
    work: items.filter(({ sk }) => String(sk).startsWith('WORK#')).map((item) => workItem.parse(item)),
  };
};

/** Is it found in the order of a queue, as those of real referrals are? */
export const isQueued = async (records: Records, reference: string, queue: QueueId): Promise<boolean> => {
  const { items } = await queryIndex(
    records,
    { where: 'gsi1pk = :queue', values: { ':queue': `${SYNTHETIC}QUEUE#${queue}` } },
    MOST_QUEUED,
  );
  return items.some((item) => item['reference'] === reference);
};

/** What was written down about it, oldest first. */
export const auditOfSynthetic = async (records: Records, reference: string): Promise<AuditEvent[]> =>
  (await queryAll(records, `${SYNTHETIC}${keys.audit(reference)}`)).map((item) =>
    auditEvent.parse(asReal(item)),
  );
