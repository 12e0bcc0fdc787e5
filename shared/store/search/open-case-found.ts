import type { OpenCase } from '../../domain/prior-contact.ts';
import type { MatchingContext } from '../../matching/context.ts';
import type { Match } from '../../matching/identity.ts';
import { judge } from '../../matching/judge.ts';
import type { MatchRecord } from '../../matching/record.ts';
import type { OpenCaseKeyItem } from '../items/matching-key.ts';

const RANK = { same: 0, likely: 1, possible: 2 } as const;

const certaintyOf = ({ grade, fields, guard }: Match): OpenCase['certainty'] | null => {
  if (grade === 'same') return 'same';
  if (grade !== 'possible') return null;
  // Nothing disagrees and only a forename is missing, as with a baby not yet born.
  const onlyANameIsMissing = guard === 'forename-missing' && !fields.some(({ level }) => level === 'differs');
  return onlyANameIsMissing ? 'likely' : 'possible';
};

/**
 * The open case most likely to be this child's, if there is any: the surest, then the heaviest. Cases are judged
 * together, as contacts are: of two that are as near as each other neither is sure.
 */
export const openCaseFound = (
  record: MatchRecord,
  openCases: readonly OpenCaseKeyItem[],
  context: MatchingContext,
): OpenCase | undefined => {
  const candidates = openCases.map((openCase) => ({ ...openCase, personId: openCase.caseId }));
  const found = judge(record, candidates, context).flatMap(({ candidate, match }) => {
    const certainty = certaintyOf(match);
    return certainty === null ? [] : { candidate, certainty, bits: match.bits };
  });
  const [best] = found.toSorted(
    (one, other) => RANK[one.certainty] - RANK[other.certainty] || other.bits - one.bits,
  );
  if (best === undefined) return undefined;
  const { team, worker, plan } = best.candidate;
  return { team, worker, plan, certainty: best.certainty };
};
