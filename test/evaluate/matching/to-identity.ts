import type { Identity } from '../../../shared/matching/identity.ts';
import type { Field } from './columns.ts';

/** The values of a field's columns in one row, trimmed, empty ones left out. */
export type ValuesOf = (field: Field) => readonly string[];

/** `YYYY-MM-DD`, `YYYYMMDD` or `DD/MM/YYYY`, as `YYYY-MM-DD`; whether it is in the calendar is not asked here. */
export const readDate = (text: string | undefined): string | undefined => {
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text ?? '') ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  const [, d = '', m = '', y] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text ?? '') ?? [];
  return y === undefined ? undefined : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
};

const readSex = (text: string | undefined): Identity['sex'] => {
  const letter = text?.charAt(0).toUpperCase();
  return letter === 'F' || letter === 'M' || letter === 'U' ? letter : undefined;
};

const list = (values: readonly string[]): readonly string[] | undefined => {
  const items = values.flatMap((value) => value.split(/[;|]/)).map((item) => item.trim());
  const filled = items.filter((item) => item !== '');
  return filled.length === 0 ? undefined : filled;
};

const motherOf = (joined: (field: Field) => string | undefined): Identity['mother'] => {
  const [given, family] = [joined('motherGiven'), joined('motherFamily')];
  const born = readDate(joined('motherBorn'));
  return given === undefined && family === undefined && born === undefined
    ? undefined
    : { given, family, born };
};

/** A row as the identity that is matched. Several columns of one field are joined with a space, or listed. */
export const toIdentity = (valuesOf: ValuesOf): Identity => {
  const joined = (field: Field): string | undefined => valuesOf(field).join(' ') || undefined;
  const born = readDate(joined('born'));
  const given = joined('given');
  return {
    given,
    family: joined('family'),
    otherNames: list(valuesOf('aliases')),
    born,
    bornIsEstimate: (born !== undefined && joined('bornFlag') === 'estimated') || undefined,
    expected: born === undefined ? readDate(joined('expected')) : undefined,
    sex: readSex(joined('sex')),
    postcode: joined('postcode'),
    house: joined('house'),
    place: joined('place'),
    nhsNumber: joined('nhs'),
    upn: joined('upn'),
    phones: list(valuesOf('phone')),
    emails: list(valuesOf('email')),
    mother: motherOf(joined),
  };
};
