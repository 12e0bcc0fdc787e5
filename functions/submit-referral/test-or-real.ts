import type { Referral } from '../../shared/domain/referral.ts';
import { comparable } from '../../shared/domain/test-referrals/comparable.ts';
import { errorFields, type Log } from '../../shared/http/log.ts';

export interface ReadingPlans {
  readonly log: Log;
  /** Id of the plan that a referral was sent for as a test, by its agency and that agency’s own reference. */
  readonly plannedTest: (
    known: { readonly agencyId: string; readonly agencyReference: string },
    at: string,
  ) => Promise<string | undefined>;
}

/** What of a referral on its way in says whether it is a test. */
interface ComingIn {
  readonly form: Pick<Referral, 'agencyReference'>;
  readonly sender: { readonly agencyId: string };
  readonly arrivedAt: string;
  readonly traceId: string;
}

/**
 * Was it sent as a test? Asked only where an agency’s reference was given. Plans that cannot be read keep no
 * referral out: it is then real for everybody, and its plan stays unused.
 * @returns the id of its plan; undefined for what is real
 */
export const testOrReal = async (
  { form, sender, arrivedAt, traceId }: ComingIn,
  { plannedTest, log }: ReadingPlans,
): Promise<string | undefined> => {
  const agencyReference = form.agencyReference ?? '';
  if (comparable(agencyReference) === '') return undefined;
  try {
    return await plannedTest({ agencyId: sender.agencyId, agencyReference }, arrivedAt);
  } catch (error) {
    log('plans not read, referral taken in', { level: 'error', traceId, ...errorFields(error) });
    return undefined;
  }
};
