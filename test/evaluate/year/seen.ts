import { z } from 'zod';
import { level, outcome, queueId } from '../../../shared/contract/answers/words.ts';

/** The parts of the API’s answers that people at the desk act on. */

const proposal = z.object({ queue: queueId, outcome, by: z.object({ id: z.string() }) });

export const contactSeen = z.object({
  number: z.int(),
  version: z.int(),
  flags: z.array(z.string()),
  rating: z.object({ level, confirmed: z.object({ level }).nullable() }),
  contactsInSixMonths: z.int(),
  possibleContactsInSixMonths: z.int(),
  partnerChecks: z.object({ ifFamilyKnows: z.object({ allowed: z.boolean(), rule: z.string() }) }),
  decisions: z.array(z.object({ queue: queueId, outcome, stands: z.boolean() })),
  proposals: z.array(proposal),
});
export type ContactSeen = z.infer<typeof contactSeen>;

export const workSeen = z.object({
  id: z.string(),
  reference: z.string(),
  queue: queueId,
  contacts: z.array(z.int()),
  decided: z.array(z.int()),
  awaiting: z.array(z.int()),
  level,
  state: z.enum(['waiting', 'held', 'awaiting', 'done']),
});
export type WorkSeen = z.infer<typeof workSeen>;

export const pulledSeen = z.object({ work: workSeen });

export const recordSeen = z.object({ contacts: z.array(contactSeen), work: z.array(workSeen) });
export type RecordSeen = z.infer<typeof recordSeen>;

export const receiptSeen = z.object({ reference: z.string() });
export const statusSeen = z.object({ questions: z.array(z.object({ id: z.string(), about: z.string() })) });
export const checksSeen = z.object({
  checks: z.array(z.object({ id: z.string(), agency: z.string(), due: z.string() })),
});
export const loggedSeen = z.object({ level: z.string().optional(), message: z.string() });
export const problemSeen = z.object({ code: z.string() });

/** Contacts of a piece of work that nobody has decided there yet. */
export const openIn = ({ contacts, decided, awaiting }: WorkSeen): readonly number[] =>
  contacts.filter((number) => !decided.includes(number) && !awaiting.includes(number));
