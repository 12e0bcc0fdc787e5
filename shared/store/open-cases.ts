import { DeleteCommand } from '@aws-sdk/lib-dynamodb';
import type { OpenCase } from '../domain/prior-contact.ts';
import type { Identity } from '../matching/identity.ts';
import { prepare } from '../matching/record.ts';
import { pagesOf } from './index/pages.ts';
import type { OpenCaseKeyItem } from './items/matching-key.ts';
import { keysToStore, type MatchingSecret } from './matching-hash.ts';
import { putAll } from './put-all.ts';
import type { Records } from './records.ts';
import { keys } from './table.ts';

/** One open case as the authority's own register has it. */
export interface RegisteredCase {
  readonly caseId: string;
  readonly team: string;
  readonly worker?: string | undefined;
  readonly plan?: OpenCase['plan'];
  readonly child: Identity;
}

/** What one case is stored as: under each matching key of its child, those of every secret there is. */
const itemsOf = (
  { caseId, team, worker, plan, child }: RegisteredCase,
  secret: MatchingSecret,
): OpenCaseKeyItem[] => {
  const { record, hashes } = keysToStore(prepare(child), secret);
  return hashes.map((hash) => ({
    ...keys.matchingOpenCase(hash, caseId),
    kind: 'open-case',
    caseId,
    team,
    worker,
    plan,
    record,
  }));
};

/**
 * Puts cases of the register under their children's matching keys, those of every secret there is. Putting a
 * case again replaces it.
 */
export const putOpenCases = async (
  records: Records,
  cases: readonly RegisteredCase[],
  secret: MatchingSecret,
): Promise<number> => {
  const items = cases.flatMap((one) => itemsOf(one, secret));
  await putAll(records, items);
  return items.length;
};

const placeOf = ({ pk, sk }: { readonly pk?: unknown; readonly sk?: unknown }): string => `${pk} ${sk}`;

/**
 * Takes away whatever cases are stored that this register does not have, closed ones and earlier details of
 * open ones. Put the register in first: nobody who is open is unknown in between. Answers how many cases are gone.
 */
export const removeOtherCases = async (
  records: Records,
  register: readonly RegisteredCase[],
  secret: MatchingSecret,
): Promise<number> => {
  const kept = new Set(register.flatMap((one) => itemsOf(one, secret).map(placeOf)));
  const open = new Set(register.map(({ caseId }) => caseId));
  const gone = new Set<string>();
  const wanted = { filter: 'begins_with(sk, :open)', values: { ':open': 'OPEN#' } };
  for await (const { items } of pagesOf(records, wanted)) {
    for (const { pk, sk, caseId } of items) {
      if (kept.has(placeOf({ pk, sk }))) continue;
      await records.client.send(new DeleteCommand({ TableName: records.table, Key: { pk, sk } }));
      if (!open.has(String(caseId))) gone.add(String(caseId));
    }
  }
  return gone.size;
};
