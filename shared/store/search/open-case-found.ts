import type { OpenCase } from '../../domain/prior-contact.ts';
import type { MatchingContext } from '../../matching/context.ts';
import { match } from '../../matching/match.ts';
import type { MatchRecord } from '../../matching/record.ts';
import type { OpenCaseKeyItem } from '../items/matching-key.ts';

const RANK = { same: 0, likely: 1, possible: 2 } as const;

const certaintyOf = (
  record: MatchRecord,
  openCase: OpenCaseKeyItem,
  context: MatchingContext,
): OpenCase['certainty'] | null => {
  const { grade, fields, guard } = match(record, openCase.record, context);
  if (grade === 'same') return 'same';
  if (grade !== 'possible') return null;
  // Nothing disagrees and only a forename is missing, as with a baby not yet born.
  const onlyANameIsMissing = guard === 'forename-missing' && !fields.some(({ level }) => level === 'differs');
  return onlyANameIsMissing ? 'likely' : 'possible';
};

/** The open case most likely to be this child's, if there is any. */
export const openCaseFound = (
  record: MatchRecord,
  openCases: Iterable<OpenCaseKeyItem>,
  context: MatchingContext,
): OpenCase | undefined => {
  const found: OpenCase[] = [];
  for (const openCase of openCases) {
    const certainty = certaintyOf(record, openCase, context);
    if (certainty === null) continue;
    found.push({ team: openCase.team, worker: openCase.worker, plan: openCase.plan, certainty });
  }
  return found.toSorted((one, other) => RANK[one.certainty] - RANK[other.certainty])[0];
};
