import type { ApiRequest } from '../../../shared/http/api-request.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import { readReferral, type StoredReferral } from '../../../shared/store/read-referral.ts';
import { type DeskDependencies, isOpenTo } from '../desk.ts';

/** The referral that a path names, for whoever may work one of its queues; else there is no such referral. */
export const readForStaff = async (
  { records, settings }: DeskDependencies,
  { caller, path }: Pick<ApiRequest, 'caller' | 'path'>,
): Promise<StoredReferral> => {
  const referral = await readReferral(records, path['reference'] ?? '');
  if (referral === null || !isOpenTo(caller, referral, settings)) throw new ProblemError('not-found');
  return referral;
};
