import { areSpellings } from '../forename-variants.ts';
import type { MatchRecord } from '../record.ts';
import { standardSurname } from '../surname-variants.ts';
import { type Compared, MISSING } from './level.ts';

export type ReachLevel = 'exact' | 'missing' | 'differs';
export type MotherLevel = 'exact' | 'near' | 'missing' | 'differs';
export type SexLevel = 'exact' | 'missing' | 'differs';

/** Do two records share a telephone number or an e-mail address? Symmetric. */
export const compareReach = (a: MatchRecord, b: MatchRecord): Compared<ReachLevel> => {
  if (a.reach.length === 0 || b.reach.length === 0) return MISSING;
  return { level: a.reach.some((one) => b.reach.includes(one)) ? 'exact' : 'differs' };
};

/** Do two records name one mother? `near`: her name alone agrees. Symmetric. */
export const compareMothers = (
  { mother: one }: MatchRecord,
  { mother: other }: MatchRecord,
): Compared<MotherLevel> => {
  if (one === undefined || other === undefined) return MISSING;
  if (one.nhs !== undefined && one.nhs === other.nhs) return { level: 'exact' };
  const isGiven =
    one.given === undefined || other.given === undefined ? undefined : areSpellings(one.given, other.given);
  const isFamily =
    one.family.length === 0 || other.family.length === 0
      ? undefined
      : one.family.some((word) =>
          other.family.some((theirs) => standardSurname(word) === standardSurname(theirs)),
        );
  const isBorn = one.born === undefined || other.born === undefined ? undefined : one.born === other.born;
  if (isGiven === true && (isBorn === true || (isBorn === undefined && isFamily === true)))
    return { level: isBorn === true ? 'exact' : 'near' };
  if (isGiven === true && isFamily === true) return { level: 'near' };
  return isGiven === false ? { level: 'differs' } : MISSING;
};

/** Compare two records by sex. Symmetric. */
export const compareSexes = (a: MatchRecord, b: MatchRecord): Compared<SexLevel> => {
  if (a.sex === undefined || b.sex === undefined) return MISSING;
  return { level: a.sex === b.sex ? 'exact' : 'differs' };
};
