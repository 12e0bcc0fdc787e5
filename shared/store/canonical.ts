import { createHash } from 'node:crypto';

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([name, part]) => [name, sorted(part)]),
    );
  }
  return value;
};

/** A value as JSON, the same whatever the order of its properties. */
export const canonical = (value: unknown): string => JSON.stringify(sorted(value)) ?? '';

/** SHA-256 of a value, the same whatever the order of its properties. Base64url. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(canonical(value)).digest('base64url');
