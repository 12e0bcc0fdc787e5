import { NOTHING_CHANGED, type SettingsChange } from '../../shared/domain/adjustments/adjustments.ts';
import type { VersionItem } from '../../shared/store/items/settings.ts';
import { readVersions, versionAt } from '../../shared/store/settings/read-settings.ts';
import type { RulesDependencies } from './dependencies.ts';

/** The versions as they stand at this moment. */
export interface VersionsNow {
  /** Newest first. */
  readonly versions: readonly VersionItem[];
  readonly inForce: VersionItem | null;
  /** What the newest changes, whether or not it holds yet. */
  readonly newest: SettingsChange;
}

export const versionsNow = async ({
  records,
  now,
}: Pick<RulesDependencies, 'records' | 'now'>): Promise<VersionsNow> => {
  const versions = await readVersions(records);
  return {
    versions,
    inForce: versionAt(versions, now().toISOString()),
    newest: versions[0]?.change ?? NOTHING_CHANGED,
  };
};

/** What the version before this one changes; nothing for the first. */
export const changeBefore = (versions: readonly VersionItem[], number: number): SettingsChange =>
  versions.find((each) => each.number === number - 1)?.change ?? NOTHING_CHANGED;
