import { isDue } from '../../../shared/domain/retention/keep-until.ts';
import { localDate } from '../../../shared/domain/working-time/instants.ts';
import type { AuthoritySettings } from '../../../shared/settings/schema.ts';
import type { MatchingSecret } from '../../../shared/store/matching-hash.ts';
import { readReferral } from '../../../shared/store/read-referral.ts';
import type { Records } from '../../../shared/store/records.ts';
import { isHeldBack } from '../../../shared/store/retention/begin.ts';
import { type Keeping, keptUntil } from '../../../shared/store/retention/kept-until.ts';
import { keepRun } from '../../../shared/store/retention/last-run.ts';
import type { Candidates } from './candidates.ts';
import { digestOf, type RetentionList } from './list.ts';

/** What a dry run needs. */
export interface DryRun {
  readonly records: Records;
  readonly secret: MatchingSecret;
  readonly settings: AuthoritySettings;
  readonly candidates: Candidates;
  readonly now: Date;
  /** Who runs it. */
  readonly by: string;
}

/** The rules of an authority as the store applies them. */
export const keepingOf = (
  { retention, calendar, mostPerMatchingKey }: AuthoritySettings,
  { secret, now }: Pick<DryRun, 'secret' | 'now'>,
): Keeping => ({
  rules: retention.rules,
  timeZone: calendar.timeZone,
  mostPerKey: mostPerMatchingKey,
  secret,
  today: localDate(now.toISOString(), calendar.timeZone),
});

const counted = (rules: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const rule of rules) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
};

/** Finds what is due today and what a hold keeps, and deletes nothing. What it found is kept in counts. */
export const dryRun = async (run: DryRun): Promise<RetentionList> => {
  const { records, settings, candidates, now, by } = run;
  const keeping = keepingOf(settings, run);
  const { today } = keeping;
  const due: RetentionList['due'] = [];
  const held: RetentionList['held'] = [];
  const seen = new Set<string>();
  let notYet = 0;
  let notClosed = 0;
  for await (const reference of candidates.decidedBefore(today)) {
    if (seen.has(reference)) continue;
    seen.add(reference);
    const referral = await readReferral(records, reference);
    if (referral === null) continue;
    const kept = await keptUntil(records, referral, keeping);
    if (kept === null) notClosed += 1;
    else if (!isDue(kept, today)) notYet += 1;
    else {
      const line = { reference, rule: kept.rule, keptUntil: kept.until };
      ((await isHeldBack(records, referral)) ? held : due).push(line);
    }
  }
  const byDate = (one: { keptUntil: string }, other: { keptUntil: string }): number =>
    one.keptUntil.localeCompare(other.keptUntil);
  const list: RetentionList = {
    format: 'safeguarding-front-door/retention-list',
    version: 1,
    madeAt: now.toISOString(),
    by,
    authority: settings.id,
    settings: settings.version,
    due: due.toSorted(byDate),
    held: held.toSorted(byDate),
    notYet,
    notClosed,
  };
  await keepRun(records, {
    madeAt: list.madeAt,
    by,
    due: due.length,
    byRule: counted(due.map(({ rule }) => rule)),
    held: held.length,
    notYet,
    notClosed,
    list: digestOf(list),
  });
  return list;
};
