import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { MayReview } from '../../domain/samples/may-review.ts';
import { contactItem } from '../items/contact.ts';
import type { SampleCaseItem } from '../items/sample.ts';
import type { Records } from '../records.ts';
import { readAccess } from '../restricted/read-access.ts';
import { keys } from '../table.ts';
import { standsTo } from './review-case.ts';

/**
 * How a case stands to somebody by its record as it is now: it may have been decided again since the draw, or they
 * may know the family. `gone`: the record is not kept any more. Two reads.
 */
export const standsNow = async (
  records: Records,
  reviewer: string,
  of: SampleCaseItem,
): Promise<MayReview | 'gone'> => {
  const [{ Item }, access] = await Promise.all([
    records.client.send(
      new GetCommand({
        TableName: records.table,
        Key: keys.contact(of.reference, of.contact),
        ConsistentRead: true,
      }),
    ),
    readAccess(records, of.reference),
  ]);
  if (Item === undefined) return 'gone';
  return standsTo(reviewer, of, { contacts: [contactItem.parse(Item)], access });
};
