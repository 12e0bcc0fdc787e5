import type { Identity } from '../../../shared/matching/identity.ts';

/** The columns of the CSV files, in order. Whatever is not known is empty. */
export const COLUMNS = [
  'rec_id',
  'person',
  'forename',
  'surname',
  'alias_surname',
  'dob',
  'dob_flag',
  'sex',
  'postcode',
  'house',
  'nhs',
  'upn',
  'phone',
  'email',
  'mother_forename',
  'mother_surname',
  'mother_dob',
  'expected',
  'group',
  'household',
  'referrer',
  'scenario',
] as const;

export type Column = (typeof COLUMNS)[number];

/**
 * One child as one referrer wrote it down. `person` and `household` are the truth and not for matching; dates
 * are `YYYY-MM-DD`; `dob_flag` is empty, `estimated`, `missing` or `unborn`; `scenario` says what was done to
 * the record, labels joined by `|`.
 */
export type SimulatedRecord = Readonly<Record<Column, string>>;

const orUndefined = (text: string): string | undefined => (text === '' ? undefined : text);

/** A record in the form that matching takes. */
export const toIdentity = (record: SimulatedRecord): Identity => ({
  given: orUndefined(record.forename),
  family: orUndefined(record.surname),
  otherNames: record.alias_surname === '' ? undefined : [record.alias_surname],
  born: orUndefined(record.dob),
  bornIsEstimate: record.dob_flag === 'estimated' || undefined,
  expected: orUndefined(record.expected),
  sex: record.sex === 'F' || record.sex === 'M' ? record.sex : undefined,
  postcode: orUndefined(record.postcode),
  house: orUndefined(record.house),
  nhsNumber: orUndefined(record.nhs),
  upn: orUndefined(record.upn),
  phones: record.phone === '' ? undefined : [record.phone],
  emails: record.email === '' ? undefined : [record.email],
  mother:
    record.mother_forename === '' && record.mother_surname === '' && record.mother_dob === ''
      ? undefined
      : {
          given: orUndefined(record.mother_forename),
          family: orUndefined(record.mother_surname),
          born: orUndefined(record.mother_dob),
        },
});

const inCsv = (value: string): string =>
  /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

/** The first line of a CSV file of records. */
export const HEADER = `${COLUMNS.join(',')}\n`;

/** A record as a line of CSV. */
export const lineOf = (record: SimulatedRecord): string => {
  let line = '';
  for (const column of COLUMNS) line += `${line === '' ? '' : ','}${inCsv(record[column])}`;
  return `${line}\n`;
};
