import { judge } from '../../../shared/matching/judge.ts';
import { search, storedKeys } from '../../../shared/matching/keys.ts';
import { match } from '../../../shared/matching/match.ts';
import { prepare } from '../../../shared/matching/record.ts';

/** The matching that is evaluated: the service's own, or in a test a stand-in. */
export const matching = { prepare, storedKeys, search, match, judge };

export type Matching = typeof matching;
