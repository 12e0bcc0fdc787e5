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
  /** When it was sent: a plan may have ended while it was held. */
  readonly receivedAt: string;
  readonly traceId: string;
}

/** How long it waits, in milliseconds, before it asks once more: nobody who sends waits for half a second. */
const AGAIN_AFTER = [100, 300];

/** A look-up that took so long to fail, in milliseconds, was tried again and again already: whoever sends waits. */
const PATIENCE = 1_000;

const patiently = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
  for (const wait of AGAIN_AFTER) {
    const began = performance.now();
    try {
      return await ask();
    } catch (error) {
      if (performance.now() - began > PATIENCE) throw error;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return ask();
};

/**
 * Was it sent as a test? Asked only where an agency’s reference was given, and some times where plans cannot be read.
 * That keeps no referral out: it is then real for the desk, and before anything about it is sent it is asked again.
 * @returns the id of its plan; undefined for what is real
 */
export const testOrReal = async (
  { form, sender, receivedAt, traceId }: ComingIn,
  { plannedTest, log }: ReadingPlans,
): Promise<string | undefined> => {
  const agencyReference = form.agencyReference ?? '';
  if (comparable(agencyReference) === '') return undefined;
  try {
    return await patiently(() => plannedTest({ agencyId: sender.agencyId, agencyReference }, receivedAt));
  } catch (error) {
    log('plans not read, referral taken in', { level: 'error', traceId, ...errorFields(error) });
    return undefined;
  }
};
