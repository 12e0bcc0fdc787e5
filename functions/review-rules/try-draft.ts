import { randomUUID } from 'node:crypto';
import { lowersRed } from '../../shared/domain/adjustments/difference.ts';
import { underVersion } from '../../shared/domain/adjustments/under-version.ts';
import type { DraftItem, TrialChange, TrialItem } from '../../shared/store/items/settings.ts';
import { readReferral } from '../../shared/store/read-referral.ts';
import { keepTrial, readTrial } from '../../shared/store/settings/trials.ts';
import type { RulesDependencies } from './dependencies.ts';
import { lastQuarter, type Period } from './period.ts';
import { receivedOf } from './received.ts';
import { type PeriodReplayed, replayPeriod } from './replay-period.ts';
import { versionsNow } from './standing.ts';

export interface Tried {
  readonly trial: TrialItem;
  readonly reds: readonly TrialChange[];
}

/** What a draft makes of the contacts of a period, beside what the rules make of them that hold at this moment. */
export const replayDraft = async (
  deps: RulesDependencies,
  draft: DraftItem,
  { from, to }: Period,
): Promise<PeriodReplayed> => {
  const { settings, records, referralsReceived } = deps;
  const { inForce } = await versionsNow(deps);
  return replayPeriod(
    referralsReceived(from, to),
    async (reference) => {
      const stored = await readReferral(records, reference);
      return stored === null ? null : receivedOf(stored);
    },
    inForce === null ? settings : underVersion(settings, inForce),
    underVersion(settings, draft),
  );
};

/** Tries a draft on the contacts of a period and keeps what came of it. */
export const tryDraft = async (
  deps: RulesDependencies,
  draft: DraftItem,
  { from, to }: Period,
  expiresAt?: number,
): Promise<Tried> => {
  const at = deps.now().toISOString();
  const { changes, ...counts } = await replayDraft(deps, draft, { from, to });
  const reds = changes.filter(lowersRed);
  const trial = { id: randomUUID(), at, draft: { number: draft.number, version: draft.version }, from, to };
  const until = expiresAt === undefined ? {} : { expiresAt };
  return { trial: await keepTrial(deps.records, { ...trial, ...counts, ...until }, changes), reds };
};

/** The last quarter, and what was tried beyond it. */
export const periodToSave = async (
  deps: RulesDependencies,
  { trial }: Pick<DraftItem, 'trial'>,
): Promise<Period> => {
  const quarter = lastQuarter(deps.now(), deps.settings.calendar.timeZone);
  const tried = trial === undefined ? null : await readTrial(deps.records, trial);
  return tried !== null && tried.from < quarter.from ? { ...quarter, from: tried.from } : quarter;
};
