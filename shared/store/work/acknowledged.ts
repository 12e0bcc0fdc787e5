import { acknowledgeBy } from '../../domain/queue/acknowledge-by.ts';
import type { ContactItem } from '../items/contact.ts';
import type { WorkItem } from '../items/work.ts';

/** Work with its acknowledgement clock as its contacts stand: gone once a social worker took a step on each. */
export const acknowledged = (work: WorkItem, contacts: readonly ContactItem[]): WorkItem => ({
  ...work,
  acknowledgeBy: acknowledgeBy(contacts, work.contacts),
});
