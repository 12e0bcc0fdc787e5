import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { type ChainFault, chainFault } from '../../../shared/store/audit/check-chain.ts';
import { queryAll } from '../../../shared/store/query-all.ts';
import type { Records } from '../../../shared/store/records.ts';
import { keys } from '../../../shared/store/table.ts';

/** What a table holds, counted, with every chain of its audit worked out anew. No key and no name is in it. */
export interface Stock {
  readonly items: number;
  /** How many items of each kind, by the first word of their keys. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly chains: number;
  /** Chains that are not whole, or not there at all though the referral is. */
  readonly faults: readonly ChainFault[];
}

/** Chains read at once. */
const AT_ONCE = 20;
const EVENTS = keys.audit('');
const FORM = 'REFERRAL FORM';

const kindOf = (pk: string, sk: string): string => {
  const [partition = ''] = pk.split('#');
  return partition === 'REFERRAL' ? `${partition} ${sk.split('#')[0]}` : partition;
};

const faultsIn = async (records: Records, partitions: readonly string[]): Promise<ChainFault[]> => {
  const faults: ChainFault[] = [];
  for (let at = 0; at < partitions.length; at += AT_ONCE) {
    const checked = await Promise.all(
      partitions.slice(at, at + AT_ONCE).map(async (pk) => {
        const events = await queryAll(records, pk);
        return events.length === 0 ? ({ number: 1, why: 'missing' } as const) : chainFault(events);
      }),
    );
    faults.push(...checked.filter((fault) => fault !== null));
  }
  return faults;
};

/** Goes through the whole table: what is there, and whether its audit is whole. */
export const takeStock = async (records: Records): Promise<Stock> => {
  const kinds: Record<string, number> = {};
  const chains = new Set<string>();
  const referrals = new Set<string>();
  let items = 0;
  let from: Record<string, unknown> | undefined;
  do {
    const page = await records.client.send(
      new ScanCommand({
        TableName: records.table,
        ProjectionExpression: 'pk, sk',
        ConsistentRead: true,
        ExclusiveStartKey: from,
      }),
    );
    for (const item of page.Items ?? []) {
      const [pk, sk] = [String(item['pk']), String(item['sk'])];
      const kind = kindOf(pk, sk);
      items += 1;
      kinds[kind] = (kinds[kind] ?? 0) + 1;
      if (pk.startsWith(EVENTS)) chains.add(pk);
      if (kind === FORM) referrals.add(pk);
    }
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  const expected = [...referrals].map((pk) => keys.audit(pk.slice(keys.referral('').length)));
  const faults = await faultsIn(records, [...new Set([...chains, ...expected])]);
  return { items, kinds, chains: chains.size, faults };
};

/** The kinds of which two tables do not hold the same number, with both numbers. */
export const differencesOf = (one: Stock, other: Stock): { kind: string; one: number; other: number }[] =>
  [...new Set([...Object.keys(one.kinds), ...Object.keys(other.kinds)])]
    .toSorted()
    .map((kind) => ({ kind, one: one.kinds[kind] ?? 0, other: other.kinds[kind] ?? 0 }))
    .filter((each) => each.one !== each.other);
