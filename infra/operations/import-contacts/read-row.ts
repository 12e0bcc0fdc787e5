import { type FileHandle, open } from 'node:fs/promises';
import type { RowPlace } from './check-file.ts';
import { byColumn, type Column, type Layout } from './columns.ts';
import type { ContactRow, contactRow } from './contact-row.ts';
import { cellsOf } from './rows.ts';

/** A good row: its cells as they stand in the file, and what they say. */
export interface RowRead {
  readonly line: number;
  readonly cells: Partial<Record<Column, string>>;
  readonly row: ContactRow;
}

const CHANGED = 'The file changed while it was being imported. Run the import again';

/** Reads rows at their places. */
export const rowReader = async (
  file: string,
  layout: Layout,
  schema: ReturnType<typeof contactRow>,
): Promise<{ read: (place: RowPlace) => Promise<RowRead>; close: FileHandle['close'] }> => {
  const handle = await open(file);
  const read = async ({ line, start, length }: RowPlace): Promise<RowRead> => {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(length), 0, length, start);
    if (bytesRead !== length) throw new Error(CHANGED);
    const cells = byColumn(cellsOf(buffer), layout);
    const { data } = schema.safeParse(cells);
    if (data === undefined) throw new Error(CHANGED);
    return { line, cells, row: data };
  };
  return { read, close: () => handle.close() };
};
