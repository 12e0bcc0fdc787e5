import type { Subject } from '../domain/assessment.ts';
import type { Adult } from '../domain/referral.ts';
import type { Identity, ParentIdentity } from '../matching/identity.ts';

const MOTHER = /\b(mother|mum|mummy|mom|mam)\b/i;
/** "Step-mother", "grandmother" and "mother in law" are not the woman who gives birth. */
const NOT_THE_MOTHER =
  /step|grand|great|foster|god|adopt|former|in[- ]?law|mother['’]?s|mum['’]?s|of mother|of mum/i;

/** What an adult is to one child: what was said of that child alone comes before what was said of all. */
const relationshipTo = ({ relationship, relationships }: Adult, child: number): string =>
  relationships?.find((each) => each.child === child)?.relationship ?? relationship ?? '';

/** The one woman whom a referral calls this child's mother; nobody where it names two. */
const motherOf = (adults: readonly Adult[], child: number): ParentIdentity | undefined => {
  const [mother, another] = adults.filter((adult) => {
    const words = relationshipTo(adult, child);
    return MOTHER.test(words) && !NOT_THE_MOTHER.test(words);
  });
  if (mother === undefined || another !== undefined) return undefined;
  return { given: mother.given, family: mother.family, born: mother.born };
};

/** Number or name of the house: what stands before the first comma or line break of an address. */
const houseOf = (address: string | undefined): string | undefined => address?.trim().split(/[,\r\n]/, 1)[0];

/**
 * The part of a person's details by which earlier contacts about them are found.
 *
 * @param adults those the referral names: an unborn or unnamed child is known by its mother
 * @param child the child's place in the referral, from 1
 */
export const identityOf = (
  { kind, person }: Subject,
  adults: readonly Adult[] = [],
  child = 1,
): Identity => ({
  given: person.given,
  family: person.family,
  otherNames: person.otherNames,
  born: person.born,
  expected: person.expected,
  estimatedAge: person.estimatedAge,
  sex: person.sex,
  postcode: person.postcode,
  house: houseOf(person.address),
  phones: person.phone === undefined ? undefined : [person.phone],
  ...(kind === 'child' && { nhsNumber: person.nhsNumber, upn: person.upn, mother: motherOf(adults, child) }),
});
