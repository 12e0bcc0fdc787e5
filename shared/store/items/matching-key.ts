import * as z from 'zod';
import type { ReferralSource } from '../../domain/codes/referral-sources.ts';
import type { OpenCase } from '../../domain/prior-contact.ts';
import type { MatchRecord } from '../../matching/record.ts';

/** An earlier contact under one of its matching keys, with all that is needed to compare it. */
export const contactKeyItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  kind: z.literal('contact'),
  contactId: z.string(),
  reference: z.string(),
  personId: z.string(),
  receivedAt: z.string(),
  agencyId: z.string(),
  agencyReference: z.string().optional(),
  source: z.custom<ReferralSource>(),
  record: z.custom<MatchRecord>(),
});

/** An open case of the authority's register under one of its matching keys. */
export const openCaseKeyItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  kind: z.literal('open-case'),
  caseId: z.string(),
  team: z.string(),
  worker: z.string().optional(),
  plan: z.custom<NonNullable<OpenCase['plan']>>().optional(),
  record: z.custom<MatchRecord>(),
});

export const matchingKeyItem = z.discriminatedUnion('kind', [contactKeyItem, openCaseKeyItem]);

export type ContactKeyItem = z.infer<typeof contactKeyItem>;
export type OpenCaseKeyItem = z.infer<typeof openCaseKeyItem>;

/** A contact in its person's history. One that was taken away stays, and says to whom it points now. */
export const personContactItem = z.strictObject({
  pk: z.string(),
  sk: z.string(),
  contactId: z.string(),
  reference: z.string(),
  personId: z.string(),
  receivedAt: z.string(),
  agencyId: z.string(),
  agencyReference: z.string().optional(),
  source: z.custom<ReferralSource>(),
  /** The person to whom the contact points now. */
  movedTo: z.string().optional(),
});

export type PersonContactItem = z.infer<typeof personContactItem>;
