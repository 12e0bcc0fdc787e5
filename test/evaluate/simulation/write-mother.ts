import type { Child } from './family.ts';
import { shortForms } from './names/kinship.ts';
import type { Random } from './random.ts';
import { KNOWN, MANNERS } from './rates.ts';
import type { RateOf, Stage } from './referrers.ts';
import { mistyped } from './typo.ts';
import { writtenBorn } from './write-born.ts';

/** What a record says of a mother; all empty where it does not name her. */
export interface WrittenMother {
  readonly forename: string;
  readonly surname: string;
  readonly dob: string;
}

/** A child's mother as a referrer writes her down: mostly, where the child is unborn. */
export const writtenMother = (
  { mother }: Child,
  unborn: boolean,
  stage: Stage,
  rate: RateOf,
  random: Random,
): WrittenMother => {
  if (!random.chance(unborn ? MANNERS.unbornMother : KNOWN.mother[stage])) {
    return { forename: '', surname: '', dob: '' };
  }
  const typed = (name: string): string => (random.chance(rate('motherTypo')) ? mistyped(name, random) : name);
  const forms = random.chance(rate('nickname')) ? shortForms.get(mother.forename) : undefined;
  const bornKnown = random.chance(unborn ? MANNERS.unbornMotherBorn : KNOWN.motherBorn[stage]);
  return {
    forename: typed(forms ? random.pick(forms) : mother.forename),
    surname: typed(mother.surname),
    dob: bornKnown ? writtenBorn(mother.born, rate, random).text : '',
  };
};
