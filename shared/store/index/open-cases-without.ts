import type { Records } from '../records.ts';
import { pagesOf } from './pages.ts';

/** The prefix of a matching key: `KEY#k1.s2.…` is of `k1.s2`. */
const prefixIn = (partition: string): string => partition.slice('KEY#'.length).split('.', 2).join('.');

/**
 * How many open cases are found under other keys but not under these. A case is stored without the details
 * that its keys are made of: only the register can put it under new ones.
 */
export const openCasesWithout = async (records: Records, prefix: string): Promise<number> => {
  const [all, found] = [new Set<string>(), new Set<string>()];
  const cases = { filter: 'begins_with(sk, :open)', values: { ':open': 'OPEN#' } };
  for await (const { items } of pagesOf(records, cases)) {
    for (const { pk, caseId } of items) {
      all.add(String(caseId));
      if (prefixIn(String(pk)) === prefix) found.add(String(caseId));
    }
  }
  return all.size - found.size;
};
