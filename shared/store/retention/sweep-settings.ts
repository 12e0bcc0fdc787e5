import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';
import { pagesOf } from '../index/pages.ts';
import { explanation } from '../items/settings.ts';
import type { Records } from '../records.ts';
import { type Key, SETTINGS } from '../table.ts';

/** What stands in the place of why a red of a deleted referral might be none under other rules. */
export const DELETED_WORDS = 'Deleted with the referral that it was about';

const TRIES = 5;

/** What of drafts, versions and trials names referrals. */
const naming = z.object({
  explanations: z.array(explanation).optional(),
  changes: z.array(z.looseObject({ reference: z.string() })).optional(),
});

type Naming = z.infer<typeof naming>;

const without = ({ explanations, changes }: Naming, deleted: ReadonlySet<string>): Naming => ({
  ...(explanations !== undefined && {
    explanations: explanations.map((one) =>
      deleted.has(one.contactId.split('.')[0] ?? '') ? { ...one, words: DELETED_WORDS } : one,
    ),
  }),
  ...(changes !== undefined && { changes: changes.filter(({ reference }) => !deleted.has(reference)) }),
});

const sweepOne = async (
  { client, table }: Records,
  Key: Key,
  deleted: ReadonlySet<string>,
): Promise<boolean> => {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const { Item } = await client.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
    const seen = naming.parse(Item ?? {});
    const swept = without(seen, deleted);
    const name = seen.explanations === undefined ? 'changes' : 'explanations';
    if (seen[name] === undefined || JSON.stringify(swept) === JSON.stringify(seen)) return false;
    try {
      await client.send(
        new UpdateCommand({
          TableName: table,
          Key,
          UpdateExpression: 'SET #name = :swept',
          // Somebody may be writing the draft at this moment.
          ConditionExpression: '#name = :seen',
          ExpressionAttributeNames: { '#name': name },
          ExpressionAttributeValues: { ':seen': seen[name], ':swept': swept[name] },
        }),
      );
      return true;
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'ConditionalCheckFailedException') throw error;
    }
  }
  throw new Error('The draft of the settings is being changed: run it again');
};

/**
 * Takes deleted referrals out of what was written about rules under review: words that people typed about a contact
 * go from drafts and versions, where its id stays, as in the audit; trials forget the contact. What a version changed
 * stays as it was.
 */
export const sweepSettings = async (records: Records, deleted: ReadonlySet<string>): Promise<number> => {
  const wanted = {
    filter: '(pk = :settings AND NOT begins_with(sk, :version)) OR begins_with(pk, :trial)',
    values: { ':settings': SETTINGS, ':version': 'VERSION#', ':trial': 'TRIAL#' },
  };
  let swept = 0;
  for await (const { items } of pagesOf(records, wanted)) {
    for (const { pk, sk } of items) {
      if (await sweepOne(records, { pk: String(pk), sk: String(sk) }, deleted)) swept += 1;
    }
  }
  return swept;
};
