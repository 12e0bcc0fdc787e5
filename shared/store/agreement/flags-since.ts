import type { Flag } from '../../domain/flags.ts';
import type { ContactItem } from '../items/contact.ts';
import type { WorkItem } from '../items/work.ts';

/** Flags of a contact that tell of what came since it was received. */
const SINCE: readonly Flag[] = ['rating-raised', 'agreement-refused', 'agreement-withdrawn'];

/** The flags of work with what its contacts say now about agreement and about ratings that rose. */
export const flagsSince = (
  work: WorkItem,
  flags: readonly Flag[],
  contacts: readonly ContactItem[],
): Flag[] => {
  const here = contacts.filter(({ number }) => work.contacts.includes(number));
  const said = SINCE.filter((flag) => here.some(({ assessment }) => assessment.flags.includes(flag)));
  return [...flags.filter((flag) => !SINCE.includes(flag)), ...said];
};
