import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import { type MatchingSecret, prefixOf, versionsOf } from '../matching-hash.ts';
import type { Records } from '../records.ts';
import { pagesOf } from './pages.ts';
import { readState, setIndexed } from './state.ts';

const AT_ONCE = 10;

/** Does `k1` or `k1.s2` name this prefix? */
const names = (what: string, prefix: string): boolean => prefix === what || prefix.startsWith(`${what}.`);

/**
 * Takes away the matching keys of a secret (`k1`) or of one key scheme of it (`k1.s1`) that nothing reads any
 * more. Answers how many there were.
 * @throws where they are still written or read.
 */
export const removeKeys = async (records: Records, what: string, secret: MatchingSecret): Promise<number> => {
  if (!/^k\d+(\.s\d+)?$/.test(what)) throw new Error('Say a version of the secret, like k1, or k1.s1');
  if (versionsOf(secret).some((version) => names(what, prefixOf(version)))) {
    throw new Error(`${what} is in use: take it out of the secret first`);
  }
  const { indexed } = await readState(records);
  await setIndexed(
    records,
    indexed.filter((prefix) => !names(what, prefix)),
  );
  let removed = 0;
  const wanted = { filter: 'begins_with(pk, :old)', values: { ':old': `KEY#${what}.` } };
  for await (const { items } of pagesOf(records, wanted)) {
    for (let at = 0; at < items.length; at += AT_ONCE) {
      const some = items.slice(at, at + AT_ONCE);
      await Promise.all(
        some.map(({ pk, sk }) =>
          records.client.send(new DeleteCommand({ TableName: records.table, Key: { pk, sk } })),
        ),
      );
      removed += some.length;
    }
  }
  return removed;
};
