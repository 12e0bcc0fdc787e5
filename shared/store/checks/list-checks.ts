import { hashOf } from '../canonical.ts';
import { type CheckItem, checkItem } from '../items/check.ts';
import { queryIndex } from '../query-index.ts';
import type { Records } from '../records.ts';
import { placeInChecks } from '../table.ts';

/** What an agency was asked and has not answered, the earliest due first, up to a limit. */
export const listOpenChecks = async (
  records: Records,
  agencyId: string,
  most: number,
): Promise<{ checks: CheckItem[]; more: boolean }> => {
  const agency = placeInChecks(hashOf(agencyId), '', '').gsi1pk;
  const { items, more } = await queryIndex(
    records,
    { where: 'gsi1pk = :agency', values: { ':agency': agency } },
    most,
  );
  return { checks: items.map((item) => checkItem.parse(item)), more };
};
