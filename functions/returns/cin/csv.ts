import type { CinRow } from './rows.ts';

/** The columns, in the order of the file: those of the child, then those of the referral as in the census. */
export const CIN_COLUMNS = [
  'LAchildID',
  'PersonBirthDate',
  'ExpectedPersonBirthDate',
  'Sex',
  'Ethnicity',
  'CINreferralDate',
  'ReferralSource',
  'PrimaryNeedCode',
  'ReferralNFA',
] as const satisfies readonly (keyof CinRow)[];

/** Comma-separated. Every value is a code, a date or an id of letters and digits: nothing needs quotes. */
export const cinCsv = (rows: readonly CinRow[]): string =>
  [CIN_COLUMNS, ...rows.map((row) => CIN_COLUMNS.map((column) => String(row[column] ?? '')))]
    .map((cells) => `${cells.join(',')}\r\n`)
    .join('');
