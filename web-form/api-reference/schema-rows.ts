import * as z from 'zod';
import type { SchemaNode } from './schema-node.ts';

/** One field of a body, in words. */
export interface FieldRow {
  /** With its place: `children[].born`. */
  readonly field: string;
  readonly required: boolean;
  readonly kind: string;
  /** The words that may stand here, where there is a list of them. */
  readonly values: readonly string[];
}

type Defs = Readonly<Record<string, SchemaNode>>;

const resolved = (node: SchemaNode, defs: Defs): SchemaNode =>
  node.$ref === undefined ? node : (defs[node.$ref.replace('#/$defs/', '')] ?? {});

const FORMATS: Readonly<Record<string, string>> = {
  email: 'email address',
  date: 'date, YYYY-MM-DD',
  'date-time': 'instant, ISO 8601 in UTC',
};

const limited = (kind: string, most: number | undefined, of: string): string =>
  most === undefined ? kind : `${kind}, up to ${most.toLocaleString('en-GB')} ${of}`;

const kindOf = (node: SchemaNode): string => {
  if (node.enum !== undefined || node.const !== undefined) return 'one of these';
  switch (node.type) {
    case 'string':
      return FORMATS[node.format ?? ''] ?? limited('text', node.maxLength, 'characters');
    case 'integer':
    case 'number':
      return Math.abs(node.maximum ?? Number.MAX_SAFE_INTEGER) < Number.MAX_SAFE_INTEGER
        ? `number from ${node.minimum ?? 0} to ${node.maximum}`
        : 'number';
    case 'boolean':
      return 'true or false';
    case 'array':
      return limited('list', node.maxItems, 'of them');
    case 'object':
      return typeof node.additionalProperties === 'object' ? 'object of these' : 'object';
    case 'null':
      return 'null';
    default:
      return (node.anyOf ?? node.oneOf ?? []).map(kindOf).join(' or ') || 'anything';
  }
};

const valuesOf = (node: SchemaNode): readonly string[] =>
  [node.enum ?? (node.const === undefined ? [] : [node.const])].flat().map(String);

const rowsOf = (
  node: SchemaNode,
  place: string,
  required: boolean,
  defs: Defs,
  open: readonly SchemaNode[],
): FieldRow[] => {
  const found = resolved(node, defs);
  if (open.includes(found)) return [];
  const inside = [...open, found];
  const names = resolved(found.propertyNames ?? {}, defs);
  const value =
    typeof found.additionalProperties === 'object' ? resolved(found.additionalProperties, defs) : {};
  const own: FieldRow = {
    field: place,
    required,
    kind: kindOf(found),
    values: [...valuesOf(found), ...valuesOf(names)],
  };
  const parts = Object.entries(found.properties ?? {}).flatMap(([name, each]) =>
    rowsOf(
      each,
      place === '' ? name : `${place}.${name}`,
      found.required?.includes(name) ?? false,
      defs,
      inside,
    ),
  );
  const values = valuesOf(value);
  const mapped =
    values.length > 0 ? [{ field: `${place}.*`, required: false, kind: kindOf(value), values }] : [];
  const choices = (found.anyOf ?? found.oneOf ?? []).flatMap((each) => {
    const choice = resolved(each, defs);
    return choice.properties || choice.items ? rowsOf(choice, place, required, defs, inside).slice(1) : [];
  });
  const items = found.items ? rowsOf(found.items, `${place}[]`, false, defs, inside) : [];
  // A list of plain values is said once, with its list.
  const shown = items.length === 1 && items[0]?.kind.startsWith('text') ? [] : items;
  return [...(place === '' ? [] : [own]), ...parts, ...mapped, ...choices, ...shown];
};

/** The fields of a schema in the order in which it names them, those inside after what holds them. */
export const schemaRows = (schema: z.ZodType): readonly FieldRow[] => {
  // What zod writes is JSON Schema; the interface above names what is read of it.
  const node = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as SchemaNode;
  const rows = rowsOf(node, '', true, node.$defs ?? {}, []);
  return [...new Map(rows.map((row) => [row.field, row])).values()];
};
