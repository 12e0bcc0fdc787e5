import { importIds, importSecret } from '../../../shared/store/import/import-ids.ts';
import type { CheckedFile, RowProblem } from './check-file.ts';
import type { contactRow } from './contact-row.ts';
import { type ImportDependencies, rowImporter, standingOfRow } from './import-row.ts';
import { rowReader } from './read-row.ts';
import { forEachOf, shuffled } from './shuffled.ts';

/** Rows under way at once: enough for a table on AWS, not too many for one machine. */
const AT_ONCE = 8;

const OTHER_DETAILS =
  'A contact with this reference is in already with other details, from another row or an earlier import. It was not changed';

/** What became of the good rows of a file. */
export interface ImportResult {
  readonly written: number;
  readonly alreadyIn: number;
  /** Rows whose reference is that of another contact, which stays as it is. */
  readonly refused: number;
  /** Rows whose contact was found in the table at the end. */
  readonly readBack: number;
}

export interface ImportFile extends Omit<ImportDependencies, 'ids'> {
  readonly file: string;
  readonly checked: CheckedFile;
  readonly schema: ReturnType<typeof contactRow>;
  readonly tell: (problem: RowProblem) => void;
  readonly progress: (done: number) => void;
}

/**
 * Stores the good rows of a file in shuffled order (in the order of a surname or a birth date they would all
 * meet in one part of the table), then looks for each of them. It may be stopped at any moment and run again.
 * @throws where the file or the table cannot be used; what is in by then stays in.
 */
export const importFile = async (options: ImportFile): Promise<ImportResult> => {
  const { file, checked, schema, tell, progress } = options;
  const deps: ImportDependencies = { ...options, ids: importIds(await importSecret(options.records)) };
  const reader = await rowReader(file, checked.layout, schema);
  const importRow = rowImporter(deps);
  const counts = { written: 0, alreadyIn: 0, refused: 0, readBack: 0 };
  let done = 0;
  try {
    await forEachOf(shuffled(checked.good), AT_ONCE, async (place) => {
      const became = await importRow(await reader.read(place));
      if (became === 'written') counts.written += 1;
      else if (became === 'in') counts.alreadyIn += 1;
      else {
        counts.refused += 1;
        tell({ line: place.line, column: 'contact_reference', problem: OTHER_DETAILS });
      }
      done += 1;
      progress(done);
    });
    await forEachOf(checked.good, AT_ONCE, async (place) => {
      const { kind } = await standingOfRow(deps, await reader.read(place));
      if (kind !== 'absent') counts.readBack += 1;
    });
  } finally {
    await reader.close();
  }
  return counts;
};
