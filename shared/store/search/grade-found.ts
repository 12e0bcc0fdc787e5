import type { FieldCompared, OpenCase } from '../../domain/prior-contact.ts';
import { match } from '../../matching/grade.ts';
import type { Identity } from '../../matching/identity.ts';
import type { ContactKeyItem, OpenCaseKeyItem } from '../items/matching-key.ts';

/** A person whom an earlier contact was about, with the best grade any of their contacts gave. */
export interface PersonFound {
  readonly personId: string;
  readonly grade: 'same' | 'possible';
  readonly compared: readonly FieldCompared[];
}

/** People among the contacts found who are, or may be, the one searched for; sure ones first. */
export const peopleFound = (identity: Identity, contacts: Iterable<ContactKeyItem>): PersonFound[] => {
  const people = new Map<string, PersonFound>();
  for (const contact of contacts) {
    const { grade, compared } = match(identity, contact.identity);
    if (grade === 'different') continue;
    const known = people.get(contact.personId);
    if (known === undefined || (known.grade === 'possible' && grade === 'same')) {
      people.set(contact.personId, { personId: contact.personId, grade, compared });
    }
  }
  return [...people.values()].sort((one, other) =>
    one.grade === other.grade ? (one.personId < other.personId ? -1 : 1) : one.grade === 'same' ? -1 : 1,
  );
};

const RANK = { same: 0, likely: 1, possible: 2 } as const;

const certaintyOf = (identity: Identity, openCase: OpenCaseKeyItem): OpenCase['certainty'] | null => {
  const { grade, compared, guard } = match(identity, openCase.identity);
  if (grade === 'different') return null;
  if (grade === 'same') return 'same';
  // Nothing disagrees and only a forename is missing, as with a baby not yet born.
  const onlyANameIsMissing =
    guard === 'forename-missing' && !compared.some(({ level }) => level === 'differs');
  return onlyANameIsMissing ? 'likely' : 'possible';
};

/** The open case most likely to be this child's, if there is any. */
export const openCaseFound = (
  identity: Identity,
  openCases: Iterable<OpenCaseKeyItem>,
): OpenCase | undefined => {
  const found: OpenCase[] = [];
  for (const openCase of openCases) {
    const certainty = certaintyOf(identity, openCase);
    if (certainty === null) continue;
    found.push({ team: openCase.team, worker: openCase.worker, plan: openCase.plan, certainty });
  }
  return found.sort((one, other) => RANK[one.certainty] - RANK[other.certainty])[0];
};
