import { pagesOf } from '../index/pages.ts';
import type { Records } from '../records.ts';
import type { Key } from '../table.ts';
import { deleteKeys } from './delete-keys.ts';
import { sweepSettings } from './sweep-settings.ts';

/** Beside a case of a sample, what was released of it to a reviewer from outside: it names no reference. */
const withPack = ({ pk, sk }: Key): Key[] =>
  pk.startsWith('SAMPLE#') && sk.startsWith('CASE#')
    ? [
        { pk, sk },
        { pk, sk: sk.replace('CASE', 'PACK') },
      ]
    : [{ pk, sk }];

/**
 * Takes away what still names deleted referrals and can be found under no key of theirs: delivered events of the
 * outbox, answers kept for callers who ask again, facts that figures are made of, cases of samples with what reviewers
 * wrote about them, keys that a search wrote at the same moment, words about them beside rules under review. The audit
 * stays. Two looks through the whole table for all of them; it may run again at any time. Answers how many there were.
 */
export const sweepAfter = async (records: Records, deleted: ReadonlySet<string>): Promise<number> => {
  if (deleted.size === 0) return 0;
  const wanted = {
    filter:
      'attribute_exists(#reference) AND NOT begins_with(pk, :audit) AND NOT begins_with(pk, :child) AND NOT begins_with(pk, :referral)',
    values: { ':audit': 'AUDIT#', ':child': 'CHILD-AUDIT#', ':referral': 'REFERRAL#' },
  };
  let swept = 0;
  for await (const { items } of pagesOf(records, wanted)) {
    const left = items.filter(({ reference }) => typeof reference === 'string' && deleted.has(reference));
    await deleteKeys(
      records,
      left.flatMap(({ pk, sk }) => withPack({ pk: String(pk), sk: String(sk) })),
    );
    swept += left.length;
  }
  return swept + (await sweepSettings(records, deleted));
};
