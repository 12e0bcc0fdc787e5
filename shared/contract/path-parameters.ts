import * as z from 'zod';
import { queueId } from './answers/words.ts';
import { calendarDate, referenceOf, workId } from './fields.ts';
import { returnId } from './returns.ts';

const NUMBER = '([1-9]|1[0-9]|20)';

/** A contact's place in its referral, as a path has it. */
const contactNumber = z.string().regex(new RegExp(`^${NUMBER}$`), {
  error: 'Must be the number of a contact, like 1',
});

/** A contact by its referral's reference and its place there. */
const contactId = z.string().regex(new RegExp(`^[A-Z]{2,4}-[0-9A-Z]{4}-[0-9A-Z]{4}\\.${NUMBER}$`), {
  error: 'Must be the id of a contact, like EX-7K3M-9QTD.1',
});

/** What one agency was asked, by the referral’s reference and a hash. */
const checkId = z.string().regex(/^[A-Z]{2,4}-[0-9A-Z]{4}-[0-9A-Z]{4}\.[\w-]{8,40}$/, {
  error: 'Must be the id of a check',
});

/** Once that somebody opened a restricted record. */
const glassId = z.uuid({ error: 'Must be the id of a break-glass' });

/** A child in the audit: a random id. */
const childId = z.guid({ error: 'Must be the id of a child' });

/** A person of staff by a digest of their id, which may be an address. */
const staffKey = z.string().regex(/^[\w-]{43}$/, { error: 'Must be the key of a person' });

/** A planned test referral. */
const planId = z.uuid({ error: 'Must be the id of a plan' });

/** A subject access pack: a random id. */
const packId = z.uuid({ error: 'Must be the id of a pack' });

/** A sample by its number, and a case by its place in it. */
const sampleNumber = z.string().regex(/^[1-9]\d{0,5}$/, { error: 'Must be the number of a sample' });
const caseNumber = z.string().regex(/^[1-9]\d{0,2}$/, { error: 'Must be the number of a case' });

/** What one reviewer said of one case, for one who decided it. */
const noteId = z.string().regex(/^[1-9]\d{0,5}\.[1-9]\d{0,2}\.(first|second|external)$/, {
  error: 'Must be the id of a note',
});

/** An event of the outbox: a random id, or a hash. */
const messageId = z.string().regex(/^[\w-]{8,100}$/, { error: 'Must be the id of a message' });

/** The day of a report, or `now` for the latest. */
const reportDay = z.union([z.literal('now'), calendarDate], {
  error: 'Must be a day, like 2026-11-24, or now',
});

/** A version of the rules by its number, and a trial of a draft. */
const rulesVersionNumber = z.string().regex(/^[1-9]\d{0,5}$/, { error: 'Must be the number of a version' });
const rulesTrialId = z.uuid({ error: 'Must be the id of a trial' });

/** What the parameters in the routes' paths look like. A value that does not names nothing. */
export const PATH_PARAMETERS: Readonly<Record<string, z.ZodType>> = {
  reference: referenceOf,
  queue: queueId,
  id: workId,
  number: contactNumber,
  other: contactId,
  check: checkId,
  glass: glassId,
  child: childId,
  staff: staffKey,
  return: returnId,
  pack: packId,
  plan: planId,
  day: reportDay,
  sample: sampleNumber,
  case: caseNumber,
  note: noteId,
  version: rulesVersionNumber,
  trial: rulesTrialId,
  message: messageId,
};
