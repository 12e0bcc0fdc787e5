import type { StoredReferral } from '../../../shared/store/read-referral.ts';

const isNamed = (value: object): value is { readonly id: string; readonly name: string } =>
  'id' in value && typeof value.id === 'string' && 'name' in value && typeof value.name === 'string';

/**
 * Names of everybody with an id beside their name, wherever in the value they stand: so that no part of a record, of
 * now or later, is forgotten. A decision, a proposal and what overtook it, an answer, a loan of a key: all alike.
 */
const namesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isNamed(value) ? [value.name] : []), ...Object.values(value).flatMap(namesIn)];
};

/** Everybody of the service whose name stands in the record: they are workers to whoever is outside. */
export const namesOfStaff = ({ form: { form: _form, ...kept }, ...referral }: StoredReferral): string[] => [
  ...new Set([
    ...namesIn(kept),
    ...namesIn(referral),
    ...referral.work.flatMap(({ note }) => note?.by ?? []),
    ...referral.contacts.flatMap(({ openCase }) => openCase?.worker ?? []),
  ]),
];
