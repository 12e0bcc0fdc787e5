import * as z from 'zod';
import { grade } from './answers/prior-contact.ts';
import { level } from './answers/words.ts';
import { work } from './answers/work.ts';
import { calendarDate, instant, line, referenceOf } from './fields.ts';
import type { Frozen } from './frozen.ts';

const ASKED = {
  reference: line.optional(),
  given: line.optional(),
  family: line.optional(),
  born: calendarDate.optional(),
  nhsNumber: line.optional(),
  upn: line.optional(),
  postcode: line.optional(),
};

/** What one can search by. */
export const SEARCH_FIELDS = Object.keys(ASKED) as (keyof typeof ASKED)[]; // Object.keys forgets the key type

/** Find a child or a reference. Sent in a body, never in an address. */
export const searched = z.strictObject(ASKED).meta({ id: 'Searched' });

/** Work that a referral is, for whoever may work that queue. */
const place = z.strictObject({ id: work.shape.id, queueName: z.string(), state: work.shape.state });

/** One contact that a search found, with how sure the service is. No name: it is in the record. */
export const foundContact = z
  .strictObject({
    contactId: z.string(),
    reference: referenceOf,
    number: z.int(),
    label: z.string(),
    initials: z.string(),
    age: z.string(),
    receivedAt: instant,
    agency: z.string(),
    level,
    /** `by-reference`: it is of the referral that was asked for. */
    grade: z.enum([...grade.exclude(['different']).options, 'by-reference']),
    words: z.string(),
    work: z.array(place),
  })
  .meta({ id: 'FoundContact' });

export const found = z
  .strictObject({
    /** The surest first, then the newest. Only what is open to this person. */
    contacts: z.array(foundContact),
    /** That there are others which are restricted: how near, and no more. Managers may open them. */
    restricted: z.array(z.strictObject({ grade: foundContact.shape.grade })).optional(),
    /** Something could not be looked at: what was not found may be there. */
    incomplete: z.boolean(),
    /** There are more than are listed. */
    more: z.boolean(),
  })
  .meta({ id: 'Found' });

export type Searched = z.infer<typeof searched>;
export type SearchField = keyof typeof ASKED;
export type FoundContact = Frozen<z.infer<typeof foundContact>>;
export type Found = Frozen<z.infer<typeof found>>;
