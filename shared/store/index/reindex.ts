import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { RECORD_VERSION } from '../../matching/record.ts';
import { indexReferral } from '../accept/complete-keys.ts';
import { type MatchingSecret, prefixOf, versionsOf } from '../matching-hash.ts';
import { readReferral } from '../read-referral.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { type Place, pagesOf } from './pages.ts';
import { readState, setIndexed } from './state.ts';

const progressItem = z.object({
  referrals: z.int(),
  children: z.int(),
  /** Where to go on; absent once all is done. */
  from: z.record(z.string(), z.unknown()).optional(),
});

/** How far the writing of keys anew has come. */
export type Reindexed = Omit<z.infer<typeof progressItem>, 'from'>;

export interface ReindexOptions {
  /** Told after each page. */
  readonly tell?: ((soFar: Reindexed) => void) | undefined;
  /** Items of the table that make a page; after each, progress is kept. */
  readonly pageItems?: number | undefined;
}

const AT_ONCE = 8;

const progressKey = (prefixes: readonly string[]) => keys.reindexing([...prefixes, `v${RECORD_VERSION}`]);

const progressOf = async (
  { client, table }: Records,
  prefixes: readonly string[],
): Promise<Reindexed & { from?: Place | undefined }> => {
  const { Item } = await client.send(
    new GetCommand({ TableName: table, Key: progressKey(prefixes), ConsistentRead: true }),
  );
  const known = Item === undefined ? undefined : progressItem.parse(Item);
  return known?.from === undefined ? { referrals: 0, children: 0 } : known;
};

/** Writes the keys of one referral anew; answers how many new persons came in with it. */
const indexOne = async (records: Records, reference: string, secret: MatchingSecret): Promise<number> => {
  const referral = await readReferral(records, reference);
  if (referral === null) return 0;
  await indexReferral(records, referral, secret);
  return referral.contacts.filter(({ newPerson }) => newPerson === true).length;
};

/**
 * Writes the matching keys of every contact under every secret there is, and under the key scheme of this
 * code, while the service goes on: what comes in meanwhile is written under them by itself. Ended in between,
 * it goes on where it was. Then the prefixes count as whole and the persons as counted.
 */
export const reindex = async (
  records: Records,
  secret: MatchingSecret,
  { tell = () => undefined, pageItems }: ReindexOptions = {},
): Promise<Reindexed> => {
  const prefixes = versionsOf(secret).map(prefixOf);
  let { from, ...soFar } = await progressOf(records, prefixes);
  const forms = { filter: 'sk = :form', values: { ':form': 'FORM' } };
  for await (const { items, end } of pagesOf(records, forms, from, pageItems)) {
    const references = items.map(({ reference }) => String(reference));
    for (let at = 0; at < references.length; at += AT_ONCE) {
      const some = references.slice(at, at + AT_ONCE);
      const children = await Promise.all(some.map((reference) => indexOne(records, reference, secret)));
      soFar = {
        referrals: soFar.referrals + some.length,
        children: children.reduce((sum, more) => sum + more, soFar.children),
      };
    }
    from = end;
    await records.client.send(
      new PutCommand({
        TableName: records.table,
        Item: { ...progressKey(prefixes), ...soFar, from },
      }),
    );
    tell(soFar);
  }
  const { indexed } = await readState(records);
  await setIndexed(records, [...new Set([...indexed, ...prefixes])], soFar.children);
  return soFar;
};
