import { referral } from '../../shared/contract/referral/referral.ts';
import { SYNTHETIC_REFERRAL } from '../../shared/contract/synthetic-referral.ts';
import type { Referral } from '../../shared/domain/referral.ts';
import type { Caller } from '../../shared/http/caller.ts';
import { ProblemError } from '../../shared/http/problem.ts';
import type { AuthoritySettings } from '../../shared/settings/schema.ts';
import { hashOf } from '../../shared/store/canonical.ts';

/**
 * Is this the service's own check? Who called says so, never the referral; and that caller can send one invented
 * referral and nothing else, so that no child can be hidden by it.
 * @throws ProblemError `not-allowed` for anything else that the check's client sends: whoever sends it is told
 */
export const isOwnCheck = (
  caller: Caller,
  form: Referral,
  { syntheticClientId }: Pick<AuthoritySettings, 'syntheticClientId'>,
): boolean => {
  if (caller.id !== syntheticClientId || !caller.roles.includes('partner-system')) return false;
  if (hashOf(form) === hashOf(referral.parse(SYNTHETIC_REFERRAL))) return true;
  throw new ProblemError('not-allowed', {
    detail: 'This client can only send the service’s own check. Nothing was received: phone instead',
  });
};
