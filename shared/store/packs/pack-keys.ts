import { queryAll } from '../query-all.ts';
import type { Records } from '../records.ts';
import { type Key, keys } from '../table.ts';

const POINTER = 'PACK#';

/** The ids of the subject access packs that hold something of a referral. */
export const packsOf = async (records: Records, reference: string): Promise<string[]> =>
  (await queryAll(records, keys.referral(reference)))
    .map(({ sk }) => String(sk))
    .filter((sk) => sk.startsWith(POINTER))
    .map((sk) => sk.slice(POINTER.length));

/** The keys of every pack that holds something of a referral, and of what points at it from others. */
export const packKeys = async (records: Records, reference: string): Promise<Key[]> => {
  const found: Key[] = [];
  for (const pack of await packsOf(records, reference)) {
    const items = await queryAll(records, keys.pack(pack));
    const head = items.find(({ sk }) => sk === 'HEAD');
    const references = Array.isArray(head?.['references']) ? head['references'].map(String) : [];
    found.push(
      ...items.map(({ pk, sk }) => ({ pk: String(pk), sk: String(sk) })),
      ...references.map((other) => keys.packOf(other, pack)),
    );
  }
  return found;
};
