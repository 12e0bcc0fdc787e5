/**
 * A validator of Annex A workbooks, written from the published list of headers and permitted values alone. It knows
 * nothing of how this service makes one, so that a mistake there cannot be repeated here.
 */

/** One cell as a reader found it: what it is, and the number format by which a date is shown. */
export type ReadCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** An ISO date, with a time where it has one. */
  | { readonly kind: 'date'; readonly date: string; readonly shownAs: string }
  | { readonly kind: 'blank' };

/** A workbook as any reader found it: its sheets in order, each row by row. */
export type ReadWorkbook = readonly {
  readonly name: string;
  readonly rows: readonly (readonly ReadCell[])[];
}[];

type Rule = (cell: ReadCell) => string | null;

const GENDERS = ['a) Male', 'b) Female', 'c) Not stated/recorded', 'd) Neither'];

const ETHNICITIES =
  'a) WBRI|b) WIRI|c) WIRT|d) WOTH|e) WROM|f) MWBC|g) MWBA|h) MWAS|i) MOTH|j) AIND|k) APKN|l) ABAN|m) AOTH|n) BCRB|o) BAFR|p) BOTH|q) CHNE|r) OOTH|s) REFU|t) NOBT|u) UNKNOWN'.split(
    '|',
  );

const SOURCES =
  'a) 1A: Individual|b) 1B: Individual|c) 1C: Individual|d) 1D: Individual|e) 2A: Schools|f) 2B: Education services|g) 3A: Health services|h) 3B: Health services|i) 3C: Health services|j) 3D: Health services|k) 3E: Health services|l) 3F: Health services|m) 4: Housing|n) 5A: LA services|o) 5B: LA services|p) 5C: LA services|p1) 5D: LA services|q) 6: Police|r) 7: Other legal agency|s) 8: Other|t) 9: Anonymous|u) 10: Unknown'.split(
    '|',
  );

const NFA = ['a) Yes', 'b) No', 'c) Unknown'];

const oneOf =
  (permitted: readonly string[]): Rule =>
  (cell) =>
    cell.kind === 'text' && permitted.includes(cell.text) ? null : 'is not a permitted value';

const anyText: Rule = (cell) => (cell.kind === 'text' && cell.text.trim() !== '' ? null : 'is not text');

const childId: Rule = (cell) =>
  cell.kind === 'text' && /^[A-Za-z0-9]{1,20}$/.test(cell.text) ? null : 'is not 1 to 20 letters and digits';

const wholeNumber: Rule = (cell) =>
  cell.kind === 'number' && Number.isInteger(cell.number) && cell.number >= 0
    ? null
    : 'is not a whole number';

const day: Rule = (cell) => {
  if (cell.kind !== 'date') return 'is not a date';
  if (!/^dd\/mm\/yyyy$/i.test(cell.shownAs.replaceAll('\\', ''))) return 'is not shown as dd/mm/yyyy';
  return /^\d{4}-\d{2}-\d{2}(T00:00:00(\.000)?Z?)?$/.test(cell.date) ? null : 'has a time of day';
};

const mayBeBlank =
  (rule: Rule): Rule =>
  (cell) =>
    cell.kind === 'blank' ? null : rule(cell);

const CHILD: readonly (readonly [string, Rule])[] = [
  ['Child Unique ID', childId],
  ['Gender', oneOf(GENDERS)],
  ['Ethnicity', oneOf(ETHNICITIES)],
  ['Date of Birth', mayBeBlank(day)],
  ['Age', mayBeBlank(wholeNumber)],
];

const LISTS: Readonly<Record<string, readonly (readonly [string, Rule])[]>> = {
  'List 1': [...CHILD, ['Date of Contact', day], ['Contact Source', oneOf(SOURCES)]],
  'List 3': [
    ...CHILD,
    ['Date of Referral', day],
    ['Referral Source', oneOf(SOURCES)],
    ['Referral NFA?', oneOf(NFA)],
    ['Number of Referrals in Last 12 Months', wholeNumber],
    ['Allocated Team', anyText],
    ['Allocated Worker', anyText],
  ],
};

const textOf = (cell: ReadCell | undefined): string => (cell?.kind === 'text' ? cell.text : '');

const checkHeaders = (name: string, found: readonly ReadCell[], wanted: readonly string[]): string[] => {
  const headers = found.map(textOf);
  const twice = headers.filter((header, at) => header !== '' && headers.indexOf(header) !== at);
  const differs = headers.length !== wanted.length || headers.some((header, at) => header !== wanted[at]);
  return [
    ...twice.map((header) => `${name}: the header “${header}” is there twice`),
    ...(differs ? [`${name}: the headers are “${headers.join(' | ')}”`] : []),
  ];
};

const checkRow = (
  where: string,
  cells: readonly ReadCell[],
  columns: readonly (readonly [string, Rule])[],
): string[] => {
  const blank: ReadCell = { kind: 'blank' };
  const beyond = cells.slice(columns.length).some(({ kind }) => kind !== 'blank');
  return [
    ...(beyond ? [`${where}: something stands beyond the last column`] : []),
    ...columns.flatMap(([header, rule], at) => {
      const cell = cells[at] ?? blank;
      const wrong = rule(cell);
      if (wrong === null) return [];
      return [`${where}, ${header}: ${cell.kind === 'blank' ? 'must not be blank' : wrong}`];
    }),
  ];
};

/** Everything that is wrong with a workbook of lists 1 and 3, in words; nothing where it may be handed in. */
export const faultsOf = (workbook: ReadWorkbook): string[] => {
  const names = workbook.map(({ name }) => name);
  const wanted = Object.keys(LISTS);
  return [
    ...wanted.filter((name) => !names.includes(name)).map((name) => `there is no sheet “${name}”`),
    ...names.filter((name) => !wanted.includes(name)).map((name) => `“${name}” is no sheet of this return`),
    ...workbook.flatMap(({ name, rows }) => {
      const columns = LISTS[name];
      if (columns === undefined) return [];
      const [headers = [], ...rest] = rows;
      return [
        ...checkHeaders(
          name,
          headers,
          columns.map(([header]) => header),
        ),
        ...rest.flatMap((cells, at) => checkRow(`${name}, row ${at + 2}`, cells, columns)),
      ];
    }),
  ];
};
