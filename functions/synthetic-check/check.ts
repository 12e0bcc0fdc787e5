import { errorFields } from '../../shared/http/log.ts';
import type { CheckDependencies } from './dependencies.ts';
import { queued, received, routed, withdrawn } from './follow.ts';
import { getToken } from './get-token.ts';
import { NotAsExpected } from './not-as-expected.ts';
import { openStartPage, send } from './send.ts';

/** What a referral goes through, in this order. */
export type CheckStep = 'pages' | 'token' | 'sent' | 'received' | 'routed' | 'queued' | 'withdrawn';

/** What became of one check. */
export interface Checked {
  readonly passed: boolean;
  readonly milliseconds: number;
  /** Where it ended, where it did not come through. */
  readonly failedAt?: CheckStep | undefined;
}

const goThrough = async (deps: CheckDependencies, begin: (step: CheckStep) => void): Promise<void> => {
  begin('pages');
  await openStartPage(deps);
  begin('token');
  const token = await getToken(deps);
  begin('sent');
  const reference = await send(deps, token);
  begin('received');
  const referral = await received(deps, reference);
  begin('routed');
  const queue = routed(referral);
  begin('queued');
  await queued(deps, reference, queue);
  begin('withdrawn');
  await withdrawn(deps, referral, queue);
};

const statusOf = (error: unknown) =>
  error instanceof NotAsExpected && error.status !== undefined ? { status: error.status } : {};

/**
 * Sends the service one invented referral as a partner's system would, follows it to its queue and withdraws it. It
 * never throws: what it found is one line of the log, from which metric and alarm are made.
 */
export const check = async (deps: CheckDependencies): Promise<Checked> => {
  const started = performance.now();
  let at: CheckStep = 'pages';
  const took = (): number => Math.round(performance.now() - started);
  try {
    await goThrough(deps, (step) => {
      at = step;
    });
  } catch (error) {
    const milliseconds = took();
    deps.log('the service’s own check failed', {
      level: 'error',
      kind: at,
      ...statusOf(error),
      ...errorFields(error),
      figures: { syntheticSuccess: 0, syntheticMilliseconds: milliseconds },
    });
    return { passed: false, milliseconds, failedAt: at };
  }
  const milliseconds = took();
  deps.log('the service’s own check came through', {
    figures: { syntheticSuccess: 1, syntheticMilliseconds: milliseconds },
  });
  return { passed: true, milliseconds };
};
