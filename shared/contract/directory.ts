import * as z from 'zod';
import { REFERRAL_SOURCES, type ReferralSource } from '../domain/codes/referral-sources.ts';
import { ROLES } from '../domain/roles.ts';
import { calendarDate, instant, line } from './fields.ts';
import type { Frozen } from './frozen.ts';

const agencyId = line.regex(/^[a-z][a-z0-9-]+$/, {
  error: 'Must be small letters, digits and hyphens, like canal-road-primary',
});
const named = (words: string) =>
  line.refine((text) => text.trim() !== '', { error: `Enter the name of the ${words}` });
const source = z.enum(Object.keys(REFERRAL_SOURCES) as [ReferralSource], {
  // keys are the codes
  error: 'Choose what kind of agency it is',
});
const version = z.int().min(0);

/** List somebody in the directory, or change what it says of them. */
export const personListed = z
  .strictObject({
    /** The subject of their token, as the identity provider knows them. */
    id: line.min(1, { error: 'Enter the id of the account' }),
    name: named('person'),
    /** What they may do, of what the identity provider says. */
    roles: z.array(z.enum(ROLES, { error: 'Choose roles from the list' })).min(1, {
      error: 'Choose at least one role',
    }),
    /** Id of the agency they act for. */
    agency: agencyId.optional(),
    from: calendarDate.optional(),
    to: calendarDate.optional(),
    /** They have left: refused at their next request, and what they hold goes back. */
    left: z.boolean(),
    /** As it was when it was read; 0 for somebody who was not listed. */
    version,
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    error: 'Must not be before the first day',
    path: ['to'],
  })
  .meta({ id: 'PersonListed' });

/** List an agency, or change what the directory or the settings say of it. */
export const agencyListed = z
  .strictObject({
    id: agencyId,
    name: named('agency'),
    source,
    /** Which checks it answers, and the mailbox that is told of them: never one person’s. */
    answers: z
      .strictObject({
        kind: line.min(1, { error: 'Choose which checks it answers' }),
        mailbox: z.email({ error: 'Must be an email address' }),
      })
      .optional(),
    closed: z.boolean(),
    version,
  })
  .meta({ id: 'AgencyListed' });

const changed = z.strictObject({ by: z.strictObject({ id: z.string(), name: z.string() }), at: instant });

export const listedPerson = z
  .strictObject({
    /** Stands for them in addresses. */
    key: z.string(),
    id: z.string(),
    name: z.string(),
    roles: z.array(z.enum(ROLES)),
    agency: z.string().nullable(),
    from: z.iso.date().nullable(),
    to: z.iso.date().nullable(),
    left: changed.nullable(),
    changed,
    version: z.int(),
  })
  .meta({ id: 'ListedPerson' });

export const listedAgency = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    source: z.enum(Object.keys(REFERRAL_SOURCES) as [ReferralSource]), // keys are the codes
    answers: z.strictObject({ kind: z.string(), mailbox: z.string() }).nullable(),
    closed: z.boolean(),
    /** When a manager last changed it; null where it stands in the settings alone. */
    changed: changed.nullable(),
    version: z.int(),
  })
  .meta({ id: 'ListedAgency' });

export const directory = z
  .strictObject({
    people: z.array(listedPerson),
    agencies: z.array(listedAgency),
    /** Which checks there are for agencies to answer. */
    checkKinds: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  })
  .meta({ id: 'Directory' });

export const personChanged = z
  .strictObject({
    person: listedPerson,
    /** Pieces of work that went back to their queue. */
    returned: z.int(),
  })
  .meta({ id: 'PersonChanged' });

/** What the caller themself may do, by their token and the directory. */
export const ownAccess = z
  .strictObject({ roles: z.array(z.enum(ROLES)), agency: z.string().nullable() })
  .meta({ id: 'OwnAccess' });

export type PersonListed = z.infer<typeof personListed>;
export type AgencyListed = z.infer<typeof agencyListed>;
export type ListedPerson = Frozen<z.infer<typeof listedPerson>>;
export type ListedAgency = Frozen<z.infer<typeof listedAgency>>;
export type Directory = Frozen<z.infer<typeof directory>>;
