import { type MatchRecord, prepare } from '../../../shared/matching/record.ts';
import { identityOf } from '../../../shared/store/identity-of.ts';
import { pagesOf } from '../../../shared/store/index/pages.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import type { Records } from '../../../shared/store/records.ts';
import { type Chance, reservoir } from './reservoir.ts';

/** Contacts that stand for all, ready to compare, and how many there are in all. */
export interface Sampled {
  readonly contacts: number;
  readonly records: readonly MatchRecord[];
}

export interface SampleOptions {
  readonly most: number;
  readonly chance: Chance;
  readonly tell?: ((read: number) => void) | undefined;
}

/** Referrals read at once: learning never takes much of the table's capacity. */
const AT_ONCE = 8;
const TELL_EVERY = 5_000;

const CONTACTS = {
  filter: 'begins_with(pk, :referral) AND begins_with(sk, :contact)',
  values: { ':referral': 'REFERRAL#', ':contact': 'CONTACT#' },
};

const recordsOf = async (
  records: Records,
  reference: string,
  wanted: ReadonlySet<string>,
): Promise<MatchRecord[]> => {
  const referral = await readReferral(records, reference);
  return (
    (referral?.contacts ?? [])
      // Tests are no children.
      .filter(({ mystery }) => mystery === undefined)
      .filter(({ sk }) => wanted.has(sk))
      .map(({ subject, number }) => prepare(identityOf(subject, referral?.form.form.adults, number)))
  );
};

/** Goes through the table page by page, keeps at most so many contacts by chance, and reads those. */
export const sampleRecords = async (
  table: Records,
  { most, chance, tell = () => undefined }: SampleOptions,
): Promise<Sampled> => {
  const sample = reservoir<{ reference: string; sk: string }>(most, chance);
  for await (const { items } of pagesOf(table, CONTACTS)) {
    for (const { reference, sk } of items) sample.offer({ reference: String(reference), sk: String(sk) });
  }
  const byReferral = new Map<string, Set<string>>();
  for (const { reference, sk } of sample.kept()) {
    byReferral.set(reference, (byReferral.get(reference) ?? new Set()).add(sk));
  }
  const referrals = [...byReferral];
  const records: MatchRecord[] = [];
  for (let at = 0; at < referrals.length; at += AT_ONCE) {
    const some = referrals.slice(at, at + AT_ONCE);
    const read = await Promise.all(some.map(([reference, wanted]) => recordsOf(table, reference, wanted)));
    records.push(...read.flat());
    if (Math.floor(at / TELL_EVERY) !== Math.floor((at + AT_ONCE) / TELL_EVERY)) tell(records.length);
  }
  return { contacts: sample.offered(), records };
};
