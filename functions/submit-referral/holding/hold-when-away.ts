import type { Referral } from '../../../shared/domain/referral.ts';
import type { ApiAnswer, ApiRequest } from '../../../shared/http/api-request.ts';
import { inTime } from '../../../shared/http/in-time.ts';
import { errorFields, type Log } from '../../../shared/http/log.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import { onceHash } from '../../../shared/store/accept/once.ts';
import { referenceFor } from '../../../shared/store/accept/reference.ts';
import { hashOf } from '../../../shared/store/canonical.ts';
import { StoreBusy } from '../../../shared/store/errors.ts';
import { passDigest } from '../../../shared/store/guests/pass.ts';
import type { Hold } from '../../../shared/store/held/hold.ts';
import type { HeldSubmission } from '../../../shared/store/held/submission.ts';
import { heldAnswer, type ToTell } from './held-answer.ts';

/**
 * Taking in may ask the records several times one after another, each of which may hang until its last try: that would
 * take longer than the function has and than the pages wait. Whoever sends waits for so long; then it is held.
 */
const PATIENCE_MS = 9_000;

export interface Holding {
  readonly settings: AuthoritySettings;
  readonly now: () => Date;
  readonly log: Log;
  readonly isUnavailable: (error: unknown) => boolean;
  /** Absent where there is none: what cannot be taken in is then refused. */
  readonly hold?: Hold | undefined;
  readonly patienceMs?: number | undefined;
}

/** A route whose referrals are held, and how what matters is read from a request to it. */
export interface HeldRoute<Body> {
  readonly route: HeldSubmission['route'];
  readonly read: (request: ApiRequest<Body>) => {
    readonly form: Referral;
    readonly sender: ToTell['sender'];
    /** The service's own check: it shows the outage, and waits for nobody. */
    readonly synthetic?: boolean;
  };
}

/** Whoever has no access any more is refused as ever. Where the directory cannot be asked, it is asked later. */
const refuseWhoLeft = async ({ admitted }: ApiRequest): Promise<void> => {
  try {
    await admitted;
  } catch (error) {
    if (error instanceof ProblemError) throw error;
  }
};

const tookTooLong = (): Error => new StoreBusy('The records took too long');

const callerOf = ({ caller: { id, name, email, roles, agency } }: ApiRequest): HeldSubmission['caller'] => ({
  id,
  name,
  roles: [...roles],
  ...(email !== undefined && { email }),
  ...(agency !== undefined && { agency }),
});

/**
 * Takes a referral in with `take`. Where the records cannot be reached, or not in time, or the service breaks on it, it
 * is held instead, and its sender is told so: 202. The same key gives that answer again until it is in the records.
 * @throws ProblemError as `take` does, and whatever kept it out where the hold fails as well.
 */
export const holdWhenAway =
  <Body>(
    { route, read }: HeldRoute<Body>,
    take: (request: ApiRequest<Body>) => Promise<ApiAnswer>,
    { settings, now, log, isUnavailable, hold, patienceMs = PATIENCE_MS }: Holding,
  ) =>
  async (request: ApiRequest<Body>): Promise<ApiAnswer> => {
    const receivedAt = now().toISOString();
    try {
      // What then still goes in does so under the same key: it is taken in once.
      return await (hold === undefined ? take(request) : inTime(take(request), patienceMs, tookTooLong));
    } catch (away) {
      if (hold === undefined || away instanceof ProblemError) throw away;
      const { traceId, idempotencyKey = '', guestPass, body, role } = request;
      await refuseWhoLeft(request);
      const { form, sender, synthetic } = read(request);
      if (synthetic === true) throw away;
      const hash = onceHash(request.caller.id, idempotencyKey);
      const payload = hashOf(body);
      const reference = referenceFor(settings.referencePrefix, { hash, payload });
      const what = route === 'keyContact' ? 'contact' : 'referral';
      const { answer, level } = heldAnswer({ what, form, sender, reference, receivedAt }, settings);
      const digest = guestPass === undefined ? undefined : passDigest(guestPass);
      const submission: HeldSubmission = {
        version: 1,
        route,
        caller: callerOf(request),
        role,
        idempotencyKey,
        ...(digest !== undefined && { passDigest: digest }),
        hash,
        payload,
        receivedAt,
        traceId,
        body,
        answer,
        tries: 0,
      };
      let kept: HeldSubmission | null;
      try {
        kept = await hold.keep(submission);
      } catch (error) {
        log('holding failed, referral refused', { level: 'error', traceId, route, ...errorFields(error) });
        throw away;
      }
      if (kept !== null && kept.payload !== payload) throw new ProblemError('idempotency-key-reused');
      if (kept !== null) return { status: 202, body: kept.answer };
      log('referral held', { level: 'warn', traceId, route, ...errorFields(away) });
      if (!isUnavailable(away)) log('referral held for a fault', { level: 'error', traceId, route });
      if (level === 'red') log('red referral held', { level: 'error', traceId, route });
      return { status: 202, body: answer };
    }
  };
