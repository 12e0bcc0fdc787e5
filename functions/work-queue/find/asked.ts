import { SEARCH_FIELDS, type Searched, type SearchField } from '../../../shared/contract/search.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import type { Identity } from '../../../shared/matching/identity.ts';
import { searchKeys } from '../../../shared/matching/keys.ts';
import { prepare } from '../../../shared/matching/record.ts';
import { typedReference } from './typed-reference.ts';

/** What a search asks for, read. */
export interface Asked {
  readonly reference: string | null;
  /** Absent where nothing about a person was given. */
  readonly identity: Identity | null;
  /** Names of the fields that were used: all of a search that is kept. */
  readonly fields: readonly SearchField[];
}

const NOT_ENOUGH = 'Give more: a number, or a name with a date of birth, another name or a postcode';

const refused = (pointer: string, detail: string): ProblemError =>
  new ProblemError('fields-invalid', { errors: [{ pointer, detail }] });

/**
 * Reads what was typed.
 * @throws ProblemError where it is nothing, no reference, or too little to look anybody up by.
 */
export const askedFor = (typed: Searched, prefix: string): Asked => {
  const given = Object.fromEntries(
    SEARCH_FIELDS.flatMap((field) => {
      const value = typed[field]?.trim();
      return value === undefined || value === '' ? [] : [[field, value]];
    }),
  ) as Partial<Record<SearchField, string>>; // the fields' own names
  const fields = SEARCH_FIELDS.filter((field) => given[field] !== undefined);
  if (fields.length === 0) throw refused('', 'Enter a reference, or something about the child');
  const { reference: asTyped, ...person } = given;
  const reference = asTyped === undefined ? null : typedReference(asTyped, prefix);
  if (asTyped !== undefined && reference === null) {
    throw refused('/reference', 'Must be a reference, like EX-7K3M-9QTD');
  }
  if (Object.keys(person).length === 0) return { reference, identity: null, fields };
  if (searchKeys(prepare(person)).length === 0) throw refused('', NOT_ENOUGH);
  return { reference, identity: person, fields };
};
