import { z } from 'zod';
import { queueId } from './answers/words.ts';
import { workId } from './answers/work.ts';
import { referenceOf } from './fields.ts';

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
};
