import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FunctionDeclaration, TableAction } from '../../../infra/function-declaration.ts';
import { FUNCTIONS } from '../../../infra/functions.ts';
import { type Asked, isAllowed } from '../../../infra/rights/evaluate.ts';
import { IN_INDEX, RECORDS } from '../../../infra/rights/partitions.ts';
import { type Statement, statementsFor } from '../../../infra/rights/policy.ts';

const ACTIONS: readonly TableAction[] = [
  'GetItem',
  'BatchGetItem',
  'Query',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'ConditionCheckItem',
];
const AUDIT: readonly string[] = [RECORDS.audit, RECORDS.childAudit];

const patterns = Object.values(RECORDS);
const pattern = fc.constantFrom(...patterns);
const inIndex = fc.constantFrom(...Object.values(IN_INDEX));
const keyIn = (family: string, rest: string): string => family.replace('*', rest);
const key = fc.oneof(
  fc.tuple(pattern, fc.string()).map(([family, rest]) => keyIn(family, rest)),
  fc.tuple(inIndex, fc.string()).map(([family, rest]) => keyIn(family, rest)),
  fc.string(),
);

const rights = fc.record({
  table: fc.constant('records' as const),
  partitions: fc.dictionary(pattern, fc.uniqueArray(fc.constantFrom(...ACTIONS), { minLength: 1 })),
  index: fc.uniqueArray(inIndex),
});
const asked: fc.Arbitrary<Asked> = fc.record({
  action: fc.constantFrom(...ACTIONS, 'Scan', 'BatchWriteItem'),
  table: fc.constantFrom('records' as const, 'drafts' as const),
  index: fc.constantFrom(undefined, 'queue'),
  leadingKeys: fc.array(key, { maxLength: 3 }),
});

const isIn = (family: string, one: string): boolean =>
  family.endsWith('*') ? one.startsWith(family.slice(0, -1)) : one === family;

/** What the declaration says, read without any policy. */
const naive = (
  { tables }: Pick<FunctionDeclaration, 'tables'>,
  { action, table, index, leadingKeys }: Asked,
) =>
  leadingKeys.length > 0 &&
  leadingKeys.every((one) =>
    tables.some((each) => {
      if (each.table !== table) return false;
      if (index !== undefined) return action === 'Query' && each.index.some((family) => isIn(family, one));
      const isKept = ['UpdateItem', 'DeleteItem'].includes(action) && AUDIT.some((kept) => isIn(kept, one));
      return (
        !isKept &&
        Object.entries(each.partitions).some(
          ([family, actions]) => isIn(family, one) && actions.some((may) => may === action),
        )
      );
    }),
  );

describe('the policy that is made of a declaration', () => {
  test('allows exactly what the declaration says', () => {
    fc.assert(
      fc.property(rights, asked, (declared, one) => {
        const declaration = { tables: [declared] };
        expect(isAllowed(statementsFor(declaration), one)).toBe(naive(declaration, one));
      }),
      { numRuns: 2_000 },
    );
  });

  test('names each action once for each place, so that a transaction is allowed key by key and as a whole', () => {
    fc.assert(
      fc.property(rights, (declared) => {
        const allowed = statementsFor({ tables: [declared] })
          .filter(({ Effect }) => Effect === 'Allow')
          .flatMap(({ Action, Resource }) => Action.map((action) => `${action} ${Resource.index ?? ''}`));
        expect(new Set(allowed).size).toBe(allowed.length);
      }),
    );
  });

  test.each(FUNCTIONS)('$name: says the same as its declaration of every partition there is', (declared) => {
    const statements = statementsFor(declared);
    for (const action of ACTIONS) {
      for (const family of patterns) {
        const one: Asked = { action, table: 'records', leadingKeys: [keyIn(family, 'x')] };
        expect(isAllowed(statements, one)).toBe(naive(declared, one));
      }
    }
  });
});

describe('a policy', () => {
  const allow: Statement = {
    Effect: 'Allow',
    Action: ['dynamodb:GetItem'],
    Resource: { table: 'records' },
    Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['A#*', 'EX?CT'] } },
  };
  const get = (...leadingKeys: string[]): Asked => ({ action: 'GetItem', table: 'records', leadingKeys });

  test('reads a star as any text and a question mark as one character, and nothing else as special', () => {
    expect(isAllowed([allow], get('A#'))).toBe(true);
    expect(isAllowed([allow], get('A#line\nbreak'))).toBe(true);
    expect(isAllowed([allow], get('EXACT', 'A#1'))).toBe(true);
    expect(isAllowed([allow], get('EXCT'))).toBe(false);
    expect(isAllowed([allow], get('a#1'))).toBe(false);
    expect(
      isAllowed(
        [{ ...allow, Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['A.C'] } } }],
        get('ABC'),
      ),
    ).toBe(false);
  });

  test('lets a call without any key pass where no key is asked for: so one always is', () => {
    expect(isAllowed([allow], get())).toBe(true);
    const withKey = { ...allow.Condition, Null: { 'dynamodb:LeadingKeys': 'false' } } as const;
    expect(isAllowed([{ ...allow, Condition: withKey }], get())).toBe(false);
    for (const { Effect, Condition } of FUNCTIONS.flatMap(statementsFor))
      if (Effect === 'Allow') expect(Condition.Null).toEqual({ 'dynamodb:LeadingKeys': 'false' });
  });

  test('refuses what one statement denies, however many allow it', () => {
    expect(isAllowed([allow, allow, { ...allow, Effect: 'Deny' }], get('A#1'))).toBe(false);
  });

  test('refuses whatever it does not speak of', () => {
    expect(isAllowed([], get('A#1'))).toBe(false);
    expect(isAllowed([allow], { ...get('A#1'), table: 'drafts' })).toBe(false);
    expect(isAllowed([allow], { ...get('A#1'), index: 'queue' })).toBe(false);
    expect(isAllowed([allow], { ...get('A#1'), action: 'Query' })).toBe(false);
  });
});
