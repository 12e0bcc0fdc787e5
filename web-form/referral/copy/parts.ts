import type { Referral } from '../../../shared/domain/referral.ts';
import { concernRows } from '../../desk/record/concern-rows.ts';
import { adultRows, childRows } from '../../desk/record/person-rows.ts';
import type { TextRow } from '../../desk/record/rows.ts';
import { agreementRows, professionalRows, referrerRows, worryRows } from '../../desk/record/sent-rows.ts';

/** One part of what was sent. Its title names nobody. */
export interface CopyPart {
  readonly title: string;
  readonly rows: readonly TextRow[];
}

/** All that was sent, in the order in which the form asks. Questions without an answer are left out. */
export const copyParts = (form: Referral): CopyPart[] =>
  [
    { title: 'Who sent it', rows: referrerRows(form) },
    ...form.children.map((child, at) => ({ title: `Child ${at + 1}`, rows: childRows(child) })),
    ...form.adults.map((adult, at) => ({ title: `Adult ${at + 1}`, rows: adultRows(adult) })),
    ...(form.professionals ?? []).map((one, at) => ({
      title: `Professional ${at + 1}`,
      rows: professionalRows(one),
    })),
    { title: 'Worries', rows: worryRows(form) },
    { title: 'Concerns', rows: concernRows(form.concerns) },
    ...form.children.map((child, at) => ({
      title: `Concerns about child ${at + 1} only`,
      rows: concernRows(child.concerns ?? {}),
    })),
    { title: 'Telling the family', rows: agreementRows(form) },
  ].filter(({ rows }) => rows.length > 0);
