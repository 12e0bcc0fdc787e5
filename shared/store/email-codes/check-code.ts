import { timingSafeEqual } from 'node:crypto';
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand, type UpdateCommandInput } from '@aws-sdk/lib-dynamodb';
import { emailCodeItem } from '../items/email-code.ts';
import type { Records } from '../records.ts';
import { keys } from '../table.ts';
import { addressHash, codeHash } from './keyed.ts';
import { MOST_TRIES } from './limits.ts';

export interface CodeToCheck {
  readonly address: string;
  readonly code: string;
  /** Instant of trying. */
  readonly at: string;
}

/** `ended`: too late, used, tried too often, or never asked for. A new code is needed. */
export type CodeChecked = 'right' | 'not-right' | 'ended';

const same = (one: string, other: string): boolean => {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/**
 * Tries a code. The try is counted before anything is compared, on the condition that one is left: however
 * many come at once, no more than five are ever compared. A right code is used up.
 */
export const checkCode = async (
  { client, table }: Records,
  { address, code, at }: CodeToCheck,
  secret: string,
): Promise<CodeChecked> => {
  const change = async (input: Partial<UpdateCommandInput>) => {
    try {
      const { Attributes } = await client.send(
        new UpdateCommand({
          TableName: table,
          Key: keys.emailCode(addressHash(address, secret)),
          ReturnValues: 'ALL_NEW',
          ...input,
        }),
      );
      return emailCodeItem.parse(Attributes);
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return null;
      throw error;
    }
  };
  const given = codeHash(address, code, secret);
  const tried = await change({
    UpdateExpression: 'SET tries = tries + :one',
    ConditionExpression:
      'attribute_exists(pk) AND tries < :most AND endsAt > :at AND attribute_not_exists(usedAt)',
    ExpressionAttributeValues: { ':one': 1, ':most': MOST_TRIES, ':at': at },
  });
  if (tried === null) return 'ended';
  if (!same(tried.codeHash, given)) return tried.tries < MOST_TRIES ? 'not-right' : 'ended';
  const used = await change({
    UpdateExpression: 'SET usedAt = :at',
    ConditionExpression: 'codeHash = :given AND attribute_not_exists(usedAt)',
    ExpressionAttributeValues: { ':at': at, ':given': given },
  });
  return used === null ? 'ended' : 'right';
};
