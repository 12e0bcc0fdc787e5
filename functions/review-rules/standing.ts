import { NOTHING_CHANGED, type SettingsChange } from '../../shared/domain/adjustments/adjustments.ts';
import { versionNotRead } from '../../shared/http/settings-not-read.ts';
import type { VersionItem } from '../../shared/store/items/settings.ts';
import { readVersions, versionAt } from '../../shared/store/settings/read-settings.ts';
import type { RulesDependencies } from './dependencies.ts';

/** The versions as they stand at this moment. */
export interface VersionsNow {
  /** Newest first. */
  readonly versions: readonly VersionItem[];
  readonly inForce: VersionItem | null;
  /** The highest number that a version has, whether or not that one can be read. */
  readonly latest: number;
  /** What the newest changes, whether or not it holds yet. */
  readonly newest: SettingsChange;
}

export const versionsNow = async ({
  records,
  now,
  log,
}: Pick<RulesDependencies, 'records' | 'now' | 'log'>): Promise<VersionsNow> => {
  const { versions, unreadable } = await readVersions(records);
  for (const version of unreadable) versionNotRead(log)(version);
  return {
    versions,
    latest: Math.max(versions[0]?.number ?? 0, unreadable[0] ?? 0),
    inForce: versionAt(versions, now().toISOString()),
    newest: versions[0]?.change ?? NOTHING_CHANGED,
  };
};

/** What the version before this one changes; nothing for the first. */
export const changeBefore = (versions: readonly VersionItem[], number: number): SettingsChange =>
  versions.find((each) => each.number === number - 1)?.change ?? NOTHING_CHANGED;
