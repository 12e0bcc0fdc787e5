import { errorFields, type Log } from '../../../shared/http/log.ts';
import { ProblemError } from '../../../shared/http/problem.ts';
import type { HeldReferrals, Waiting } from '../../../shared/store/held/hold.ts';
import { type HeldSubmission, heldSubmission } from '../../../shared/store/held/submission.ts';

export interface AcceptHeldDependencies {
  readonly held: HeldReferrals;
  readonly takeIn: (submission: HeldSubmission) => Promise<void>;
  /** Writes into the audit that one is kept for a person to look at, and why. */
  readonly recordSetAside: (reference: string, why: string) => Promise<void>;
  readonly isUnavailable: (error: unknown) => boolean;
  readonly now: () => Date;
  /** Milliseconds until this run is ended from outside. */
  readonly timeLeft: () => number;
  readonly log: Log;
}

const MOST_A_RUN = 1_000;
const READ_TOGETHER = 20;
/** With less time left than this nothing more is begun: the next run goes on. */
const ENOUGH_MS = 12_000;
/** So many in a row that cannot reach the records: they are away. */
const AWAY_AFTER = 3;
/** A person looks at what failed so often although the records were there. */
const MOST_TRIES = 5;
/** One that could not reach them while its neighbours did: they come and go, and an hour of that is no fault of its own. */
const MOST_TRIES_AWAY = 60;

type Read = { readonly hash: string; readonly submission: HeldSubmission | null };

const parsed = (hash: string, text: string): Read => {
  try {
    const { data } = heldSubmission.safeParse(JSON.parse(text));
    return { hash, submission: data ?? null };
  } catch {
    return { hash, submission: null };
  }
};

/** One that cannot be read now stays, to be read by the next run: it keeps back no other. */
const readAll = async (
  names: readonly Waiting[],
  { held, log }: Pick<AcceptHeldDependencies, 'held' | 'log'>,
): Promise<Read[]> => {
  const found: Read[] = [];
  const textOf = (hash: string): Promise<string | null> =>
    held.read(hash).catch((error: unknown) => {
      log('held referral failed', { level: 'error', code: 'not-read', ...errorFields(error) });
      return null;
    });
  for (let from = 0; from < names.length; from += READ_TOGETHER) {
    const together = names.slice(from, from + READ_TOGETHER);
    const texts = await Promise.all(together.map(async ({ hash }) => ({ hash, text: await textOf(hash) })));
    found.push(...texts.flatMap(({ hash, text }) => (text === null ? [] : [parsed(hash, text)])));
  }
  return found;
};

/** What was tried least, then what came first: one that fails never stands before one that could go in. */
const inTurn = ({ submission: one }: Read, { submission: other }: Read): number =>
  (one?.tries ?? 0) - (other?.tries ?? 0) || ((one?.receivedAt ?? '') < (other?.receivedAt ?? '') ? -1 : 1);

const referenceIn = ({ answer }: HeldSubmission): string =>
  typeof answer === 'object' && answer !== null && 'reference' in answer ? String(answer.reference) : '';

/**
 * Takes in what was held, in the order in which it was sent, each by the use case that takes in what is sent. It ends when the
 * records are away again. One that fails by itself goes to the end of the line and after some tries out of it, as
 * does one that may not be taken in any more: nothing is ever thrown away.
 */
export const acceptHeld = async (deps: AcceptHeldDependencies): Promise<void> => {
  const { held, takeIn, recordSetAside, isUnavailable, now, timeLeft, log } = deps;
  const waiting = await held.waiting(MOST_A_RUN);
  const [oldest] = waiting;
  if (oldest === undefined) return;
  const minutes = Math.max(0, Math.round((now().getTime() - oldest.at.getTime()) / 60_000));
  log('held referrals wait', { level: 'warn', count: waiting.length, minutes });

  const setAside = async (
    { hash, submission }: Read,
    place: 'refused' | 'failed',
    why: string,
  ): Promise<void> => {
    await recordSetAside(submission === null ? '' : referenceIn(submission), why);
    await held.setAside(hash, place);
    log('held referral set aside', { level: 'error', kind: place, code: why });
  };

  /** It failed although the records are there: it comes after all others, and at last out of the line. */
  const failedByItself = async (read: Read, why: string): Promise<void> => {
    const { submission } = read;
    const most = why === 'unavailable' ? MOST_TRIES_AWAY : MOST_TRIES;
    if (submission === null || submission.tries + 1 >= most) await setAside(read, 'failed', why);
    else await held.putBack(submission);
  };

  /** Whether it is dealt with, as far as it can be; `away` where the records could not be reached. */
  const accept = async (read: Read): Promise<'done' | 'away'> => {
    const { hash, submission } = read;
    if (submission === null) {
      await failedByItself(read, 'not-understood');
      return 'done';
    }
    try {
      await takeIn(submission);
    } catch (error) {
      if (isUnavailable(error)) return 'away';
      if (error instanceof ProblemError) {
        await setAside(read, 'refused', error.code);
        return 'done';
      }
      const { traceId } = submission;
      log('held referral failed', { level: 'error', traceId, ...errorFields(error) });
      await failedByItself(read, 'unexpected');
      return 'done';
    }
    await held.remove(hash);
    log('held referral accepted', { traceId: submission.traceId });
    return 'done';
  };

  let inARow: Read[] = [];
  let haveAnswered = false;
  for (const read of (await readAll(waiting, deps)).toSorted(inTurn)) {
    if (timeLeft() < ENOUGH_MS) return;
    if ((await accept(read)) === 'away') {
      inARow.push(read);
      if (inARow.length >= AWAY_AFTER) return;
    } else {
      haveAnswered = true;
      // The records answered for the one after them: so it lay in these.
      for (const alone of inARow) await failedByItself(alone, 'unavailable');
      inARow = [];
    }
  }
  // They answered for those before, too.
  if (haveAnswered) for (const alone of inARow) await failedByItself(alone, 'unavailable');
};
