import type { Typed } from '../../../shared/store/drafts.ts';

/** A posted form, as Hono parses it. */
export type Posted = Readonly<Record<string, unknown>>;

/** What was posted under the names asked for, as typed. Browsers post new lines as two characters. */
export const readTyped = (posted: Posted, names: readonly string[]): Typed =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = posted[name];
      return typeof value === 'string' ? [[name, value.replaceAll('\r\n', '\n')]] : [];
    }),
  );
