import { checkFile, type RowProblem } from '../../../../infra/operations/import-contacts/check-file.ts';
import type { ColumnNames } from '../../../../infra/operations/import-contacts/columns.ts';
import { contactRow } from '../../../../infra/operations/import-contacts/contact-row.ts';
import { type ImportResult, importFile } from '../../../../infra/operations/import-contacts/import-file.ts';
import { EXAMPLESHIRE } from '../../../../shared/settings/exampleshire.ts';
import type { Records } from '../../../../shared/store/records.ts';
import { SECRET, TUESDAY } from '../../../support/front-door.ts';
import { everything } from '../../../support/stored.ts';

export interface Imported extends ImportResult {
  readonly rows: number;
  readonly good: number;
  readonly problems: readonly RowProblem[];
}

/** Imports a file on the tests' Tuesday. */
export const importInto = async (
  records: Records,
  file: string,
  names: ColumnNames = {},
  progress: (done: number) => void = () => undefined,
): Promise<Imported> => {
  const now = new Date(TUESDAY);
  const schema = contactRow({ now, timeZone: EXAMPLESHIRE.calendar.timeZone });
  const problems: RowProblem[] = [];
  const tell = (problem: RowProblem): void => void problems.push(problem);
  const checked = await checkFile(file, names, schema, tell);
  const result = await importFile({
    records,
    secret: SECRET,
    settings: EXAMPLESHIRE,
    now: () => now,
    file,
    checked,
    schema,
    tell,
    progress,
  });
  return { ...result, rows: checked.rows, good: checked.good.length, problems };
};

/** Contacts that are in, each by its items: record, work, history, audit; and how many matching keys in all. */
export const countsIn = async (records: Records) => {
  const items = await everything(records);
  const of = (start: string, sort = ''): number =>
    items.filter(({ pk, sk }) => pk.startsWith(start) && sk.startsWith(sort)).length;
  return {
    forms: of('REFERRAL#', 'FORM'),
    contacts: of('REFERRAL#', 'CONTACT#'),
    work: of('REFERRAL#', 'WORK#'),
    histories: of('PERSON#', 'CONTACT#'),
    events: of('AUDIT#'),
    outbox: of('OUTBOX#'),
    keys: of('KEY#'),
  };
};
