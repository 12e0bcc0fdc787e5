import type { TableName } from '../function-declaration.ts';
import type { Statement } from './policy.ts';

/** One action on one table or index, with the partition keys that it names. */
export interface Asked {
  readonly action: string;
  readonly table: TableName;
  readonly index?: string | undefined;
  readonly leadingKeys: readonly string[];
}

const SPECIAL = /[.+^${}()|[\]\\]/g;

const known = new Map<string, RegExp>();

/** IAM's `StringLike`: `*` is any text, also none, and `?` is any one character; case counts. */
const isLike = (pattern: string, text: string): boolean => {
  const source = pattern.replaceAll(SPECIAL, '\\$&').replaceAll('*', '.*').replaceAll('?', '.');
  const like = known.get(pattern) ?? new RegExp(`^${source}$`, 'su');
  known.set(pattern, like);
  return like.test(text);
};

const isLikeOne = (patterns: readonly string[], text: string): boolean =>
  patterns.some((pattern) => isLike(pattern, text));

const holds = ({ Condition }: Statement, keys: readonly string[]): boolean => {
  const all = Condition['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'];
  const any = Condition['ForAnyValue:StringLike']?.['dynamodb:LeadingKeys'];
  return (
    (all === undefined || keys.every((key) => isLikeOne(all, key))) &&
    (any === undefined || keys.some((key) => isLikeOne(any, key))) &&
    (Condition.Null === undefined || keys.length > 0)
  );
};

const isAbout = ({ Action, Resource }: Statement, asked: Asked): boolean =>
  Action.includes(`dynamodb:${asked.action}`) &&
  Resource.table === asked.table &&
  Resource.index === asked.index;

/** As IAM decides: one statement must allow it, and none may deny it. */
export const isAllowed = (statements: readonly Statement[], asked: Asked): boolean => {
  const speaking = statements.filter(
    (statement) => isAbout(statement, asked) && holds(statement, asked.leadingKeys),
  );
  return speaking.length > 0 && speaking.every(({ Effect }) => Effect === 'Allow');
};
