import * as z from 'zod';
import { instant } from '../fields.ts';
import type { Frozen } from '../frozen.ts';

/** What happened, who did it and when. Codes and ids say more; nothing personal about a child ever stands here. */
export const auditEvent = z
  .strictObject({
    at: instant,
    action: z.string(),
    /** "Read at the desk" */
    words: z.string(),
    /** `key`: stands for the person in addresses, where their id must not. */
    by: z.strictObject({ key: z.string(), name: z.string(), role: z.string() }),
    /** The referral that it is about, where it is about one. */
    reference: z.string().nullable(),
    chain: z.enum(['changes', 'looks', 'other']),
    /** Its place in that chain, from 1. */
    number: z.int(),
    detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  })
  .meta({ id: 'AuditEvent' });

/** What came of working a chain's hashes out anew. */
export const chainCheck = z
  .strictObject({
    chain: z.enum(['changes', 'looks']),
    events: z.int(),
    /** The first event that does not fit, and how; null where the chain is unbroken. */
    broken: z
      .strictObject({
        number: z.int(),
        why: z.enum(['missing', 'changed', 'not-linked']),
        words: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'ChainCheck' });

export const referralAudit = z
  .strictObject({
    reference: z.string(),
    /** Whom it is about, by the number on the form: nobody by name. */
    children: z.array(z.strictObject({ number: z.int(), label: z.string(), child: z.guid() })),
    checks: z.array(chainCheck),
    events: z.array(auditEvent),
    more: z.boolean(),
  })
  .meta({ id: 'ReferralAudit' });

export const childAudit = z
  .strictObject({
    child: z.guid(),
    /** Others taken for the same child, whose events are here too. */
    alsoAs: z.array(z.guid()),
    events: z.array(auditEvent),
    more: z.boolean(),
  })
  .meta({ id: 'ChildAudit' });

export const staffAudit = z
  .strictObject({ day: z.iso.date(), name: z.string(), events: z.array(auditEvent), more: z.boolean() })
  .meta({ id: 'StaffAudit' });

export type AuditEventAnswer = Frozen<z.infer<typeof auditEvent>>;
export type ChainCheck = Frozen<z.infer<typeof chainCheck>>;
export type ReferralAudit = Frozen<z.infer<typeof referralAudit>>;
export type ChildAudit = Frozen<z.infer<typeof childAudit>>;
export type StaffAudit = Frozen<z.infer<typeof staffAudit>>;
