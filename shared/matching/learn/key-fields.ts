import type { Field } from '../compare/comparison.ts';

/**
 * The kinds of keys whose pairs are learned from, and the fields of which such pairs cannot tell: those that the
 * key is made of, and those that go with them (who has not moved has mostly kept the telephone number).
 */
export const KEY_FIELDS: ReadonlyMap<string, readonly Field[]> = new Map<string, readonly Field[]>([
  ['nhs-number', ['nhsNumber']],
  ['upn', ['upn']],
  ['surname+born', ['surname', 'born']],
  ['forename+born', ['forename', 'born']],
  ['names+year', ['forename', 'surname', 'born']],
  ['surname+postcode', ['surname', 'address', 'place', 'reach']],
  ['forename+sector', ['forename', 'address', 'place', 'reach']],
]);
