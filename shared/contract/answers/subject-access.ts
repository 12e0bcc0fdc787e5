import * as z from 'zod';
import { instant, referenceOf } from '../fields.ts';
import type { Frozen } from '../frozen.ts';
import { markDecision, redactionReason } from '../life.ts';
import { worker } from './words.ts';

/** Changes when a reader of an earlier file could not read a later one. */
export const PACK_VERSION = 1;

/** A contact that may go into a pack. */
const offered = z.strictObject({
  contactId: z.string(),
  reference: referenceOf,
  receivedAt: instant,
  agency: z.string(),
  /** Taken for this child by the service or by people; or possible, and nobody has said. */
  grade: z.enum(['same', 'possible']),
});

const request = z.strictObject({
  reference: z.string(),
  askedBy: z.string(),
  receivedOn: z.iso.date(),
  /** One month after it was received. */
  dueBy: z.iso.date(),
});

const packListed = z.strictObject({
  id: z.uuid(),
  request: z.string(),
  madeAt: instant,
  madeBy: worker,
  marks: z.int(),
  undecided: z.int(),
});

/** What can be put into a pack about a child, and the packs there are. */
export const packOffer = z
  .strictObject({
    contactId: z.string(),
    label: z.string(),
    contacts: z.array(offered),
    /** Contacts that are kept from the caller: they cannot go into it. */
    restricted: z.int(),
    packs: z.array(packListed),
  })
  .meta({ id: 'SubjectAccessOffer' });

const row = z.strictObject({ id: z.string(), label: z.string(), text: z.string() });
const packContact = z.strictObject({
  contactId: z.string(),
  reference: referenceOf,
  receivedAt: instant,
  parts: z.array(z.strictObject({ title: z.string(), rows: z.array(row) })),
});

/** Passages about somebody else than the child. Nothing is taken out before a person decides. */
export const mark = z
  .strictObject({
    id: z.string(),
    contactId: z.string(),
    thirdParty: z.strictObject({ who: z.string(), why: z.string() }),
    /** Where it stands, in UTF-16 code units of the row’s text. */
    passages: z.array(z.strictObject({ row: z.string(), start: z.int(), end: z.int() })),
    decided: z.strictObject({ decision: markDecision, by: worker, at: instant }).nullable(),
  })
  .meta({ id: 'ThirdPartyMark' });

const common = {
  version: z.literal(PACK_VERSION),
  id: z.uuid(),
  madeAt: instant,
  authority: z.strictObject({ id: z.string(), name: z.string() }),
  contacts: z.array(packContact),
};

/** Everything held about one child, for whoever decides what of it is released. */
export const pack = z
  .strictObject({
    format: z.literal('safeguarding-front-door/subject-access'),
    ...common,
    madeBy: worker,
    request,
    /** To think of before it is released. */
    reminders: z.array(z.string()),
    marks: z.array(mark),
    also: z.array(z.strictObject({ words: z.string(), reason: redactionReason })),
    /** Grows with every decision. */
    decisions: z.int(),
  })
  .meta({ id: 'SubjectAccessPack' });

/** The same with what was decided carried out: this is what is given away. */
export const packRelease = z
  .strictObject({ format: z.literal('safeguarding-front-door/subject-access-release'), ...common })
  .meta({ id: 'SubjectAccessRelease' });

export type PackOffer = Frozen<z.infer<typeof packOffer>>;
export type Pack = Frozen<z.infer<typeof pack>>;
export type PackRelease = Frozen<z.infer<typeof packRelease>>;
export type PackContact = Frozen<z.infer<typeof packContact>>;
export type Mark = Frozen<z.infer<typeof mark>>;
