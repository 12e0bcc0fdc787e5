import fc from 'fast-check';
import { z } from 'zod';
import type { SchemaNode } from '../../web-form/api-reference/schema-node.ts';

/** Longer ones say nothing new and cost time. */
const LONGEST_TEXT = 60;
const LONGEST_LIST = 3;

const textOf = ({ pattern, format, minLength = 0, maxLength = LONGEST_TEXT }: SchemaNode) => {
  if (format === 'email') return fc.constantFrom('orla@school.example', 'duty.desk+mash@police.example');
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  const size = { minLength, maxLength: Math.max(minLength, Math.min(maxLength, LONGEST_TEXT)) };
  return fc
    .oneof(fc.string({ ...size, unit: 'grapheme' }), fc.string({ ...size, unit: 'binary' }))
    .filter(({ length }) => length <= maxLength);
};

const numberOf = ({ type, minimum = -1_000_000, maximum = 1_000_000 }: SchemaNode) => {
  const min = Math.max(minimum, -1_000_000);
  const max = Math.min(maximum, 1_000_000);
  return type === 'integer' ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
};

const arbitraryOf = (node: SchemaNode, defs: Readonly<Record<string, SchemaNode>>): fc.Arbitrary<unknown> => {
  const of = (each: SchemaNode): fc.Arbitrary<unknown> => arbitraryOf(each, defs);
  if (node.$ref !== undefined) return of(defs[node.$ref.replace('#/$defs/', '')] ?? {});
  if ('const' in node) return fc.constant(node.const);
  if (node.enum !== undefined) return fc.constantFrom(...node.enum);
  const choices = node.anyOf ?? node.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map(of));
  if (node.allOf !== undefined)
    return fc.tuple(...node.allOf.map(of)).map((parts) => Object.assign({}, ...parts));
  switch (node.type) {
    case 'object':
      return objectOf(node, of);
    case 'array':
      return fc.array(of(node.items ?? {}), {
        minLength: node.minItems ?? 0,
        maxLength: Math.max(node.minItems ?? 0, Math.min(node.maxItems ?? LONGEST_LIST, LONGEST_LIST)),
      });
    case 'string':
      return textOf(node);
    case 'integer':
    case 'number':
      return numberOf(node);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue();
  }
};

const objectOf = (
  node: SchemaNode,
  of: (each: SchemaNode) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> => {
  // A record of names that must all be there says its values' shape once.
  const everyOther = typeof node.additionalProperties === 'object' ? node.additionalProperties : {};
  const demanded = Object.fromEntries((node.required ?? []).map((name) => [name, everyOther]));
  const named = fc.record(
    Object.fromEntries(
      Object.entries({ ...demanded, ...node.properties }).map(([name, each]) => [name, of(each)]),
    ),
    { requiredKeys: [...(node.required ?? [])], noNullPrototype: true },
  );
  if (typeof node.additionalProperties !== 'object') return named;
  const names = of(node.propertyNames ?? { type: 'string' }).map(String);
  const others = fc.dictionary(names, of(node.additionalProperties), { maxKeys: 4, noNullPrototype: true });
  return fc.tuple(others, named).map((parts) => Object.assign({}, ...parts));
};

/** Values that a schema lets in, but for what its refinements say beyond their shape. */
export const fromSchema = (schema: z.ZodType): fc.Arbitrary<unknown> => {
  // What zod writes is JSON Schema; the interface above names what is read of it.
  const node = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode;
  return arbitraryOf(node, node.$defs ?? {});
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** Walks into a value by the numbers given and puts another in the place where it ends. */
const damagedAt = (value: unknown, [turn, ...turns]: readonly number[], other: unknown): unknown => {
  if (turn === undefined || !isObject(value)) return other;
  const names = Object.keys(value);
  const name = names[turn % Math.max(1, names.length)];
  if (name === undefined) return other;
  const changed = damagedAt(value[name], turns, other);
  if (Array.isArray(value)) return value.map((each, at) => (String(at) === name ? changed : each));
  return { ...value, [name]: changed };
};

const wrong = fc.oneof(
  fc.constantFrom(null, '', 0, -1, 1e308, true, [], {}, '\u0000', '\ud83e', 'a'.repeat(50_000)),
  fc.jsonValue(),
);

/** The same values, each with something wrong in some place of it, or something more. */
export const damaged = (good: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc
      .tuple(good, fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }), wrong)
      .map(([value, turns, other]) => damagedAt(value, turns, other)),
    fc
      .tuple(good, fc.string(), wrong)
      .map(([value, name, other]) => (isObject(value) ? { ...value, [name]: other } : other)),
    fc.jsonValue(),
  );
