import type { Identity, ParentIdentity } from '../../../shared/matching/identity.ts';

const joined = (parts: readonly (string | undefined)[], by = ', '): string | undefined =>
  parts.filter((part) => part !== undefined && part.trim() !== '').join(by) || undefined;

const withOthers = (name: string | undefined, { otherNames = [] }: Identity): string | undefined =>
  joined([name, ...otherNames.map((other) => `also ${other}`)]);

const parent = ({ given, family, born, nhsNumber }: ParentIdentity): string | undefined =>
  joined([joined([given, family], ' '), born, nhsNumber]);

const SEX = { F: 'Female', M: 'Male', U: 'Not known' } as const;

type ValueOf = (identity: Identity) => string | undefined;

/** What a record says in a field, by the field's id in an explanation. */
const VALUES: Readonly<Record<string, ValueOf>> = {
  forename: (identity) => withOthers(identity.given, identity),
  surname: (identity) => withOthers(identity.family, identity),
  born: ({ born, bornIsEstimate, expected }) =>
    born !== undefined && bornIsEstimate === true
      ? `${born}, an estimate`
      : (born ?? (expected && `Expected ${expected}`)),
  sex: ({ sex }) => sex && SEX[sex],
  address: ({ house, postcode }) => joined([house, postcode]),
  place: ({ place }) => place,
  reach: ({ phones = [], emails = [] }) => joined([...phones, ...emails]),
  mother: ({ mother }) => mother && parent(mother),
  nhsNumber: ({ nhsNumber }) => nhsNumber,
  upn: ({ upn }) => upn,
};

/** A field's value on a record as it was sent, dates as `YYYY-MM-DD`; null where nothing was. */
export const valueIn = (field: string, identity: Identity): string | null =>
  VALUES[field]?.(identity) || null;
