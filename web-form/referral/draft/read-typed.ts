import type { Typed } from '../../../shared/store/drafts.ts';

/** A posted form, as Hono parses it. */
export type Posted = Readonly<Record<string, unknown>>;

/** What was posted under the names asked for, as typed. Browsers post new lines as two characters. */
export const readTyped = (posted: Posted, names: readonly string[]): Typed =>
  Object.fromEntries(
    names.flatMap((name) => {
      // Of several boxes with one name, those ticked come as a list.
      const values = [posted[name]].flat().filter((value) => typeof value === 'string');
      return values.length === 0 ? [] : [[name, values.join(',').replaceAll('\r\n', '\n')]];
    }),
  );
