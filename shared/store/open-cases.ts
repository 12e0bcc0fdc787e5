import type { OpenCase } from '../domain/prior-contact.ts';
import type { Identity } from '../matching/identity.ts';
import { prepare } from '../matching/record.ts';
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

/**
 * Puts cases of the register under their children's matching keys, those of every secret there is. Putting a
 * case again replaces it.
 */
export const putOpenCases = async (
  records: Records,
  cases: readonly RegisteredCase[],
  secret: MatchingSecret,
): Promise<number> => {
  const items = cases.flatMap(({ caseId, team, worker, plan, child }) => {
    const { record, hashes } = keysToStore(prepare(child), secret);
    return hashes.map(
      (hash): OpenCaseKeyItem => ({
        ...keys.matchingOpenCase(hash, caseId),
        kind: 'open-case',
        caseId,
        team,
        worker,
        plan,
        record,
      }),
    );
  });
  await putAll(records, items);
  return items.length;
};
