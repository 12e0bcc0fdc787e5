import type { Subject } from '../domain/assessment.ts';
import type { Identity } from '../matching/identity.ts';

/** The part of a person's details by which earlier contacts about them are found. */
export const identityOf = ({ kind, person }: Subject): Identity => ({
  given: person.given,
  family: person.family,
  otherNames: person.otherNames,
  born: person.born,
  expected: person.expected,
  estimatedAge: person.estimatedAge,
  sex: person.sex,
  postcode: person.postcode,
  ...(kind === 'child' && { nhsNumber: person.nhsNumber, upn: person.upn }),
});
